//! Rows of lessons and series as pages show them.

use super::entity::{lesson, lesson_series};
use crate::time::wall_from_db;
use dag1_app::lessons::{CancelReason, Lesson, Series, Subject};
use jiff::civil::{Date, Time, Weekday};

/// A lesson of a series. A code that this version does not know shows as "other".
pub fn lesson(row: &lesson::Model, series: &lesson_series::Model) -> Lesson {
    Lesson {
        id: row.id.to_string(),
        series: series.id.to_string(),
        subject: Subject::from_code(&series.subject).unwrap_or(Subject::Other),
        school: series.school.clone(),
        address: series.address.clone(),
        teacher: series.teacher.clone(),
        phone: series.phone.clone(),
        starts: wall_from_db(&row.wall_time, row.starts_at),
        minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
        cancelled: row
            .cancelled
            .as_deref()
            .map(|code| CancelReason::from_code(code).unwrap_or(CancelReason::Other)),
        is_moved: row.is_moved,
    }
}

/// A series with its coming lessons.
pub fn series(row: &lesson_series::Model, coming: Vec<Lesson>, participants: u32) -> Series {
    Series {
        id: row.id.to_string(),
        subject: Subject::from_code(&row.subject).unwrap_or(Subject::Other),
        school: row.school.clone(),
        weekdays: weekdays(&row.weekdays),
        starts: row.starts.parse().unwrap_or(Time::midnight()),
        minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
        from: row.from_day.parse().unwrap_or(Date::ZERO),
        until: row.until_day.parse().unwrap_or(Date::ZERO),
        coming,
        participants,
    }
}

/// ISO weekdays, 1 is Monday, separated by spaces.
fn weekdays(text: &str) -> Vec<Weekday> {
    text.split(' ')
        .filter_map(|day| Weekday::from_monday_one_offset(day.parse().ok()?).ok())
        .collect()
}
