//! Claiming: who sends what, and for how long it is theirs.

use super::AT_ONCE;
use crate::database::{self, Places};
use crate::id::{MunicipalityId, PersonId, ReminderId};
use crate::reminders::states::OWED;
use crate::reminders::subject::{Family, SubjectId};
use crate::time::{from_db, to_db};
use dag1_app::reminders::{Kind, State};
use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, FromQueryResult, Statement};
use std::collections::HashSet;
use uuid::Uuid;

/// A reminder that this worker holds for the time of its lease.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Its id.
    pub id: ReminderId,
    /// The person.
    pub person: PersonId,
    /// What it is about.
    pub subject: SubjectId,
    /// Which reminder.
    pub kind: Kind,
    /// When it was due.
    pub due: Timestamp,
    /// From when it is of no more use.
    pub useful_until: Timestamp,
    /// Whether some address took it already, and others are still owed it.
    pub is_told: bool,
    /// Tries before this one.
    pub attempts: u32,
    /// This claim.
    pub fence: i64,
}

/// Claims what is due at `now` for at most `limit` people who have nothing under way: all of it,
/// so that what goes out together goes out together again after a crash. In the order in which
/// it was due.
pub async fn claim(
    db: &impl ConnectionTrait,
    now: Timestamp,
    lease_seconds: u32,
    limit: u64,
) -> Result<Vec<Claimed>, DbErr> {
    let backend = db.get_database_backend();
    let clock = database::clock(backend);
    let skip = if backend == DbBackend::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
    let lease = i64::from(lease_seconds) * 1000;
    // Of each person the first that is due stands for all, so that of two servers at the same
    // time one gets the person.
    let sql = format!(
        "WITH first AS (\
           SELECT r.person_id FROM reminder r WHERE r.try_at <= $1 AND r.lease_until < {clock} \
             AND NOT EXISTS (SELECT 1 FROM reminder o WHERE o.person_id = r.person_id \
               AND o.{OWED} AND (o.lease_until >= {clock} OR (o.try_at <= $1 \
                 AND (o.try_at < r.try_at OR (o.try_at = r.try_at AND o.id < r.id))))) \
           ORDER BY r.try_at LIMIT $2 {skip}), \
         due AS (\
           SELECT id FROM reminder WHERE person_id IN (SELECT person_id FROM first) \
             AND try_at <= $1 AND lease_until < {clock} {skip}) \
         UPDATE reminder SET lease_until = {clock} + {lease}, fence = fence + 1 \
         WHERE id IN (SELECT id FROM due) \
         RETURNING id, municipality_id, person_id, family, subject_id, kind, due_at, \
                   useful_until, state, attempts, fence"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let statement = Statement::from_sql_and_values(backend, sql, [to_db(now).into(), limit.into()]);
    let rows = ClaimedRow::find_by_statement(statement).all(db).await?;
    let mut claimed: Vec<Claimed> = rows.into_iter().filter_map(read).collect();
    claimed.sort_by_key(|one| (one.due, one.id));
    Ok(claimed)
}

#[derive(FromQueryResult)]
struct ClaimedRow {
    id: ReminderId,
    municipality_id: MunicipalityId,
    person_id: PersonId,
    family: String,
    subject_id: Uuid,
    kind: String,
    due_at: DateTimeUtc,
    useful_until: DateTimeUtc,
    state: String,
    attempts: i32,
    fence: i64,
}

fn read(row: ClaimedRow) -> Option<Claimed> {
    Some(Claimed {
        id: row.id,
        person: row.person_id,
        subject: SubjectId {
            municipality: row.municipality_id,
            family: Family::from_code(&row.family)?,
            id: row.subject_id,
        },
        kind: Kind::from_code(&row.kind)?,
        due: from_db(row.due_at),
        useful_until: from_db(row.useful_until),
        is_told: row.state != State::Planned.code(),
        attempts: u32::try_from(row.attempts).unwrap_or(0),
        fence: row.fence,
    })
}

/// Makes the leases of held reminders last again as long as at their claim. Those that are still
/// held; the others' leases ran out.
pub async fn renew(
    db: &impl ConnectionTrait,
    held: &[(ReminderId, i64)],
    lease_seconds: u32,
) -> Result<HashSet<ReminderId>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        id: ReminderId,
        fence: i64,
    }
    let clock = database::clock(db.get_database_backend());
    let lease = i64::from(lease_seconds) * 1000;
    let mut renewed = HashSet::with_capacity(held.len());
    for some in held.chunks(AT_ONCE) {
        let mut places = Places::default();
        let ids = places.list(some.iter().map(|(id, _)| *id));
        let sql = format!(
            "UPDATE reminder SET lease_until = {clock} + {lease} \
             WHERE id IN ({ids}) AND lease_until >= {clock} RETURNING id, fence"
        );
        let rows = Row::find_by_statement(places.statement(db, sql)).all(db).await?;
        let ours = rows.into_iter().filter(|row| some.contains(&(row.id, row.fence)));
        renewed.extend(ours.map(|row| row.id));
    }
    Ok(renewed)
}

/// When the next reminder is tried, if there is one.
pub async fn next_due(db: &DatabaseConnection) -> Result<Option<Timestamp>, DbErr> {
    let sql = format!("SELECT MIN(try_at) AS next FROM reminder WHERE {OWED}");
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let row = db.query_one_raw(statement).await?;
    let next: Option<Option<DateTimeUtc>> = row.map(|row| row.try_get("", "next")).transpose()?;
    Ok(next.flatten().map(from_db))
}
