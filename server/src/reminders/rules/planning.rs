//! When to remind: from a subject, what happened to it, and the person's quiet hours.

use super::Quiet;
use crate::reminders::{Change, Family, Subject};
use crate::time::{moment, wall};
use dag1_app::reminders::Kind;
use jiff::civil::{Date, Time};
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
pub fn plan(subject: &Subject, change: Change, quiet: Quiet, now: Timestamp) -> Vec<Planned> {
    let tells = match change {
        Change::New => Some(Kind::Planned),
        Change::Moved => Some(Kind::Moved),
        Change::Cancelled => Some(Kind::Cancelled),
        Change::Done | Change::Reopened => None,
    };
    if subject.at <= now {
        return Vec::new();
    }
    let mut planned = Vec::new();
    if let Some(kind) = tells {
        let due = awake(now, subject.at, quiet, now).unwrap_or(now);
        planned.push(Planned { kind, due, useful_until: subject.at });
    }
    if matches!(change, Change::New | Change::Moved | Change::Reopened) && subject.reminds {
        for (kind, wanted) in wishes(subject) {
            if wanted <= now {
                continue;
            }
            let Some(due) = awake(wanted, subject.at, quiet, now) else { continue };
            let is_doubled = planned.iter().any(|other| {
                other.kind != Kind::Planned
                    && other.kind != Kind::Moved
                    && due.duration_since(other.due).abs() < SignedDuration::from_mins(30)
            });
            if !is_doubled {
                planned.push(Planned { kind, due, useful_until: subject.at });
            }
        }
    }
    planned
}

/// The moments at which one would like to remind, earliest first.
fn wishes(subject: &Subject) -> Vec<(Kind, Timestamp)> {
    let local = wall(subject.at);
    let day = local.date();
    match subject.family {
        Family::Appointment => {
            let mut wishes = Vec::with_capacity(3);
            if let Some(three) = days_before(day, 3) {
                wishes.push((Kind::ThreeDays, moment(three.to_datetime(local.time()))));
            }
            wishes.extend(evening_before(day));
            wishes.push((Kind::TwoHours, subject.at - SignedDuration::from_hours(2)));
            wishes
        }
        Family::Lesson => evening_before(day).into_iter().collect(),
        // A deadline's moment is the midnight after its last day.
        Family::Deadline => {
            let last = day.yesterday().unwrap_or(day);
            let months = [(Kind::TwelveMonths, 12), (Kind::SixMonths, 6), (Kind::ThreeMonths, 3)];
            let days = [
                (Kind::ThirtyDays, 30),
                (Kind::FourteenDays, 14),
                (Kind::SevenDays, 7),
                (Kind::TwoDays, 2),
                (Kind::OneDay, 1),
            ];
            let long =
                months.into_iter().filter(|_| subject.is_long_term).filter_map(|(kind, count)| {
                    Some((kind, last.checked_sub(Span::new().months(count)).ok()?))
                });
            let short = days
                .into_iter()
                .filter_map(|(kind, count)| Some((kind, days_before(last, count)?)));
            long.chain(short).map(|(kind, day)| (kind, moment(day.to_datetime(DAYTIME)))).collect()
        }
    }
}

fn days_before(day: Date, count: i64) -> Option<Date> {
    day.checked_sub(Span::new().days(count)).ok()
}

fn evening_before(day: Date) -> Option<(Kind, Timestamp)> {
    Some((Kind::DayBefore, moment(days_before(day, 1)?.to_datetime(EVENING))))
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
