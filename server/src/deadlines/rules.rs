//! What a deadline may be and how near it is. Pure: `now` and today are parameters.

use super::draft::Draft;
use crate::reading::{fields, text};
use crate::reminders::{Before, Wish};
use crate::time::{moment, wall};
use dag1_app::deadlines::{Consequence, Kind, Urgency};
use dag1_app::reminders::Kind as Which;
use dag1_app::ui::{Wrong, Wrongs};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp, ToSpan};

/// How far ahead a deadline can be, in years.
const YEARS: i32 = 5;

/// When one is reminded of a deadline: by the usual terms of forms.
pub const WISHES: &[Wish] = {
    let (_, usual) = WISHES_OF_A_LONG_TERM.split_at(3);
    usual
};

/// When one is reminded of the end of a term in years, such as civic integration's.
pub const WISHES_OF_A_LONG_TERM: &[Wish] = &[
    Wish::new(Which::TwelveMonths, Before::Months(12)),
    Wish::new(Which::SixMonths, Before::Months(6)),
    Wish::new(Which::ThreeMonths, Before::Months(3)),
    Wish::new(Which::ThirtyDays, Before::Days(30)),
    Wish::new(Which::FourteenDays, Before::Days(14)),
    Wish::new(Which::SevenDays, Before::Days(7)),
    Wish::new(Which::TwoDays, Before::Days(2)),
    Wish::new(Which::OneDay, Before::Days(1)),
];

/// A deadline as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDeadline {
    /// What must be done.
    pub kind: Kind,
    /// Id of the explained form it is about.
    pub form: Option<String>,
    /// Organisation that asks for it; may be empty.
    pub organisation: String,
    /// Last day.
    pub due: Date,
    /// What happens if it is missed.
    pub consequence: Option<Consequence>,
    /// Note in Dutch; may be empty.
    pub note: String,
}

/// The end of the last day in Europe/Amsterdam: the midnight after it.
pub fn ends_at(due: Date) -> Timestamp {
    moment(due.saturating_add(1.day()).to_datetime(Time::midnight()))
}

/// The last day of what ends at a midnight in Europe/Amsterdam.
pub fn last_day(ends_at: Timestamp) -> Date {
    wall(ends_at - SignedDuration::from_mins(1)).date()
}

/// What is planned by a draft.
pub fn decide(
    draft: &Draft,
    is_form: impl Fn(&str) -> bool,
    now: Timestamp,
) -> Result<NewDeadline, Wrongs> {
    let mut wrongs = Wrongs::default();
    let explained = |id: &str| is_form(id).then(|| id.to_owned());
    let kind = wrongs.field("kind", fields::choice(&draft.kind, Kind::from_code));
    let form = wrongs.field("form", fields::choice_if_any(&draft.form, explained));
    let organisation = wrongs.field("organisation", text::short(&draft.organisation, text::PLACE));
    let due = wrongs.field("due", due(&draft.due, wall(now).date()));
    let consequence = fields::choice_if_any(&draft.consequence, Consequence::from_code);
    let consequence = wrongs.field("consequence", consequence);
    let note = wrongs.field("note", text::note(&draft.note, text::NOTE));
    wrongs.or(|| {
        Some(NewDeadline {
            kind: kind?,
            form: form?,
            organisation: organisation?,
            due: due?,
            consequence: consequence?,
            note: note?,
        })
    })
}

fn due(text: &str, today: Date) -> Result<Date, Wrong> {
    let day = fields::day(text)?;
    if day < today {
        Err(Wrong::DatePast)
    } else if day > today.saturating_add(YEARS.years()) {
        Err(Wrong::TooFar)
    } else {
        Ok(day)
    }
}

/// Days from today to the last day; negative when it has passed.
pub fn days_left(due: Date, today: Date) -> i32 {
    (due - today).get_days()
}

/// How near a deadline is with so many days left.
pub fn urgency(days_left: i32) -> Urgency {
    match days_left {
        ..0 => Urgency::Missed,
        0..=2 => Urgency::Now,
        3..=7 => Urgency::Week,
        8..=31 => Urgency::Month,
        _ => Urgency::Far,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::ui::Form;
    use jiff::civil::date;

    #[test]
    fn the_last_day_itself_is_not_missed() {
        let due = date(2026, 11, 24);
        assert_eq!(urgency(days_left(due, date(2026, 11, 24))), Urgency::Now);
        assert_eq!(urgency(days_left(due, date(2026, 11, 25))), Urgency::Missed);
    }

    #[test]
    fn urgency_follows_the_days_that_are_left() {
        let due = date(2026, 12, 31);
        let on = |today| urgency(days_left(due, today));
        assert_eq!(on(date(2026, 12, 29)), Urgency::Now);
        assert_eq!(on(date(2026, 12, 28)), Urgency::Week);
        assert_eq!(on(date(2026, 12, 24)), Urgency::Week);
        assert_eq!(on(date(2026, 12, 23)), Urgency::Month);
        assert_eq!(on(date(2026, 11, 30)), Urgency::Month);
        assert_eq!(on(date(2026, 11, 29)), Urgency::Far);
    }

    #[test]
    fn days_are_counted_across_both_clock_changes() {
        assert_eq!(days_left(date(2026, 10, 26), date(2026, 10, 24)), 2);
        assert_eq!(days_left(date(2027, 3, 29), date(2027, 3, 27)), 2);
    }

    fn told(due: &str) -> Option<&'static str> {
        let now = moment(date(2026, 11, 24).at(23, 30, 0, 0));
        let form = Form::default().with("kind", "letter").with("due", due);
        let wrongs = decide(&Draft::parse(&form), |_| false, now).err()?;
        wrongs.of("due").map(Wrong::message)
    }

    #[test]
    fn the_last_day_is_today_or_later_and_at_most_five_years_away() {
        assert_eq!(told("2026-11-24"), None);
        assert_eq!(told("2031-11-24"), None);
        assert_eq!(told("2026-11-23"), Some("field-date-past"));
        assert_eq!(told("2031-11-25"), Some("field-too-far"));
        assert_eq!(told("2027-02-30"), Some("field-date-wrong"));
        assert_eq!(told(""), Some("field-required"));
    }

    #[test]
    fn a_form_must_be_one_that_is_explained() {
        let now = moment(date(2026, 11, 24).at(12, 0, 0, 0));
        let filled = |form: &str| {
            let sent = Form::default().with("kind", "form").with("due", "2026-12-01");
            Draft::parse(&sent.with("form", form))
        };
        let is_form = |id: &str| id == "zorgtoeslag";
        let known = decide(&filled("zorgtoeslag"), is_form, now).expect("a deadline");
        assert_eq!(known.form.as_deref(), Some("zorgtoeslag"));
        assert_eq!(decide(&filled("../geheim"), is_form, now).ok(), None);
    }

    #[test]
    fn a_deadline_ends_at_the_midnight_after_its_day_also_when_the_clock_changes() {
        assert_eq!(ends_at(date(2026, 10, 25)).to_string(), "2026-10-25T23:00:00Z");
        assert_eq!(ends_at(date(2027, 3, 28)).to_string(), "2027-03-28T22:00:00Z");
        assert_eq!(ends_at(date(2026, 10, 24)).to_string(), "2026-10-24T22:00:00Z");
    }
}
