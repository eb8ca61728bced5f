//! Dutch public holidays: those on which there are no lessons, and those on which no term of the
//! law ends. Pure.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The official days off of a year, in order. Good Friday is none; Liberation Day is one every
/// fifth year; King's Day moves to Saturday when the 27th of April is a Sunday.
pub fn of(year: i16) -> Vec<Date> {
    let Some(easter) = easter(year) else { return Vec::new() };
    let day = |month, day| Date::new(year, month, day).ok();
    let kings_day = day(4, 27).map(|day| {
        if day.weekday() == Weekday::Sunday { day.saturating_sub(1.day()) } else { day }
    });
    let liberation = if year % 5 == 0 { day(5, 5) } else { None };
    let mut days: Vec<Date> = [day(1, 1), kings_day, liberation, day(12, 25), day(12, 26)]
        .into_iter()
        .flatten()
        // Easter, Ascension, Whitsun.
        .chain([0, 1, 39, 49, 50].map(|after| easter.saturating_add(after.days())))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether a day is a public holiday.
pub fn is_one(day: Date) -> bool {
    of(day.year()).contains(&day)
}

/// Whether a term of the law that would end on this day runs on: a Saturday, a Sunday or a holiday
/// of article 3 of the Algemene termijnenwet. Good Friday and every 5 May are among them.
pub fn is_no_last_day(day: Date) -> bool {
    let good_friday = easter(day.year()).map(|easter| easter.saturating_sub(2.days()));
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        || is_one(day)
        || (day.month(), day.day()) == (5, 5)
        || Some(day) == good_friday
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule).
#[expect(clippy::many_single_char_names, reason = "the letters of the published rule")]
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (a, b, c) = (year_number % 19, year_number / 100, year_number % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_falls_on_its_day() {
        let days = [(2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2029, 4, 1), (2030, 4, 21)];
        for (year, month, day) in days {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn a_year_has_its_days_off() {
        let expected = [
            date(2026, 1, 1),
            date(2026, 4, 5),
            date(2026, 4, 6),
            date(2026, 4, 27),
            date(2026, 5, 14),
            date(2026, 5, 24),
            date(2026, 5, 25),
            date(2026, 12, 25),
            date(2026, 12, 26),
        ];
        assert_eq!(of(2026), expected);
    }

    #[test]
    fn kings_day_is_never_on_a_sunday() {
        assert!(is_one(date(2031, 4, 26)) && !is_one(date(2031, 4, 27)));
        assert!(is_one(date(2027, 4, 27)));
    }

    #[test]
    fn liberation_day_is_a_day_off_every_fifth_year_and_good_friday_never() {
        assert!(is_one(date(2025, 5, 5)) && is_one(date(2030, 5, 5)));
        assert!(!is_one(date(2026, 5, 5)));
        assert!(!is_one(date(2026, 4, 3)));
    }
    #[test]
    fn no_term_ends_in_a_weekend_on_good_friday_or_on_any_fifth_of_may() {
        let none = [
            date(2026, 11, 28),
            date(2026, 11, 29),
            date(2026, 4, 3),
            date(2026, 4, 6),
            date(2026, 4, 27),
            date(2026, 5, 5),
            date(2026, 5, 14),
            date(2026, 5, 25),
            date(2026, 12, 25),
            date(2027, 1, 1),
        ];
        assert!(none.into_iter().all(is_no_last_day));
        let working = [date(2026, 4, 2), date(2026, 4, 7), date(2026, 5, 4), date(2026, 12, 24)];
        assert!(!working.into_iter().any(is_no_last_day));
    }
}
