//! Turns: what anybody may do, but from one address only so often. The address is kept as a hash
//! under this database's own key, and only for as long as it counts.

use super::{Browser, rules, store};
use crate::error::Result;
use jiff::{SignedDuration, Timestamp};
use sea_orm::DatabaseTransaction;

/// Takes a turn at `what`; at most `limit` of them count within ten minutes. How long to wait
/// when there is none left; then nothing is written.
pub async fn take_turn(
    tx: &DatabaseTransaction,
    browser: &Browser,
    what: &'static str,
    limit: u64,
    now: Timestamp,
) -> Result<Option<SignedDuration>> {
    let source = browser.source(tx, what).await?;
    let last = store::turns::at_limit(tx, &source, limit).await?;
    let wait = rules::wait(last, now);
    if wait.is_none() {
        store::turns::record(tx, &source, now).await?;
    }
    Ok(wait)
}
