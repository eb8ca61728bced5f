//! What becomes of a reminder: sent, tried again, or given up; and how long it may wait. Pure:
//! `now` is a parameter.

use crate::channels::{Delivery, Outcome};
use crate::reminders::Fared;
use dag1_app::reminders::Reason;
use jiff::{SignedDuration, Timestamp};

/// What becomes of a reminder after tries at a person's addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// At least one address accepted it; with a moment, others are still owed it then.
    Sent(Option<Timestamp>),
    /// Try again at this moment.
    Retry(Timestamp),
    /// Nobody was reached.
    NotReached(Reason),
}

/// Judges how a reminder fared at all addresses.
pub fn verdict(fared: &[Fared], useful_until: Timestamp) -> Verdict {
    // The soonest of the addresses decides; a named wait is never cut short.
    let owed = fared.iter().filter_map(|one| match one {
        Fared::Owed(at) => Some(*at),
        _ => None,
    });
    let next = owed.min();
    let again = next.filter(|at| *at < useful_until);
    match again {
        again if fared.contains(&Fared::Accepted) => Verdict::Sent(again),
        Some(at) => Verdict::Retry(at),
        None if next.is_some() => Verdict::NotReached(Reason::Unreachable),
        None if fared.contains(&Fared::Refused) => Verdict::NotReached(Reason::Refused),
        None if fared.contains(&Fared::Gone) => Verdict::NotReached(Reason::Gone),
        None => Verdict::NotReached(Reason::NoDevice),
    }
}

/// How a reminder fared at an address in a try. `attempts` are the tries before it; `jitter` is a
/// random number from 0 to 1: full jitter keeps many waiting messages from coming back at once.
pub fn fared(delivery: &Delivery, attempts: u32, now: Timestamp, jitter: f64) -> Fared {
    match delivery.outcome {
        Outcome::Accepted => Fared::Accepted,
        Outcome::Gone => Fared::Gone,
        Outcome::Refused => Fared::Refused,
        Outcome::Later(named) => Fared::Owed(now + after_wait(named, attempts, jitter)),
    }
}

/// How long to wait before the next try: as named, else 5 s doubled with every try up to ten
/// minutes; always some jitter on top, unless it need not wait at all.
pub fn after_wait(named: Option<SignedDuration>, attempts: u32, jitter: f64) -> SignedDuration {
    let doubled = 5_u32.saturating_mul(1 << attempts.min(7)).min(600);
    match named {
        Some(SignedDuration::ZERO) => SignedDuration::ZERO,
        Some(named) => named + SignedDuration::from_secs(5).mul_f64(jitter),
        None => {
            SignedDuration::from_secs(1)
                + SignedDuration::from_secs(i64::from(doubled)).mul_f64(jitter)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        let now: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
        now + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn each_address_has_a_fate_of_its_own() {
        let accepted_and_owed = [Fared::Owed(at(9)), Fared::Accepted, Fared::Owed(at(5))];
        assert_eq!(verdict(&accepted_and_owed, at(60)), Verdict::Sent(Some(at(5))));
        assert_eq!(verdict(&accepted_and_owed, at(5)), Verdict::Sent(None));
        let owed = [Fared::Gone, Fared::Owed(at(9)), Fared::Refused];
        assert_eq!(verdict(&owed, at(60)), Verdict::Retry(at(9)));
        assert_eq!(verdict(&owed, at(9)), Verdict::NotReached(Reason::Unreachable));
        let never = [Fared::Gone, Fared::Refused];
        assert_eq!(verdict(&never, at(60)), Verdict::NotReached(Reason::Refused));
        assert_eq!(verdict(&never[..1], at(60)), Verdict::NotReached(Reason::Gone));
        assert_eq!(verdict(&[], at(60)), Verdict::NotReached(Reason::NoDevice));
    }

    #[test]
    fn a_wait_that_was_named_is_never_cut_short() {
        let named = SignedDuration::from_secs(120);
        assert!(
            after_wait(Some(named), 9, 0.0) == named && after_wait(Some(named), 0, 1.0) > named
        );
        assert_eq!(after_wait(Some(SignedDuration::ZERO), 9, 1.0), SignedDuration::ZERO);
        let most = |attempts| after_wait(None, attempts, 1.0);
        assert_eq!((most(0).as_secs(), most(1).as_secs(), most(30).as_secs()), (6, 11, 601));
    }
}
