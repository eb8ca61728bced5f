//! What becomes of a job that did not work. Pure.

use jiff::{SignedDuration, Timestamp};

/// After so many tries a job has failed.
pub const MOST_TRIES: u32 = 8;

/// Why a job was not done.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// It may work another time.
    #[error("{0}")]
    Retry(#[from] crate::error::Error),
    /// It will never work; the text says why, never about whom.
    #[error("{0}")]
    Fail(&'static str),
}

/// When a job that was tried so often is tried again; nothing when it has failed for good.
/// A minute, doubled with every try: over eight tries about two hours.
pub fn again(tries: u32, error: &JobError, now: Timestamp) -> Option<Timestamp> {
    match error {
        JobError::Fail(_) => None,
        JobError::Retry(_) if tries >= MOST_TRIES => None,
        JobError::Retry(_) => {
            let minutes = 1_i64 << tries.saturating_sub(1).min(16);
            Some(now + SignedDuration::from_mins(minutes))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn a_job_is_tried_again_ever_later_and_then_fails() {
        let now: Timestamp = "2026-11-25T09:00:00Z".parse().unwrap();
        let error = JobError::Retry(Error::Internal("test"));
        let waits = |tries| again(tries, &error, now).map(|at| at.duration_since(now).as_mins());
        assert_eq!(waits(1), Some(1));
        assert_eq!(waits(4), Some(8));
        assert_eq!(waits(MOST_TRIES - 1), Some(64));
        assert_eq!(waits(MOST_TRIES), None);
        assert_eq!(again(1, &JobError::Fail("never"), now), None);
    }
}
