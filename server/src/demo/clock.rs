//! The demonstration's clock: it can be moved forward, and stays there over a restart.

use super::store;
use crate::database;
use crate::time::{Clock, ZONE};
use jiff::{SignedDuration, Span, Timestamp};
use sea_orm::{ConnectionTrait, DbErr};

/// Longest single step forward, in days.
const LONGEST: i64 = 400;

/// How far an ISO 8601 duration such as `PT36H` or `P7D` moves a clock that stands at `now`.
/// Days are days of the calendar in Europe/Amsterdam. Nothing for text that is no duration, for
/// a step backwards, and for one of more than 400 days.
pub fn step(text: &str, now: Timestamp) -> Option<SignedDuration> {
    let span: Span = text.trim().parse().ok()?;
    let from = now.in_tz(ZONE).ok()?;
    let to = from.checked_add(span).ok()?;
    let farthest = from.checked_add(Span::new().days(LONGEST)).ok()?;
    (from <= to && to <= farthest).then(|| to.timestamp().duration_since(now))
}

/// Moves a clock to where it was before the restart.
pub async fn restore(db: &impl ConnectionTrait, clock: &Clock) -> Result<(), DbErr> {
    let ahead = database::read_setting(db, store::AHEAD).await?;
    let ahead = ahead
        .and_then(|text| text.parse().ok())
        .map_or(SignedDuration::ZERO, SignedDuration::from_millis);
    if ahead > clock.ahead() {
        clock.advance(ahead - clock.ahead());
    }
    Ok(())
}

/// Moves a clock forward, for a restart too.
pub async fn advance(
    db: &impl ConnectionTrait,
    clock: &Clock,
    by: SignedDuration,
) -> Result<(), DbErr> {
    let ahead = clock.ahead().saturating_add(by);
    database::write_setting(db, store::AHEAD, &ahead.as_millis().to_string()).await?;
    clock.advance(by);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(now: &str, text: &str) -> Option<SignedDuration> {
        step(text, now.parse().unwrap())
    }

    #[test]
    fn hours_and_days_move_the_clock_forward() {
        let now = "2026-11-24T09:00:00Z";
        assert_eq!(from(now, "PT36H"), Some(SignedDuration::from_hours(36)));
        assert_eq!(from(now, "P7D"), Some(SignedDuration::from_hours(7 * 24)));
        assert_eq!(from(now, "P400D").map(|by| by.as_hours() / 24), Some(400));
    }

    #[test]
    fn a_day_over_a_clock_change_keeps_the_time_of_day() {
        assert_eq!(from("2027-03-27T12:00:00Z", "P1D"), Some(SignedDuration::from_hours(23)));
        assert_eq!(from("2026-10-24T12:00:00Z", "P1D"), Some(SignedDuration::from_hours(25)));
    }

    #[test]
    fn backwards_too_far_and_nonsense_are_refused() {
        for text in ["-PT1H", "P401D", "P2Y", "tomorrow", "", "36", "PT99999999999999H"] {
            assert_eq!(from("2026-11-24T09:00:00Z", text), None, "{text}");
        }
    }
}
