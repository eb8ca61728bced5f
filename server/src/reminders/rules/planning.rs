//! When to remind: from a subject with its wishes, what people are told of it, and their quiet
//! hours.

use super::Quiet;
use crate::reminders::subject::{Announce, Before, Subject};
use crate::time::{moment, wall};
use dag1_app::reminders::Kind;
use jiff::civil::Time;
use jiff::{SignedDuration, Span, Timestamp};

/// One reminder to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Which reminder.
    pub kind: Kind,
    /// When to send it; never in the quiet hours, never after its use.
    pub due: Timestamp,
    /// From when it is of no more use.
    pub useful_until: Timestamp,
}

/// How long before the subject a reminder must arrive to be of use: shorter than this after the
/// quiet hours, and it goes out before them instead.
const NOTICE: SignedDuration = SignedDuration::from_hours(1);

/// Reminders about days are sent when people are awake and offices open.
const DAYTIME: Time = Time::constant(10, 0, 0, 0);

/// Reminders on the evening before are sent when bags are packed.
const EVENING: Time = Time::constant(18, 0, 0, 0);

/// The reminders of a subject after a change, in order of time.
///
/// A subject in the past gets none. What would already have been due is left out: the notice of
/// the change itself goes out at once instead.
pub fn plan(subject: &Subject, announce: Announce, quiet: Quiet, now: Timestamp) -> Vec<Planned> {
    let tells = match announce {
        Announce::New => Some(Kind::Planned),
        Announce::Moved => Some(Kind::Moved),
        Announce::Cancelled => Some(Kind::Cancelled),
        Announce::Nothing => None,
    };
    if subject.at <= now {
        return Vec::new();
    }
    let mut planned = Vec::new();
    if let Some(kind) = tells {
        let due = awake(now, subject.at, quiet, now).unwrap_or(now);
        planned.push(Planned { kind, due, useful_until: subject.at });
    }
    let wishes = if announce == Announce::Cancelled { &[] } else { subject.wishes };
    for wish in wishes {
        let Some(wanted) = wanted(subject, wish.before).filter(|wanted| *wanted > now) else {
            continue;
        };
        let Some(due) = awake(wanted, subject.at, quiet, now) else { continue };
        let is_doubled = planned.iter().any(|other| {
            other.kind != Kind::Planned
                && other.kind != Kind::Moved
                && due.duration_since(other.due).abs() < SignedDuration::from_mins(30)
        });
        if !is_doubled {
            planned.push(Planned { kind: wish.kind, due, useful_until: subject.at });
        }
    }
    planned
}

/// The moment of a wish; nothing when the calendar does not reach back so far.
fn wanted(subject: &Subject, before: Before) -> Option<Timestamp> {
    let ago = |span: Span, time: Time| {
        Some(moment(subject.day.checked_sub(span).ok()?.to_datetime(time)))
    };
    match before {
        Before::DaysAtItsTime(days) => ago(Span::new().days(days), wall(subject.at).time()),
        Before::Evening => ago(Span::new().days(1), EVENING),
        Before::Hours(hours) => Some(subject.at - SignedDuration::from_hours(hours)),
        Before::Days(days) => ago(Span::new().days(days), DAYTIME),
        Before::Months(months) => ago(Span::new().months(months), DAYTIME),
    }
}

/// The moment nearest to `wanted` at which the phone may sound and the reminder still helps:
/// after the quiet hours, or, when that is too late, before them. Nothing when both are gone.
fn awake(wanted: Timestamp, event: Timestamp, quiet: Quiet, now: Timestamp) -> Option<Timestamp> {
    let after = quiet.end_after(wanted);
    if after == wanted || event.duration_since(after) >= NOTICE {
        return Some(after);
    }
    let before = quiet.start_before(wanted);
    (before > now).then_some(before)
}
