//! Fills an empty database with the demonstration: the same people and the same days round the
//! first start, whenever that is.

mod days;
mod help;
mod lessons;
mod people;
mod plans;

use crate::error::Result;
use crate::time::wall;
use days::Days;
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// Fills the database; the transaction is the caller's.
pub async fn seed(tx: &DatabaseTransaction, now: Timestamp) -> Result<()> {
    let players = super::cast::players();
    let days = Days { today: wall(now).date(), now };
    people::seed(tx, &players, days).await?;
    help::seed(tx, &players, days).await?;
    plans::seed(tx, &players, days).await?;
    lessons::seed(tx, &players, days).await
}
