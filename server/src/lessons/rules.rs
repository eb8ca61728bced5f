//! What a series of lessons may be, and on which days its lessons are. Pure: `now` is a parameter.

use super::draft::Draft;
use crate::holidays;
use crate::reading::{fields, text};
use crate::reminders::{Before, Wish};
use crate::time::{moment, wall};
use dag1_app::lessons::{CancelReason, Layout, Subject};
use dag1_app::reminders::Kind;
use dag1_app::ui::{Wrong, Wrongs};
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan};

/// Longest series, in months.
const MONTHS: i32 = 18;
/// Most lessons of a series.
const LESSONS: usize = 400;
/// How far ahead a lesson or the start of a series can be, in years.
const YEARS: i32 = 3;
/// Most lines of breaks.
const BREAKS: usize = 60;

/// When one is reminded of the first lesson of a series.
pub const WISHES: &[Wish] = &[Wish::new(Kind::DayBefore, Before::Evening)];

/// A series as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSeries {
    /// What it is in.
    pub subject: Subject,
    /// Name of the school.
    pub school: String,
    /// Address with room; may be empty.
    pub address: String,
    /// Teacher; may be empty.
    pub teacher: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Days of the week.
    pub weekdays: Vec<Weekday>,
    /// Start of each lesson, wall time.
    pub starts: Time,
    /// Length of each lesson in minutes.
    pub minutes: u16,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Times without lessons: first and last day of each.
    pub breaks: Vec<(Date, Date)>,
    /// Whether there are no lessons on public holidays.
    pub skip_public_holidays: bool,
}

impl NewSeries {
    /// Starts of all its lessons, wall time, in order. The wall time is the same on both sides
    /// of a clock change; only a time that the spring change skips goes forward that day.
    pub fn lessons(&self) -> Vec<DateTime> {
        let is_free = |day: Date| {
            self.breaks.iter().any(|(first, last)| (*first..=*last).contains(&day))
                || (self.skip_public_holidays && holidays::is_one(day))
        };
        self.from
            .series(1.day())
            .take_while(|day| *day <= self.until)
            .filter(|day| self.weekdays.contains(&day.weekday()) && !is_free(*day))
            .map(|day| wall(moment(day.to_datetime(self.starts))))
            .collect()
    }
}

/// Start and end of a lesson from its wall time and length.
pub fn moments(starts: DateTime, minutes: u16) -> (Timestamp, Timestamp) {
    let at = moment(starts);
    (at, at + SignedDuration::from_mins(i64::from(minutes)))
}

/// What is planned by a draft.
pub fn decide(draft: &Draft, now: Timestamp) -> Result<NewSeries, Wrongs> {
    let mut wrongs = Wrongs::default();
    let subject = wrongs.field("subject", fields::choice(&draft.subject, Subject::from_code));
    let school = wrongs.field("school", text::required(&draft.school, text::PLACE));
    let address = wrongs.field("address", text::short(&draft.address, text::PLACE));
    let teacher = wrongs.field("teacher", text::short(&draft.teacher, text::NAME));
    let phone = wrongs.field("phone", text::phone(&draft.phone));
    let weekdays = wrongs.field("weekday", weekdays(&draft.weekdays));
    let starts = wrongs.field("time", fields::clock(&draft.time));
    let minutes = wrongs.field("minutes", fields::minutes(&draft.minutes));
    let period = wrongs.fields(period(&draft.from, &draft.until, wall(now).date()));
    let breaks = wrongs.field("breaks", breaks(&draft.breaks));
    let series = wrongs.or(|| {
        let (from, until) = period?;
        Some(NewSeries {
            subject: subject?,
            school: school?,
            address: address?,
            teacher: teacher?,
            phone: phone?,
            weekdays: weekdays?,
            starts: starts?,
            minutes: minutes?,
            from,
            until,
            breaks: breaks?,
            skip_public_holidays: draft.skip_public_holidays,
        })
    })?;
    let lessons = series.lessons();
    if lessons.len() > LESSONS {
        Err(Wrongs::one("until", Wrong::TooFar))
    } else if lessons.last().is_none_or(|last| moment(*last) <= now) {
        Err(Wrongs::one("until", Wrong::SeriesEmpty))
    } else {
        Ok(series)
    }
}

