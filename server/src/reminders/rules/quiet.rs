//! Quiet hours: wall times of Europe/Amsterdam between which the phone stays silent.

use crate::time::{moment, wall};
use dag1_app::dates;
use jiff::civil::{DateTime, Time};
use jiff::{Span, Timestamp};

/// Quiet hours; they may run past midnight. Equal ends mean none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// First quiet minute.
    pub from: Time,
    /// First minute that is no longer quiet.
    pub until: Time,
}

impl Quiet {
    /// 21:00 to 08:00.
    pub const DEFAULT: Self =
        Self { from: Time::constant(21, 0, 0, 0), until: Time::constant(8, 0, 0, 0) };

    /// From the stored texts; the default when one can't be read.
    pub fn from_text(from: &str, until: &str) -> Self {
        match (from.parse(), until.parse()) {
            (Ok(from), Ok(until)) => Self { from, until },
            _ => Self::DEFAULT,
        }
    }

    /// As stored: `HH:MM` twice.
    pub fn to_text(self) -> (String, String) {
        (dates::clock(self.from), dates::clock(self.until))
    }

    /// Whether a wall time is quiet.
    pub fn covers(self, time: Time) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            time >= self.from || time < self.until
        }
    }

    /// The first moment at or after `at` that is not quiet.
    pub fn end_after(self, at: Timestamp) -> Timestamp {
        let local = wall(at);
        if !self.covers(local.time()) {
            return at;
        }
        let same_day = local.time() < self.until;
        let day = if same_day { local.date() } else { next(local) };
        // A clock change can make the computed end fall before its start; time never runs back.
        moment(day.to_datetime(self.until)).max(at)
    }

    /// The last minute before the quiet hours that cover `at`.
    pub fn start_before(self, at: Timestamp) -> Timestamp {
        let local = wall(at);
        if !self.covers(local.time()) {
            return at;
        }
        let same_day = local.time() >= self.from;
        let day =
            if same_day { local.date() } else { local.date().yesterday().unwrap_or(local.date()) };
        let start = moment(day.to_datetime(self.from));
        start.saturating_sub(Span::new().minutes(1)).unwrap_or(start)
    }
}

fn next(local: DateTime) -> jiff::civil::Date {
    local.date().tomorrow().unwrap_or(local.date())
}
