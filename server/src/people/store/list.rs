//! The SQL of the staff's list of people. It reads a count and a date from the tables of other
//! features, in one query for the whole page instead of three for each line.

use crate::access::Staff;
use crate::id::{MunicipalityId, PersonId, StaffId};
use crate::people::rules::{PAGE, patterns};
use crate::time::to_db;
use dag1_app::Locale;
use dag1_app::people::ListedPerson;
use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};

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

/// A WHERE clause with its values: everybody the staff member may see and searched for.
struct Clause {
    sql: String,
    values: Vec<Value>,
}

impl Clause {
    fn new(staff: &Staff, search: &Search) -> Self {
        let (municipality, volunteer) = match staff {
            Staff::CaseWorker(worker) => (worker.municipality(), None),
            Staff::Volunteer(volunteer) => (volunteer.municipality(), Some(volunteer.staff())),
        };
        let mut clause = Self { sql: "p.municipality_id = $1".to_owned(), values: Vec::new() };
        clause.values.push(municipality.into());
        if let Some(volunteer) = volunteer {
            let place = clause.place(volunteer);
            clause.and(&format!(
                "EXISTS (SELECT 1 FROM volunteer_grant g WHERE g.person_id = p.id \
                 AND g.municipality_id = p.municipality_id AND g.volunteer_id = {place} \
                 AND g.ended_at IS NULL)"
            ));
        }
        for pattern in patterns(&search.query) {
            let place = clause.place(format!("%{pattern}%"));
            clause.and(&format!("p.search_name LIKE {place} ESCAPE '\\'"));
        }
        if let Some(language) = search.language {
            let place = clause.place(language.code());
            clause.and(&format!("p.language = {place}"));
        }
        if let Some(case_worker) = search.case_worker {
            let place = clause.place(case_worker);
            clause.and(&format!("p.case_worker_id = {place}"));
        }
        clause
    }

    /// Takes a value in and gives the sign that stands for it.
    fn place(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    fn and(&mut self, condition: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
    }
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
    let mut clause = Clause::new(staff, search);
    let now_place = clause.place(to_db(now));
    let since = clause.place(to_db(now - TOLD_FOR));
    let offset = page.saturating_sub(1).saturating_mul(PAGE);
    let sql = format!(
        "SELECT p.id, p.name, p.language, t.name AS case_worker, \
           (SELECT a.wall_time FROM appointment a WHERE a.municipality_id = p.municipality_id \
              AND a.person_id = p.id AND a.starts_at > {now_place} AND a.cancelled IS NULL \
            ORDER BY a.starts_at LIMIT 1) AS next_wall, \
           (SELECT COUNT(*) FROM push_subscription s WHERE s.person_id = p.id) AS pushes, \
           (SELECT COUNT(*) FROM reminder r WHERE r.person_id = p.id \
              AND r.state IN ('not-reached', 'too-late') AND r.handled_at IS NULL \
              AND r.due_at > {since}) AS not_reached \
         FROM person p LEFT JOIN staff t ON t.id = p.case_worker_id \
         WHERE {} ORDER BY p.search_name, p.id LIMIT {PAGE} OFFSET {offset}",
        clause.sql
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, clause.values);
    let rows = Row::find_by_statement(statement).all(db).await?;
    // How reminders fare is none of a volunteer's business.
    let tells_reminders = matches!(staff, Staff::CaseWorker(_));
    let listed = |row: Row| ListedPerson {
        id: row.id.to_string(),
        name: row.name,
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
) -> Result<u64, DbErr> {
    let clause = Clause::new(staff, search);
    let sql = format!("SELECT COUNT(*) AS total FROM person p WHERE {}", clause.sql);
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, clause.values);
    let row = db.query_one_raw(statement).await?;
    let total: i64 = row.map(|row| row.try_get("", "total")).transpose()?.unwrap_or(0);
    Ok(u64::try_from(total).unwrap_or(0))
}

#[derive(FromQueryResult)]
struct Named {
    id: StaffId,
    name: String,
}

/// The municipality's case workers and coordinators by name: id and name.
pub async fn case_workers(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
) -> Result<Vec<(String, String)>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT id, name FROM staff WHERE municipality_id = $1 AND role <> 'volunteer' \
         ORDER BY name, id",
        [municipality.into()],
    );
    let rows = Named::find_by_statement(statement).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}