/// The reason of a cancellation.
pub fn decide_reason(reason: &str) -> Result<CancelReason, Wrongs> {
    fields::choice(reason, CancelReason::from_code).map_err(|wrong| Wrongs::one("reason", wrong))
}

/// The new time of a lesson, from the texts of its day and its start; `standing` may stay.
pub fn decide_time(
    sent: (&str, &str),
    standing: DateTime,
    now: Timestamp,
) -> Result<DateTime, Wrongs> {
    fields::coming(sent, Some(standing), YEARS, now)
}

fn weekdays(texts: &[String]) -> Result<Vec<Weekday>, Wrong> {
    let number = |text: &str| text.parse::<i8>().ok().filter(|day| (1..=7).contains(day));
    let days = fields::choices(texts, number)?;
    if days.is_empty() {
        return Err(Wrong::Required);
    }
    Ok(days.into_iter().filter_map(|day| Weekday::from_monday_one_offset(day).ok()).collect())
}

/// First and last day. A series may have begun already, but not have ended.
fn period(from: &str, until: &str, today: Date) -> Result<(Date, Date), Wrongs> {
    let mut wrongs = Wrongs::default();
    let from = wrongs.field("from", fields::day(from));
    let until = wrongs.field("until", fields::day(until));
    let (from, until) = wrongs.or(|| from.zip(until))?;
    if from > today.saturating_add(YEARS.years()) {
        Err(Wrongs::one("from", Wrong::TooFar))
    } else if until < from {
        Err(Wrongs::one("until", Wrong::EndBeforeStart))
    } else if until < today {
        Err(Wrongs::one("until", Wrong::DatePast))
    } else if until > from.saturating_add(MONTHS.months()) {
        Err(Wrongs::one("until", Wrong::TooFar))
    } else {
        Ok((from, until))
    }
}

/// Lines with one day, or a first and a last day.
fn breaks(text: &str) -> Result<Vec<(Date, Date)>, Wrong> {
    let text = text::lines(text);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let read: Option<Vec<_>> = lines.map(days).collect();
    let days = read.ok_or(Wrong::BreaksWrong)?;
    if days.iter().any(|(first, last)| last < first) {
        Err(Wrong::EndBeforeStart)
    } else if days.len() > BREAKS {
        Err(Wrong::BreaksWrong)
    } else {
        Ok(days)
    }
}

fn days(line: &str) -> Option<(Date, Date)> {
    let mut days = line.split([' ', '-', '–', '—']).filter(|part| !part.is_empty());
    let mut day = || {
        let (year, month, day) = (days.next()?, days.next()?, days.next()?);
        fields::date_of(&format!("{year}-{month}-{day}"))
    };
    let first = day()?;
    let last = day();
    match (last, days.next()) {
        (Some(last), None) => Some((first, last)),
        (None, None) if line.len() == 10 => Some((first, first)),
        _ => None,
    }
}

/// The Monday of the week that an address asks for by any of its days; of this week when it
/// asks for none, or for what is no day or not of our time.
pub fn monday(asked: &str, today: Date) -> Date {
    let day =
        fields::date_of(asked).filter(|day| (2000..2100).contains(&day.year())).unwrap_or(today);
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// First moment of a week and of the next one.
pub fn week(monday: Date) -> (Timestamp, Timestamp) {
    let midnight = |day: Date| moment(day.to_datetime(Time::midnight()));
    (midnight(monday), midnight(monday.saturating_add(7.days())))
}

/// How an address asks to show the week.
pub fn layout(asked: &str) -> Layout {
    if asked == "timetable" { Layout::Timetable } else { Layout::List }
}
