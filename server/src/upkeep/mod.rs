//! Upkeep: does the jobs that are due, again and again. One that fails for good is told in the log
//! and by `/readyz`.

mod forget;

pub use forget::ForgetOld;

use crate::database;
use crate::error::{Error, Result};
use crate::jobs::{self, Claimed, Job, JobError, Kind};
use crate::state::AppState;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Longest sleep: another server may schedule something this one does not hear of.
const NAP: Duration = Duration::from_secs(30);

/// Seconds for which a job is held: longer than any takes.
const LEASE_SECONDS: u32 = 600;

/// Sees to it that what is done again and again is scheduled.
pub async fn begin(state: &AppState) -> Result<()> {
    jobs::schedule_once(&state.db, &ForgetOld {}, state.now()).await
}

/// Does what is due until told to stop; then finishes the job under way.
pub async fn run(state: AppState, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = round(&state).await {
            tracing::error!(error.detail = %error, "a round of upkeep failed");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(NAP) => {}
        }
    }
}

/// Does all jobs that are due now. How many were tried.
pub async fn round(state: &AppState) -> Result<usize> {
    let mut tried = 0;
    while let Some(claimed) = jobs::claim(&state.db, state.now(), LEASE_SECONDS).await? {
        tried += 1;
        let Err(error) = once(state, &claimed).await else { continue };
        let has_failed = jobs::failed(&state.db, &claimed, &error, state.now()).await?;
        let (kind, id) = (claimed.kind.code(), claimed.id);
        if has_failed {
            tracing::error!(job.kind = kind, job.id = %id, error.detail = %error, "a job failed");
        } else {
            tracing::warn!(job.kind = kind, job.id = %id, error.detail = %error, "a job waits");
        }
    }
    Ok(tried)
}

/// One try: what the job changes and that it is done are one transaction.
async fn once(state: &AppState, claimed: &Claimed) -> Result<(), JobError> {
    let tx = database::begin(&state.db).await.map_err(Error::from)?;
    if !jobs::fence(&tx, claimed).await.map_err(Error::from)? {
        return Ok(());
    }
    jobs::finish(&tx, claimed).await.map_err(Error::from)?;
    match claimed.kind {
        Kind::ForgetOld => forget::run(&tx, read(claimed)?, state.now()).await?,
    }
    tx.commit().await.map_err(Error::from)?;
    Ok(())
}

/// What the job needs to know.
fn read<J: Job>(claimed: &Claimed) -> Result<J, JobError> {
    serde_json::from_str(&claimed.payload).map_err(|_| JobError::Fail("its payload is unreadable"))
}
