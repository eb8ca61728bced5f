//! What a series of lessons may be, and on which days its lessons are. Pure: `now` is a parameter.

use crate::holidays;
use crate::reading::{fields, text};
use crate::reminders::{Before, Wish};
use crate::time::{moment, wall};
use dag1_app::lessons::{CancelReason, Layout, Subject};
use dag1_app::reminders::Kind;
use dag1_app::ui::Form;
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

/// Reads the form of a series. What is wrong is noted in the form, and then there is none.
pub fn read(form: &mut Form, now: Timestamp) -> Option<NewSeries> {
    let subject = fields::choice(form, "subject", Subject::from_code);
    let school = text::required(form, "school", text::PLACE);
    let address = text::short(form, "address", text::PLACE);
    let teacher = text::short(form, "teacher", text::NAME);
    let phone = text::phone(form, "phone");
    let weekdays = weekdays(form);
    let starts = fields::clock(form, "time");
    let minutes = fields::minutes(form, "minutes");
    let period = period(form, wall(now).date());
    let breaks = breaks(form);
    if !form.is_right() {
        return None;
    }
    let (from, until) = period?;
    let series = NewSeries {
        subject: subject?,
        school,
        address,
        teacher,
        phone,
        weekdays,
        starts: starts?,
        minutes: minutes?,
        from,
        until,
        breaks,
        skip_public_holidays: form.value("skip_public_holidays") == "on",
    };
    let lessons = series.lessons();
    if lessons.len() > LESSONS {
        form.reject("until", "field-too-far");
    } else if lessons.last().is_none_or(|last| moment(*last) <= now) {
        form.reject("until", "field-series-empty");
    }
    form.is_right().then_some(series)
}

/// Reads the reason of a cancellation.
pub fn read_reason(form: &mut Form) -> Option<CancelReason> {
    fields::choice(form, "reason", CancelReason::from_code)
}

/// Reads the new time of a lesson.
pub fn read_time(form: &mut Form, standing: DateTime, now: Timestamp) -> Option<DateTime> {
    let starts = fields::coming(form, Some(standing), YEARS, now);
    starts.filter(|_| form.is_right())
}

fn weekdays(form: &mut Form) -> Vec<Weekday> {
    let number = |text: &str| text.parse::<i8>().ok().filter(|day| (1..=7).contains(day));
    let days = fields::choices(form, "weekday", number);
    if days.is_empty() && form.error("weekday").is_none() {
        form.reject("weekday", "field-required");
    }
    days.into_iter().filter_map(|day| Weekday::from_monday_one_offset(day).ok()).collect()
}

/// First and last day. A series may have begun already, but not have ended.
fn period(form: &mut Form, today: Date) -> Option<(Date, Date)> {
    let (from, until) = (fields::day(form, "from"), fields::day(form, "until"));
    let (from, until) = (from?, until?);
    if from > today.saturating_add(YEARS.years()) {
        form.reject("from", "field-too-far");
    } else if until < from {
        form.reject("until", "field-end-before-start");
    } else if until < today {
        form.reject("until", "field-date-past");
    } else if until > from.saturating_add(MONTHS.months()) {
        form.reject("until", "field-too-far");
    } else {
        return Some((from, until));
    }
    None
}

/// Lines with one day, or a first and a last day.
fn breaks(form: &mut Form) -> Vec<(Date, Date)> {
    let text = text::lines(form.value("breaks"));
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let read: Option<Vec<_>> = lines.iter().map(|line| days(line)).collect();
    let problem = match &read {
        Some(days) if days.iter().any(|(first, last)| last < first) => "field-end-before-start",
        Some(days) if days.len() <= BREAKS => return read.unwrap_or_default(),
        _ => "field-breaks-wrong",
    };
    form.reject("breaks", problem);
    Vec::new()
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
