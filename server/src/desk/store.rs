//! The SQL of the staff's list of people. It reads counts and a date from the tables of other
//! features, in one query for the whole page instead of three for each line.

use super::rules::patterns;
use crate::access::{Part, Staff, seen_by};
use crate::database::{self, Cursor, Cut, Order, Page, Places};
use crate::id::{PersonId, StaffId};
use crate::time::to_db;
use dag1_app::Locale;
use dag1_app::people::{ListedPerson, PersonRef};
use dag1_app::reminders::State;
use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

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

/// Everybody `p` who was searched for and may be `seen`, as a condition.
fn found_by(places: &mut Places, search: &Search, seen: String) -> String {
    let mut conditions = vec![seen];
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
    cursor: Cursor<PersonId>,
    now: Timestamp,
) -> Result<Page<ListedPerson>, DbErr> {
    let ask = |cursor| asked(db, staff, search, cursor, now);
    let Page { rows, turns } = database::page(db, cursor, ask, |row: &Row| row.id).await?;
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
    Ok(Page { rows: rows.into_iter().map(listed).collect(), turns })
}

/// The statement of a page: who stands on it is settled first, and more is read of those alone.
fn asked(
    db: &impl ConnectionTrait,
    staff: &Staff,
    search: &Search,
    cursor: Cursor<PersonId>,
    now: Timestamp,
) -> Statement {
    let mut places = Places::default();
    let seen = seen_by(staff, Part::Plan, "p", "id", &mut places, now);
    let found = found_by(&mut places, search, seen);
    let of_row = format!(
        "SELECT c.search_name, c.id FROM person c WHERE {} AND c.id =",
        seen_by(staff, Part::Plan, "c", "id", &mut places, now)
    );
    let order = Order { by: &["p.search_name", "p.id"], falls: false, of_row: &of_row };
    let Cut { beside, order } = cursor.cut(&mut places, order);
    let since = places.put(to_db(now - TOLD_FOR));
    let now = places.put(to_db(now));
    let unreached = places.list([State::NotReached, State::TooLate].map(State::code));
    let sql = format!(
        "SELECT p.id, p.name, p.language, t.name AS case_worker, \
           (SELECT a.wall_time FROM appointment a WHERE a.municipality_id = p.municipality_id \
              AND a.person_id = p.id AND a.starts_at > {now} AND a.cancelled IS NULL \
            ORDER BY a.starts_at LIMIT 1) AS next_wall, \
           (SELECT COUNT(*) FROM push_subscription s WHERE s.person_id = p.id) AS pushes, \
           (SELECT COUNT(*) FROM reminder r WHERE r.municipality_id = p.municipality_id \
              AND r.person_id = p.id AND r.state IN ({unreached}) AND r.handled_at IS NULL \
              AND r.due_at > {since}) AS not_reached \
         FROM (SELECT * FROM person p WHERE {found}{beside} {order}) p \
           LEFT JOIN staff t ON t.id = p.case_worker_id {order}"
    );
    places.statement(db, sql)
}
