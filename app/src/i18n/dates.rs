//! Dates and times in words and in figures, made on the server by ICU4X, because browsers have
//! no Tigrinya calendar data.

use super::locale::Locale;
use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{self, enums::DateFieldSet};
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::{Date, Time, Weekday};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

/// How a date is put into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// Weekday, day, month, year.
    Full,
    /// Weekday, day, month.
    DayMonth,
    /// Weekday alone.
    Weekday,
    /// Weekday, short, for the head of a timetable.
    ShortWeekday,
    /// Day and month.
    Short,
}

const STYLES: [Style; 5] =
    [Style::Full, Style::DayMonth, Style::Weekday, Style::ShortWeekday, Style::Short];

impl Style {
    const fn has_month(self) -> bool {
        matches!(self, Self::Full | Self::DayMonth | Self::Short)
    }

    fn fields(self) -> DateFieldSet {
        match self {
            Self::Full => DateFieldSet::YMDE(fieldsets::YMDE::long()),
            Self::DayMonth => DateFieldSet::MDE(fieldsets::MDE::long()),
            Self::Weekday => DateFieldSet::E(fieldsets::E::long()),
            Self::ShortWeekday => DateFieldSet::E(fieldsets::E::short()),
            Self::Short => DateFieldSet::MD(fieldsets::MD::long()),
        }
    }
}

type Formatter = DateTimeFormatter<DateFieldSet>;

static TIGRINYA_MONTHS: LazyLock<Option<DateTimeFormatter<fieldsets::M>>> =
    LazyLock::new(|| DateTimeFormatter::try_new(icu(Locale::Ti).into(), fieldsets::M::long()).ok());

static FORMATTERS: LazyLock<Vec<((Locale, Style), Formatter)>> = LazyLock::new(|| {
    Locale::ALL
        .into_iter()
        .flat_map(|locale| STYLES.map(|style| (locale, style)))
        .filter_map(|(locale, style)| {
            let formatter = Formatter::try_new(icu(locale).into(), style.fields()).ok()?;
            Some(((locale, style), formatter))
        })
        .collect()
});

/// Levantine month names with Latin digits for Arabic; Ethiopic names for Tigrinya.
fn icu(locale: Locale) -> IcuLocale {
    let tag = match locale {
        Locale::Nl => "nl-NL",
        Locale::En => "en-GB",
        Locale::Ar => "ar-SY-u-nu-latn",
        Locale::Ti => "ti-ER-u-ca-gregory-nu-latn",
    };
    tag.parse().unwrap_or(IcuLocale::UNKNOWN)
}

/// Dates that are remembered in words; then all of them are forgotten.
const REMEMBERED: usize = 2000;

thread_local! {
    /// A page names a few dates many times, and everybody's pages name those that come next.
    static WORDS: RefCell<HashMap<(Locale, Date, Style), String>> = RefCell::default();
}

/// The date in words, in the given style. Falls back to figures, which are never wrong.
pub fn words(locale: Locale, date: Date, style: Style) -> String {
    let key = (locale, date, style);
    WORDS.with_borrow_mut(|known| {
        if let Some(words) = known.get(&key) {
            return words.clone();
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        let words = made(locale, date, style);
        known.insert(key, words.clone());
        words
    })
}

fn made(locale: Locale, date: Date, style: Style) -> String {
    let formatter =
        FORMATTERS.iter().find(|(key, _)| *key == (locale, style)).map(|(_, formatter)| formatter);
    let iso = u8::try_from(date.month()).ok().zip(u8::try_from(date.day()).ok()).and_then(
        |(month, day)| IcuDate::<Iso>::try_new_iso(i32::from(date.year()), month, day).ok(),
    );
    match (formatter, iso) {
        (Some(_), Some(iso)) if locale == Locale::Ti && style.has_month() => {
            tigrinya(iso, date, style)
        }
        (Some(formatter), Some(iso)) => formatter.format(&iso).to_string(),
        _ => figures(date),
    }
}

/// `ሓሙስ፣ 15 ጥሪ 2026`: ICU has the names, but only a pattern in the order of English.
fn tigrinya(iso: IcuDate<Iso>, date: Date, style: Style) -> String {
    let Some(months) = TIGRINYA_MONTHS.as_ref() else { return figures(date) };
    let day_month = format!("{} {}", date.day(), months.format(&iso));
    let weekday = || made(Locale::Ti, date_of(date.weekday()), Style::Weekday);
    match style {
        Style::Full => format!("{}፣ {day_month} {}", weekday(), date.year()),
        Style::DayMonth => format!("{}፣ {day_month}", weekday()),
        _ => day_month,
    }
}

/// The name of a weekday.
pub fn weekday(locale: Locale, weekday: Weekday, style: Style) -> String {
    words(locale, date_of(weekday), style)
}

/// A date of that weekday: 2024-01-01 was a Monday.
fn date_of(weekday: Weekday) -> Date {
    Date::constant(2024, 1, weekday.to_monday_zero_offset() + 1)
}

/// The date in figures as Dutch paper writes it: `15-01-2026`. The same in every language, so
/// that it can be compared with a letter, and so that no month can be mistaken for one of
/// another calendar.
pub fn figures(date: Date) -> String {
    format!("{:02}-{:02}-{}", date.day(), date.month(), date.year())
}

/// The time on the 24-hour clock: `14:30`.
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Id of the message for the part of the day, because many readers count hours from dawn.
pub fn part_of_day(time: Time) -> &'static str {
    match time.hour() {
        6..12 => "time-morning",
        12..18 => "time-afternoon",
        18..24 => "time-evening",
        _ => "time-night",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    const THURSDAY: Date = Date::constant(2026, 1, 15);

    #[test]
    fn a_date_stands_in_words_as_each_language_writes_it() {
        let full = |locale| words(locale, THURSDAY, Style::Full);
        assert_eq!(full(Locale::Nl), "donderdag 15 januari 2026");
        assert_eq!(full(Locale::En), "Thursday, 15 January 2026");
        assert_eq!(full(Locale::Ar), "الخميس، 15 كانون الثاني 2026");
        assert_eq!(full(Locale::Ti), "ሓሙስ፣ 15 ጥሪ 2026");
        assert_eq!(words(Locale::Ti, THURSDAY, Style::DayMonth), "ሓሙስ፣ 15 ጥሪ");
    }

    #[test]
    fn every_day_of_a_leap_year_has_words_in_every_style_and_language() {
        let mut day = Date::constant(2028, 1, 1);
        while day.year() == 2028 {
            for locale in Locale::ALL {
                for style in STYLES {
                    assert_ne!(words(locale, day, style), figures(day), "{locale:?} {style:?}");
                }
            }
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn a_date_that_is_remembered_has_the_words_it_had_before() {
        let day = |days: i64| Date::constant(2020, 1, 1).saturating_add(days.days());
        for days in (0..5000).chain(0..5000) {
            let of = |style| words(Locale::Ti, day(days), style);
            assert_eq!(of(Style::Full), made(Locale::Ti, day(days), Style::Full));
            assert_eq!(of(Style::Short), made(Locale::Ti, day(days), Style::Short));
        }
        assert!(WORDS.with_borrow(HashMap::len) <= REMEMBERED);
    }

    #[test]
    fn figures_are_those_of_dutch_paper() {
        assert_eq!(figures(Date::constant(2026, 3, 7)), "07-03-2026");
        assert_eq!(clock(Time::constant(8, 5, 0, 0)), "08:05");
    }
}
