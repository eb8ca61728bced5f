//! Fills an empty database with the demonstration: the same people and the same days round the
//! first start, whenever that is.

mod help;
mod lessons;
mod people;
mod plans;

use super::cast::{Range, counted};
use crate::error::Result;
use crate::time::wall;
use jiff::civil::{Date, Time};
use jiff::{Span, Timestamp};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

/// Fills the database; the transaction is the caller's.
pub async fn seed(tx: &DatabaseTransaction, now: Timestamp) -> Result<()> {
    let players = super::cast::players();
    let days = Days { today: wall(now).date(), now };
    people::seed(tx, &players, days).await?;
    help::seed(tx, &players, days).await?;
    plans::seed(tx, &players, days).await?;
    lessons::seed(tx, &players, days).await
}

/// The days round the first start.
#[derive(Clone, Copy)]
struct Days {
    today: Date,
    now: Timestamp,
}

impl Days {
    /// The day so many days from the first one; negative is before it.
    fn day(self, days: i64) -> Date {
        self.today.checked_add(Span::new().days(days)).unwrap_or(self.today)
    }

    /// As [`Days::day`], or the Monday after when that is in a weekend.
    fn workday(self, days: i64) -> Date {
        let day = self.day(days);
        match day.weekday().to_monday_one_offset() {
            6 => self.day(days + 2),
            7 => self.day(days + 1),
            _ => day,
        }
    }
}

/// Gives the ids of one kind, one after the other.
struct Ids {
    range: Range,
    last: u64,
}

impl Ids {
    fn of(range: Range) -> Self {
        Self { range, last: 0 }
    }

    fn next(&mut self) -> Uuid {
        self.last += 1;
        counted(self.range, self.last)
    }
}

/// A time of day on the hour or the half hour.
const fn at(hour: i8, minute: i8) -> Time {
    Time::constant(hour, minute, 0, 0)
}
