//! What becomes of a reminder: sent, tried again, or given up; and how long it may wait. Pure:
//! `now` is a parameter.

use crate::channels::Outcome;
use dag1_app::reminders::Reason;
use jiff::{SignedDuration, Timestamp};

/// What becomes of a reminder after one try on all of a person's addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// At least one address accepted it.
    Sent,
    /// Try again at this moment.
    Retry(Timestamp),
    /// Nobody was reached.
    NotReached(Reason),
}

/// Judges the outcomes. `jitter` is a random number from 0 to 1: full jitter keeps many waiting
/// messages from coming back at once.
pub fn verdict(
    outcomes: &[Outcome],
    attempts: u32,
    useful_until: Timestamp,
    now: Timestamp,
    jitter: f64,
) -> Verdict {
    if outcomes.contains(&Outcome::Accepted) {
        return Verdict::Sent;
    }
    let waits = outcomes.iter().filter_map(|outcome| match outcome {
        Outcome::Later(wait) => Some(*wait),
        _ => None,
    });
    // The soonest of the addresses decides; a named wait is never cut short.
    let next = waits.map(|named| now + after_wait(named, attempts, jitter)).min();
    match next {
        Some(at) if at < useful_until => Verdict::Retry(at),
        Some(_) => Verdict::NotReached(Reason::Unreachable),
        None if outcomes.contains(&Outcome::Refused) => Verdict::NotReached(Reason::Refused),
        None if outcomes.contains(&Outcome::Gone) => Verdict::NotReached(Reason::Gone),
        None => Verdict::NotReached(Reason::NoDevice),
    }
}

/// How long to wait before the next try: as named, else 5 s doubled with every try up to ten
/// minutes; always some jitter on top.
pub fn after_wait(named: Option<SignedDuration>, attempts: u32, jitter: f64) -> SignedDuration {
    let doubled = 5_u32.saturating_mul(1 << attempts.min(7)).min(600);
    match named {
        Some(named) => named + SignedDuration::from_secs(5).mul_f64(jitter),
        None => {
            SignedDuration::from_secs(1)
                + SignedDuration::from_secs(i64::from(doubled)).mul_f64(jitter)
        }
    }
}
