//! What is kept no longer than needed goes, every night.

use crate::jobs::{self, Job, JobError, Kind};
use crate::time::{moment, wall};
use crate::{access, answers, help};
use jiff::civil::Time;
use jiff::{Timestamp, ToSpan};
use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};

/// When it is done: when nearly nobody uses the pages.
const AT: Time = Time::constant(3, 40, 0, 0);

/// Forget what is kept no longer than needed.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct ForgetOld {}

impl Job for ForgetOld {
    const KIND: Kind = Kind::ForgetOld;
}

/// Has every feature forget, and schedules the next night.
pub(super) async fn run(
    tx: &DatabaseTransaction,
    job: ForgetOld,
    now: Timestamp,
) -> Result<(), JobError> {
    access::forget(tx, now).await?;
    answers::forget(tx, now).await?;
    help::forget(tx, now).await?;
    jobs::schedule_once(tx, &job, next_night(now)).await?;
    Ok(())
}

fn next_night(now: Timestamp) -> Timestamp {
    let tomorrow = wall(now).date().saturating_add(1.day());
    moment(tomorrow.to_datetime(AT))
}
