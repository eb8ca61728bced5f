//! Days, times, lengths and choices: read from text, or told what is wrong with it. Pure: `now` is
//! a parameter.

use crate::time::{moment, wall};
use dag1_app::ui::{Wrong, Wrongs};
use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, ToSpan};

/// Shortest and longest that something can take, in minutes.
const MINUTES: std::ops::RangeInclusive<u16> = 5..=600;

/// A day, `YYYY-MM-DD`.
pub fn day(text: &str) -> Result<Date, Wrong> {
    read(text, Wrong::DateWrong, date_of)
}

/// The day of a text `YYYY-MM-DD`; nothing for any other text or a day that does not exist.
pub fn date_of(text: &str) -> Option<Date> {
    let is_plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if is_plain { text.parse().ok() } else { None }
}

/// A time of day, `HH:MM`; some browsers send seconds too.
pub fn clock(text: &str) -> Result<Time, Wrong> {
    read(text, Wrong::TimeWrong, |text| {
        let without_seconds = text.strip_suffix(":00").filter(|rest| rest.len() == 5);
        time_of(without_seconds.unwrap_or(text))
    })
}

/// The time of a text `HH:MM`; nothing for any other text or a time that no clock shows.
pub fn time_of(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str| {
        let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { text.parse().ok() } else { None }
    };
    Time::new(number(hour)?, number(minute)?, 0, 0).ok()
}

/// A length in minutes, from five minutes to ten hours.
pub fn minutes(text: &str) -> Result<u16, Wrong> {
    read(text, Wrong::MinutesWrong, |text| {
        text.parse().ok().filter(|minutes| MINUTES.contains(minutes))
    })
}

/// A choice from a list, by its code.
pub fn choice<T>(text: &str, of: impl Fn(&str) -> Option<T>) -> Result<T, Wrong> {
    read(text, Wrong::Choice, of)
}

/// A choice that need not be made. An unknown code is told.
pub fn choice_if_any<T>(text: &str, of: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Wrong> {
    if text.trim().is_empty() { Ok(None) } else { choice(text, of).map(Some) }
}

/// Several choices from a list, each once, in the order of the list; none is right too.
pub fn choices<T: Ord>(texts: &[String], of: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Wrong> {
    let read: Option<Vec<T>> = texts.iter().map(|text| of(text)).collect();
    let mut chosen = read.ok_or(Wrong::Choice)?;
    chosen.sort_unstable();
    chosen.dedup();
    Ok(chosen)
}

/// A wall time still to come, from the texts of the fields `date` and `time`, at most `years`
/// ahead. A time that the spring change skips goes forward. `standing`, where it stands now, is
/// always right.
pub fn coming(
    (date, time): (&str, &str),
    standing: Option<DateTime>,
    years: i32,
    now: Timestamp,
) -> Result<DateTime, Wrongs> {
    let mut wrongs = Wrongs::default();
    let day = wrongs.field("date", day(date));
    let clock = wrongs.field("time", clock(time));
    let Some(day) = day else { return Err(wrongs) };
    let today = wall(now).date();
    let asked = clock.map(|clock| wall(moment(day.to_datetime(clock))));
    if asked.is_some() && asked == standing {
        return wrongs.or(|| asked);
    }
    if day < today {
        wrongs.tell("date", Wrong::DatePast);
    } else if day > today.saturating_add(years.years()) {
        wrongs.tell("date", Wrong::TooFar);
    } else if asked.is_some_and(|asked| moment(asked) <= now) {
        wrongs.tell("time", Wrong::TimePast);
    }
    wrongs.or(|| asked)
}

fn read<T>(text: &str, wrong: Wrong, of: impl Fn(&str) -> Option<T>) -> Result<T, Wrong> {
    let text = text.trim();
    if text.is_empty() { Err(Wrong::Required) } else { of(text).ok_or(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(day: &str, time: &str, now: DateTime) -> Result<DateTime, String> {
        coming((day, time), None, 3, moment(now))
            .map_err(|wrongs| wrongs.all()[0].1.message().to_owned())
    }

    const NOON: DateTime = DateTime::constant(2026, 11, 24, 12, 0, 0, 0);

    #[test]
    fn a_time_still_to_come_is_accepted() {
        assert_eq!(at("2026-11-24", "12:01", NOON), Ok(date(2026, 11, 24).at(12, 1, 0, 0)));
        assert_eq!(at("2029-11-24", "09:00:00", NOON), Ok(date(2029, 11, 24).at(9, 0, 0, 0)));
    }

    #[test]
    fn a_time_that_is_over_or_too_far_away_is_told() {
        assert_eq!(at("2026-11-23", "13:00", NOON), Err("field-date-past".into()));
        assert_eq!(at("2026-11-24", "12:00", NOON), Err("field-time-past".into()));
        assert_eq!(at("2029-11-25", "12:00", NOON), Err("field-too-far".into()));
    }

    #[test]
    fn what_is_no_day_or_time_is_told() {
        for day in
            ["24-11-2026", "2027-02-29", "20261124", "2026-11-24T10:00", "morgen", "+002026-11-24"]
        {
            assert_eq!(at(day, "10:00", NOON), Err("field-date-wrong".into()), "{day}");
        }
        for time in ["25:00", "9:00", "10.30", "10:3", "half elf", "10:30:15", "+1:00", "10:60"] {
            assert_eq!(at("2026-12-01", time, NOON), Err("field-time-wrong".into()), "{time}");
        }
        assert_eq!(at("", "10:00", NOON), Err("field-required".into()));
        assert_eq!(at("2026-12-01", "", NOON), Err("field-required".into()));
    }

    #[test]
    fn a_time_that_the_spring_change_skips_goes_forward() {
        assert_eq!(at("2027-03-28", "02:30", NOON), Ok(date(2027, 3, 28).at(3, 30, 0, 0)));
    }

    #[test]
    fn a_time_that_stays_as_it_was_is_right_even_when_it_is_over() {
        let standing = Some(date(2026, 11, 24).at(11, 30, 0, 0));
        let read = coming(("2026-11-24", "11:30"), standing, 3, moment(NOON));
        assert_eq!(read.ok(), standing);
    }

    #[test]
    fn a_length_is_five_minutes_to_ten_hours() {
        let read = |text: &str| minutes(text).ok();
        assert_eq!((read("5"), read("600")), (Some(5), Some(600)));
        for wrong in ["4", "601", "-30", "1e2", "uur", "99999999999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
