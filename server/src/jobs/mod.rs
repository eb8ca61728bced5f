//! Jobs: work that the program does by itself and that is no reminder, such as forgetting what is
//! old. It is scheduled in the transaction that needs it; [`crate::upkeep`] does it.
//!
//! A job is claimed under a lease by the database's clock, and every claim has a higher fence: a
//! process killed in the middle loses nothing, and one that wakes up late writes nothing. So a job
//! may be begun twice and has to bear it; it is finished once.

mod entity;
mod kind;
mod rules;
mod store;

pub use kind::{Job, Kind, State};
pub use rules::{JobError, MOST_TRIES};
pub use store::{Claimed, claim, failed, failures, fence, finish};

use crate::error::{Error, Result};
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// Has a job done at a time, if the transaction is committed.
pub async fn schedule<J: Job>(db: &impl ConnectionTrait, job: &J, due: Timestamp) -> Result<()> {
    let payload =
        serde_json::to_string(job).map_err(|_| Error::Internal("a job can't be written down"))?;
    Ok(store::insert(db, J::KIND, payload, to_db(due)).await?)
}

/// As [`schedule`], unless one of its kind waits already: for what is done again and again.
pub async fn schedule_once<J: Job>(
    db: &impl ConnectionTrait,
    job: &J,
    due: Timestamp,
) -> Result<()> {
    if store::waits(db, J::KIND).await? {
        return Ok(());
    }
    schedule(db, job, due).await
}
