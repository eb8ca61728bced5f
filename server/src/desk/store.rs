//! The SQL of the staff's list of people. It reads a count and a date from the tables of other
//! features, in one query for the whole page instead of three for each line.

use super::rules::{PAGE, patterns};
use crate::access::{Part, Sought, Staff, granted};
use crate::database::Places;
use crate::id::{PersonId, StaffId};
use crate::time::to_db;
use dag1_app::Locale;
use dag1_app::people::{ListedPerson, PersonRef};
use dag1_app::reminders::State;
use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

/// How long a reminder that reached nobody is told in the list.
const TOLD_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What is searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Part of a name.
    pub query: String,
    /// Language.
    pub language: Option<Locale>,
    /// Case worker.
    pub case_worker: Option<StaffId>,
}

/// Everybody `p` whom the staff member may see and searched for, as a condition.
fn found_by(places: &mut Places, staff: &Staff, search: &Search, now: Timestamp) -> String {
    let mut conditions = vec![format!("p.municipality_id = {}", places.put(staff.municipality()))];
    if let Staff::Volunteer(volunteer) = staff {
        let (volunteer, now) = (places.put(volunteer.staff()), places.put(to_db(now)));
        let sought = Sought {
            volunteer: &volunteer,
            person: "p.id",
            municipality: "p.municipality_id",
            now: &now,
        };
        conditions.push(granted(Part::Plan, sought));
    }
    for pattern in patterns(&search.query) {
        let place = places.put(format!("%{pattern}%"));
        conditions.push(format!("p.search_name LIKE {place} ESCAPE '\\'"));
    }
    if let Some(language) = search.language {
        conditions.push(format!("p.language = {}", places.put(language.code())));
    }
    if let Some(case_worker) = search.case_worker {
        conditions.push(format!("p.case_worker_id = {}", places.put(case_worker)));
    }
    conditions.join(" AND ")
}

#[derive(FromQueryResult)]
struct Row {
    id: PersonId,
    name: String,
    language: String,
    case_worker: Option<String>,
    next_wall: Option<String>,
    pushes: i64,
    not_reached: i64,
}

/// A page of the people that the staff member may see and searched for, by name.
pub async fn page(
    db: &impl ConnectionTrait,
    staff: &Staff,
    search: &Search,
    page: u64,
    now: Timestamp,
) -> Result<Vec<ListedPerson>, DbErr> {
    let mut places = Places::default();
    let found = found_by(&mut places, staff, search, now);
    let now_place = places.put(to_db(now));
    let since = places.put(to_db(now - TOLD_FOR));
    let unreached = places.list([State::NotReached, State::TooLate].map(State::code));
    let offset = page.saturating_sub(1).saturating_mul(PAGE);
    let sql = format!(
        "SELECT p.id, p.name, p.language, t.name AS case_worker, \
           (SELECT a.wall_time FROM appointment a WHERE a.municipality_id = p.municipality_id \
              AND a.person_id = p.id AND a.starts_at > {now_place} AND a.cancelled IS NULL \
            ORDER BY a.starts_at LIMIT 1) AS next_wall, \
           (SELECT COUNT(*) FROM push_subscription s WHERE s.person_id = p.id) AS pushes, \
           (SELECT COUNT(*) FROM reminder r WHERE r.person_id = p.id \
              AND r.state IN ({unreached}) AND r.handled_at IS NULL \
              AND r.due_at > {since}) AS not_reached \
         FROM person p LEFT JOIN staff t ON t.id = p.case_worker_id \
         WHERE {found} ORDER BY p.search_name, p.id LIMIT {PAGE} OFFSET {offset}"
    );
    let rows = Row::find_by_statement(places.statement(db, sql)).all(db).await?;
    // How reminders fare is none of a volunteer's business.
    let tells_reminders = matches!(staff, Staff::CaseWorker(_));
    let listed = |row: Row| ListedPerson {
        person: PersonRef { id: row.id.to_string(), name: row.name },
        language: Locale::from_code(&row.language).unwrap_or(Locale::En),
        case_worker: row.case_worker.unwrap_or_default(),
        next: row.next_wall.and_then(|wall| wall.parse().ok()),
        has_push: row.pushes > 0,
        not_reached: if tells_reminders { u32::try_from(row.not_reached).unwrap_or(0) } else { 0 },
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// Number of people that the staff member may see and searched for.
pub async fn total(
    db: &impl ConnectionTrait,
    staff: &Staff,
    search: &Search,
    now: Timestamp,
) -> Result<u64, DbErr> {
    let mut places = Places::default();
    let found = found_by(&mut places, staff, search, now);
    let sql = format!("SELECT COUNT(*) AS total FROM person p WHERE {found}");
    let row = db.query_one_raw(places.statement(db, sql)).await?;
    let total: i64 = row.map(|row| row.try_get("", "total")).transpose()?.unwrap_or(0);
    Ok(u64::try_from(total).unwrap_or(0))
}
