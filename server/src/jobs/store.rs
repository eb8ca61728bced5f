//! All the SQL of jobs.

use super::entity::job;
use super::kind::{Kind, State};
use super::rules::{self, JobError};
use crate::database;
use crate::id::JobId;
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QuerySelect, Set,
};

/// A job that this program holds for the time of its lease.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Its id.
    pub id: JobId,
    /// What to do.
    pub kind: Kind,
    /// What it needs to know, as JSON.
    pub payload: String,
    /// Tries, this one included.
    pub tries: u32,
    fence: i64,
}

/// Writes a job down.
pub async fn insert(
    db: &impl ConnectionTrait,
    kind: Kind,
    payload: String,
    due: DateTimeUtc,
) -> Result<(), DbErr> {
    job::Entity::insert(job::ActiveModel {
        id: Set(JobId::new()),
        kind: Set(kind.code().to_owned()),
        payload: Set(payload),
        state: Set(State::Waiting.code().to_owned()),
        due_at: Set(due),
        attempts: Set(0),
        failure: Set(None),
        lease_until: Set(0),
        fence: Set(0),
        changed_at: Set(due),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Whether one of the kind waits, or is being done.
pub async fn waits(db: &impl ConnectionTrait, kind: Kind) -> Result<bool, DbErr> {
    let waiting = job::Entity::find()
        .filter(job::Column::Kind.eq(kind.code()))
        .filter(job::Column::State.eq(State::Waiting.code()))
        .count(db)
        .await?;
    Ok(waiting > 0)
}

/// Claims the job that is due longest and held by nobody, of the kinds that this program knows.
pub async fn claim(
    db: &DatabaseConnection,
    now: Timestamp,
    lease_seconds: u32,
) -> Result<Option<Claimed>, DbErr> {
    let backend = db.get_database_backend();
    let clock = database::clock(backend);
    let skip = if backend == DbBackend::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
    let lease = i64::from(lease_seconds) * 1000;
    let mut places = database::Places::default();
    let sql = format!(
        "UPDATE job SET lease_until = {clock} + {lease}, fence = fence + 1, attempts = attempts + 1 \
         WHERE id IN (SELECT id FROM job WHERE state = {} AND due_at <= {} AND kind IN ({}) \
                      AND lease_until < {clock} ORDER BY due_at LIMIT 1 {skip}) \
         RETURNING *",
        places.put(State::Waiting.code()),
        places.put(to_db(now)),
        places.list(Kind::ALL.iter().map(|kind| kind.code())),
    );
    let row = job::Model::find_by_statement(places.statement(db, sql)).one(db).await?;
    Ok(row.and_then(|row| {
        Some(Claimed {
            id: row.id,
            kind: Kind::from_code(&row.kind)?,
            payload: row.payload,
            tries: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            fence: row.fence,
        })
    }))
}

/// Holds a claim until the transaction ends. Whether it is still the latest: if not, another
/// program does the job, and nothing may be written.
pub async fn fence(tx: &DatabaseTransaction, claimed: &Claimed) -> Result<bool, DbErr> {
    let held = job::Entity::find_by_id(claimed.id)
        .filter(job::Column::Fence.eq(claimed.fence))
        .filter(job::Column::State.eq(State::Waiting.code()))
        .lock_exclusive()
        .one(tx)
        .await?;
    Ok(held.is_some())
}

/// A job is done: it goes.
pub async fn finish(tx: &impl ConnectionTrait, claimed: &Claimed) -> Result<(), DbErr> {
    job::Entity::delete_many()
        .filter(job::Column::Id.eq(claimed.id))
        .filter(job::Column::Fence.eq(claimed.fence))
        .exec(tx)
        .await?;
    Ok(())
}

/// A try did not work: the job waits for another, or has failed. Whether it has failed.
pub async fn failed(
    db: &impl ConnectionTrait,
    claimed: &Claimed,
    error: &JobError,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let again = rules::again(claimed.tries, error, now);
    let state = if again.is_some() { State::Waiting } else { State::Failed };
    job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(state.code()))
        .col_expr(job::Column::DueAt, Expr::value(to_db(again.unwrap_or(now))))
        .col_expr(job::Column::Failure, Expr::value(error.to_string()))
        .col_expr(job::Column::LeaseUntil, Expr::value(0_i64))
        .col_expr(job::Column::ChangedAt, Expr::value(to_db(now)))
        .filter(job::Column::Id.eq(claimed.id))
        .filter(job::Column::Fence.eq(claimed.fence))
        .exec(db)
        .await?;
    Ok(again.is_none())
}

/// Number of jobs that failed for good.
pub async fn failures(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    job::Entity::find().filter(job::Column::State.eq(State::Failed.code())).count(db).await
}
