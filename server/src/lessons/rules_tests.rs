//! Series of lessons: their days, the clock changes, and what a form may not ask.

use super::draft::Draft;
use super::rules::*;
use crate::time::{moment, wall};
use dag1_app::lessons::{Layout, Subject};
use dag1_app::ui::{Form, Wrong, Wrongs};
use jiff::civil::{Date, Time, Weekday, date, time};

fn series(from: Date, until: Date) -> NewSeries {
    NewSeries {
        subject: Subject::Dutch,
        school: "Taalschool De Brug".into(),
        address: String::new(),
        teacher: String::new(),
        phone: String::new(),
        weekdays: vec![Weekday::Monday, Weekday::Sunday],
        starts: time(9, 15, 0, 0),
        minutes: 120,
        from,
        until,
        breaks: Vec::new(),
        skip_public_holidays: false,
    }
}

fn filled() -> Form {
    Form::default()
        .with("subject", "dutch")
        .with("school", "Taalschool De Brug")
        .with("weekday", "1")
        .with("weekday", "4")
        .with("time", "09:15")
        .with("minutes", "120")
        .with("from", "2026-11-30")
        .with("until", "2027-06-30")
        .with("skip_public_holidays", "on")
}

fn now() -> jiff::Timestamp {
    moment(date(2026, 11, 24).at(12, 0, 0, 0))
}

fn read(form: &Form) -> Result<NewSeries, Wrongs> {
    decide(&Draft::parse(form), now())
}

/// The form with a field replaced, and what is told about it.
fn told(field: &str, value: &str) -> Option<&'static str> {
    let whole = filled();
    let names = ["subject", "school", "weekday", "time", "minutes", "from", "until"];
    let form = names
        .into_iter()
        .filter(|name| *name != field)
        .fold(Form::default(), |form, name| form.with(name, whole.value(name)))
        .with(field, value);
    read(&form).err().map(|wrongs| wrongs.all()[0].1.message())
}

#[test]
fn lessons_keep_their_wall_time_across_both_clock_changes() {
    for (from, until) in
        [(date(2026, 10, 19), date(2026, 11, 1)), (date(2027, 3, 22), date(2027, 4, 4))]
    {
        let lessons = series(from, until).lessons();
        assert_eq!(lessons.len(), 4);
        for starts in lessons {
            assert_eq!(starts.time(), time(9, 15, 0, 0));
            let (at, ends) = moments(starts, 120);
            assert_eq!(wall(at), starts);
            assert_eq!(ends.duration_since(at).as_mins(), 120);
        }
    }
    let at = |day: Date| moments(day.at(9, 15, 0, 0), 120).0.to_string();
    assert_eq!(at(date(2026, 10, 24)), "2026-10-24T07:15:00Z");
    assert_eq!(at(date(2026, 10, 25)), "2026-10-25T08:15:00Z");
    assert_eq!(at(date(2027, 3, 27)), "2027-03-27T08:15:00Z");
    assert_eq!(at(date(2027, 3, 28)), "2027-03-28T07:15:00Z");
}

#[test]
fn only_the_lesson_in_the_skipped_hour_goes_forward() {
    let night =
        NewSeries { starts: time(2, 30, 0, 0), ..series(date(2027, 3, 21), date(2027, 4, 4)) };
    let times: Vec<Time> = night.lessons().iter().map(|starts| starts.time()).collect();
    let two = time(2, 30, 0, 0);
    assert_eq!(times, [two, two, time(3, 30, 0, 0), two, two]);
}

