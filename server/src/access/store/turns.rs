//! The SQL of turns: what an address may do only so often.

use crate::access::rules;
use crate::id::TurnId;
use crate::time::{from_db, to_db};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

#[derive(FromQueryResult)]
struct Row {
    taken_at: sea_orm::prelude::DateTimeUtc,
}

/// When the turn was that is `limit`-th from the end; nothing while there were fewer.
pub async fn at_limit(
    db: &impl ConnectionTrait,
    source_hash: &str,
    limit: u64,
) -> Result<Option<Timestamp>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT taken_at FROM turn WHERE source_hash = $1 \
         ORDER BY taken_at DESC LIMIT 1 OFFSET $2",
        [source_hash.into(), i64::try_from(limit.saturating_sub(1)).unwrap_or(i64::MAX).into()],
    );
    let row = Row::find_by_statement(statement).one(db).await?;
    Ok(row.map(|row| from_db(row.taken_at)))
}

/// Notes a turn, and forgets those that no longer count.
pub async fn record(
    db: &impl ConnectionTrait,
    source_hash: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let backend = db.get_database_backend();
    db.execute_raw(Statement::from_sql_and_values(
        backend,
        "DELETE FROM turn WHERE taken_at < $1",
        [to_db(now - rules::WINDOW).into()],
    ))
    .await?;
    db.execute_raw(Statement::from_sql_and_values(
        backend,
        "INSERT INTO turn (id, source_hash, taken_at) VALUES ($1, $2, $3)",
        [TurnId::new().into(), source_hash.into(), to_db(now).into()],
    ))
    .await?;
    Ok(())
}
