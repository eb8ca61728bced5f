//! Answers that may arrive twice: a phone sends what it kept while it was offline until it hears
//! that it arrived, so the same answer can come again. Each carries a key; a key counts once.

use crate::access::Scope;
use crate::database;
use crate::error::Result;
use crate::state::AppState;
use crate::time::to_db;
use dag1_app::errors::Problem;
use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement};

/// Longest key, in characters.
pub const LONGEST_KEY: usize = 64;

/// How long a key is remembered.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Does in one transaction what a person's answer asks for, unless the same answer was handled
/// before; see [`is_new`] for its key.
pub async fn once<F>(
    state: &AppState,
    scope: Scope,
    key: &str,
    now: Timestamp,
    change: F,
) -> Result<()>
where
    F: AsyncFnOnce(&DatabaseTransaction) -> Result<()>,
{
    let tx = database::begin(&state.db).await?;
    if is_new(&tx, scope, key, now).await? {
        change(&tx).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Whether this person's answer has not been handled before; from then on it has been, if the
/// transaction is committed. An answer without a key is always new. A key that is too long or
/// has other signs than visible ASCII is a bad request.
pub async fn is_new(
    tx: &DatabaseTransaction,
    scope: Scope,
    key: &str,
    now: Timestamp,
) -> Result<bool> {
    if key.is_empty() {
        return Ok(true);
    }
    if !is_key(key) {
        return Err(Problem::BadRequest.into());
    }
    let backend = tx.get_database_backend();
    let done = tx
        .execute_raw(Statement::from_sql_and_values(
            backend,
            "INSERT INTO handled_answer (municipality_id, person_id, key, handled_at) \
             VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            [scope.municipality().into(), scope.person().into(), key.into(), to_db(now).into()],
        ))
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets keys of answers that no phone sends again.
pub async fn forget(tx: &impl ConnectionTrait, now: Timestamp) -> Result<()> {
    let sql = "DELETE FROM handled_answer WHERE handled_at < $1";
    let values = [to_db(now - REMEMBERED).into()];
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    Ok(())
}

fn is_key(key: &str) -> bool {
    key.len() <= LONGEST_KEY && key.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_short_and_visible() {
        assert!(is_key("0192f3a4-7c7e-7000-8000-000000000000"));
        assert!(is_key(&"x".repeat(64)));
        assert!(!is_key(&"x".repeat(65)));
        assert!(!is_key("a\0b"));
        assert!(!is_key("met spatie"));
    }
}