#[test]
fn breaks_and_public_holidays_have_no_lessons() {
    let form = filled().with("breaks", "2026-12-21 - 2027-01-03\r\n2027-02-25\n\n");
    let days: Vec<Date> =
        read(&form).expect("a series").lessons().iter().map(|one| one.date()).collect();
    assert!(days.contains(&date(2026, 12, 17)) && days.contains(&date(2027, 1, 4)));
    for free in [
        date(2026, 12, 24),
        date(2026, 12, 31),
        date(2027, 2, 25),
        date(2027, 3, 29),
        date(2027, 5, 6),
        date(2027, 5, 17),
    ] {
        assert!(!days.contains(&free), "{free}");
    }
    assert!(days.iter().all(|day| matches!(day.weekday(), Weekday::Monday | Weekday::Thursday)));
}

#[test]
fn breaks_that_can_not_be_read_are_told() {
    for wrong in
        ["kerst", "2026-12-21 2027", "2026-12-21 - ", "2026-12-21 - 2027-01-03 - 2027-01-04"]
    {
        assert_eq!(told("breaks", wrong), Some("field-breaks-wrong"), "{wrong}");
    }
    assert_eq!(told("breaks", "2027-01-03 - 2026-12-21"), Some("field-end-before-start"));
    assert_eq!(told("breaks", "2026-12-21–2027-01-03"), None);
}

#[test]
fn a_series_that_can_not_be_is_told() {
    let id = |field, value| told(field, value);
    assert_eq!(id("until", "2026-11-29"), Some("field-end-before-start"));
    assert_eq!(id("until", "2028-05-31"), Some("field-too-far"));
    assert_eq!(id("until", "2026-11-30"), None);
    assert_eq!(id("weekday", "0"), Some("field-choice"));
    assert_eq!(id("weekday", "8"), Some("field-choice"));
    assert_eq!(id("subject", "magic"), Some("field-choice"));
    let mut none = series(date(2026, 12, 1), date(2026, 12, 5));
    none.breaks = Vec::new();
    assert!(none.lessons().is_empty());
    let form = Form::default()
        .with("subject", "dutch")
        .with("school", "De Brug")
        .with("weekday", "1")
        .with("time", "09:15")
        .with("minutes", "120")
        .with("from", "2026-12-01")
        .with("until", "2026-12-05");
    let wrongs = read(&form).expect_err("no series");
    assert_eq!(wrongs.of("until").map(Wrong::message), Some("field-series-empty"));
}

#[test]
fn more_than_four_hundred_lessons_are_too_many() {
    let mut form = filled();
    for day in ["2", "3", "5", "6", "7"] {
        form = form.with("weekday", day);
    }
    assert!(read(&form).is_ok());
    let mut long = Form::default().with("until", "2028-05-30");
    for (field, value) in [
        ("subject", "dutch"),
        ("school", "De Brug"),
        ("time", "09:15"),
        ("minutes", "60"),
        ("from", "2026-11-30"),
    ] {
        long = long.with(field, value);
    }
    for day in ["1", "2", "3", "4", "5", "6", "7"] {
        long = long.with("weekday", day);
    }
    let wrongs = read(&long).expect_err("no series");
    assert_eq!(wrongs.of("until").map(Wrong::message), Some("field-too-far"));
}

#[test]
fn any_day_asks_for_its_week_and_nonsense_for_this_week() {
    let today = date(2026, 11, 24);
    for asked in ["2026-11-30", "2026-12-02", "2026-12-06"] {
        assert_eq!(monday(asked, today), date(2026, 11, 30));
    }
    for asked in ["", "volgende week", "2026-13-40", "9999-12-31", "0000-01-01"] {
        assert_eq!(monday(asked, today), date(2026, 11, 23), "{asked}");
    }
    assert_eq!(layout("timetable"), Layout::Timetable);
    assert_eq!(layout("x"), Layout::List);
}

#[test]
fn the_week_of_a_clock_change_is_an_hour_longer_or_shorter() {
    let hours = |monday: Date| {
        let (from, until) = week(monday);
        until.duration_since(from).as_hours()
    };
    assert_eq!(hours(date(2026, 10, 19)), 169);
    assert_eq!(hours(date(2027, 3, 22)), 167);
    assert_eq!(hours(date(2026, 11, 23)), 168);
}
