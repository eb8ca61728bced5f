//! The only place that reads the clock, and the conversions between wall time and moments.
//!
//! Rules get `now` as a parameter. The database holds UTC; people live in Europe/Amsterdam.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use sea_orm::prelude::DateTimeUtc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

/// Name of the zone in which everybody lives.
pub const ZONE: &str = "Europe/Amsterdam";

static AMSTERDAM: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get(ZONE).unwrap_or(TimeZone::UTC));

/// Tells the time. Clones share the same clock.
#[derive(Clone, Debug)]
pub struct Clock {
    /// A time that stands still, in milliseconds since 1970; for tests.
    fixed: Option<Arc<AtomicI64>>,
    /// How far the demonstration is ahead, in milliseconds.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// The computer's clock.
    pub fn system() -> Self {
        Self { fixed: None, ahead: Arc::default() }
    }

    /// A clock that stands still until [`Clock::advance`].
    pub fn fixed(at: Timestamp) -> Self {
        Self { fixed: Some(Arc::new(AtomicI64::new(at.as_millisecond()))), ahead: Arc::default() }
    }

    /// The moment it is now, in whole milliseconds.
    pub fn now(&self) -> Timestamp {
        let base = self.real_now().as_millisecond();
        let now = base.saturating_add(self.ahead.load(Ordering::Relaxed));
        Timestamp::from_millisecond(now).unwrap_or(Timestamp::MAX)
    }

    /// The moment without what a demonstration is ahead: for signs of life and for push services,
    /// not for people.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn real_now(&self) -> Timestamp {
        let millis = match &self.fixed {
            Some(fixed) => fixed.load(Ordering::Relaxed),
            None => Timestamp::now().as_millisecond(),
        };
        Timestamp::from_millisecond(millis).unwrap_or(Timestamp::MAX)
    }

    /// Moves this clock and all its clones forward.
    pub fn advance(&self, by: SignedDuration) {
        let millis = i64::try_from(by.as_millis()).unwrap_or(0);
        self.ahead.fetch_add(millis, Ordering::Relaxed);
    }

    /// How far it is ahead of its base.
    pub fn ahead(&self) -> SignedDuration {
        SignedDuration::from_millis(self.ahead.load(Ordering::Relaxed))
    }
}

/// Wall time in Europe/Amsterdam at a moment.
pub fn wall(at: Timestamp) -> DateTime {
    AMSTERDAM.to_datetime(at)
}

/// The moment of a wall time in Europe/Amsterdam. A time that the spring change skips goes
/// forward; a time that the autumn change has twice is its first.
pub fn moment(wall: DateTime) -> Timestamp {
    AMSTERDAM
        .to_ambiguous_zoned_datetime(wall)
        .compatible()
        .map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// A moment as the database holds it.
pub fn to_db(at: Timestamp) -> DateTimeUtc {
    DateTimeUtc::from_timestamp_millis(at.as_millisecond()).unwrap_or(DateTimeUtc::MAX_UTC)
}

/// A moment from the database.
pub fn from_db(at: DateTimeUtc) -> Timestamp {
    Timestamp::from_millisecond(at.timestamp_millis()).unwrap_or(Timestamp::MAX)
}

/// A wall time as text in the database: `2026-11-24T10:30:00`.
pub fn wall_to_db(wall: DateTime) -> String {
    wall.to_string()
}

/// A wall time from the database; the moment's own wall time when the text is damaged.
pub fn wall_from_db(text: &str, at: DateTimeUtc) -> DateTime {
    text.parse().unwrap_or_else(|_| wall(from_db(at)))
}
