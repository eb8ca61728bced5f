//! The days round the first start, and the ids of what happens on them.

use crate::demo::cast::{Range, counted};
use jiff::civil::{Date, Time};
use jiff::{Span, Timestamp};
use uuid::Uuid;

/// The days round the first start.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub(super) today: Date,
    pub(super) now: Timestamp,
}

impl Days {
    /// The day so many days from the first one; negative is before it.
    pub(super) fn day(self, days: i64) -> Date {
        self.today.checked_add(Span::new().days(days)).unwrap_or(self.today)
    }

    /// As [`Days::day`], or the Monday after when that is in a weekend.
    pub(super) fn workday(self, days: i64) -> Date {
        let day = self.day(days);
        match day.weekday().to_monday_one_offset() {
            6 => self.day(days + 2),
            7 => self.day(days + 1),
            _ => day,
        }
    }
}

/// Gives the ids of one kind, one after the other.
pub(super) struct Ids {
    range: Range,
    last: u64,
}

impl Ids {
    pub(super) fn of(range: Range) -> Self {
        Self { range, last: 0 }
    }

    pub(super) fn next(&mut self) -> Uuid {
        self.last += 1;
        counted(self.range, self.last)
    }
}

/// A time of day on the hour or the half hour.
pub(super) const fn at(hour: i8, minute: i8) -> Time {
    Time::constant(hour, minute, 0, 0)
}
