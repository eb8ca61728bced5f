//! What an appointment may be, and what a change means for its reminders. Pure: `now` is a
//! parameter.

use crate::reading::{fields, text};
use crate::reminders::{Before, Wish};
use crate::time::moment;
use dag1_app::appointments::{Answer, Bring, CancelReason, Cost, Kind};
use dag1_app::reminders::Kind as Which;
use dag1_app::ui::Form;
use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};

/// How far ahead an appointment can be, in years.
const YEARS: i32 = 3;

/// When one is reminded of an appointment: by shared knowledge on attendance.
pub const WISHES: &[Wish] = &[
    Wish::new(Which::ThreeDays, Before::DaysAtItsTime(3)),
    Wish::new(Which::DayBefore, Before::Evening),
    Wish::new(Which::TwoHours, Before::Hours(2)),
];

/// An appointment as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it is about.
    pub kind: Kind,
    /// Name of the place.
    pub place: String,
    /// Address; may be empty.
    pub address: String,
    /// Whom one meets; may be empty.
    pub with: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Start, wall time in Europe/Amsterdam.
    pub starts: DateTime,
    /// Length in minutes.
    pub minutes: u16,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// What it costs not to come.
    pub cost: Option<Cost>,
    /// Note in Dutch; may be empty.
    pub note: String,
}

impl Plan {
    /// When it starts.
    pub fn starts_at(&self) -> Timestamp {
        moment(self.starts)
    }

    /// When it ends.
    pub fn ends_at(&self) -> Timestamp {
        self.starts_at() + SignedDuration::from_mins(i64::from(self.minutes))
    }
}

/// Reads the form of an appointment. What is wrong is noted in the form, and then there is no
/// plan. `standing` is the start of an appointment that is being changed: it may stay.
pub fn read(form: &mut Form, standing: Option<DateTime>, now: Timestamp) -> Option<Plan> {
    let kind = fields::choice(form, "kind", Kind::from_code);
    let starts = fields::coming(form, standing, YEARS, now);
    let minutes = fields::minutes(form, "minutes");
    let place = text::required(form, "place", text::PLACE);
    let address = text::short(form, "address", text::PLACE);
    let with = text::short(form, "with", text::NAME);
    let phone = text::phone(form, "phone");
    let bring = fields::choices(form, "bring", Bring::from_code);
    let cost = fields::choice_if_any(form, "cost", Cost::from_code);
    let note = note(form, "note");
    if !form.is_right() {
        return None;
    }
    Some(Plan {
        kind: kind?,
        starts: starts?,
        minutes: minutes?,
        place,
        address,
        with,
        phone,
        bring,
        cost,
        note,
    })
}

/// Reads the reason of a cancellation.
pub fn read_reason(form: &mut Form) -> Option<CancelReason> {
    fields::choice(form, "reason", CancelReason::from_code)
}

fn note(form: &mut Form, field: &str) -> String {
    let text = text::lines(form.value(field));
    if text.chars().count() > text::NOTE {
        form.reject(field, "field-too-long");
        return String::new();
    }
    text
}

/// Whether an answer changes the reminders: there are none for what the person can't come to,
/// and again once the person can.
pub fn changes_reminders(before: Option<Answer>, answer: Answer) -> bool {
    (before == Some(Answer::Cannot)) != (answer == Answer::Cannot)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn filled() -> Form {
        Form::default()
            .with("kind", "doctor")
            .with("place", " Huisarts  De Linde ")
            .with("date", "2026-12-01")
            .with("time", "10:30")
            .with("minutes", "45")
            .with("bring", "photos")
            .with("bring", "permit")
            .with("bring", "photos")
            .with("cost", "")
    }

    fn now() -> Timestamp {
        moment(date(2026, 11, 24).at(12, 0, 0, 0))
    }

    #[test]
    fn a_filled_form_is_a_plan() {
        let plan = read(&mut filled(), None, now()).expect("a plan");
        assert_eq!(plan.place, "Huisarts De Linde");
        assert_eq!(plan.bring, [Bring::Permit, Bring::Photos]);
        assert_eq!(plan.starts_at().to_string(), "2026-12-01T09:30:00Z");
        assert_eq!(plan.ends_at().to_string(), "2026-12-01T10:15:00Z");
        assert_eq!(plan.cost, None);
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let mut form = Form::default()
            .with("kind", "party")
            .with("date", "2020-01-01")
            .with("time", "27:00")
            .with("minutes", "9999")
            .with("phone", "geen")
            .with("bring", "elephant")
            .with("cost", "much")
            .with("note", "x".repeat(1001))
            .with("address", "x".repeat(201));
        assert_eq!(read(&mut form, None, now()), None);
        let told: Vec<_> = form.errors().iter().map(|(field, id)| (&**field, &**id)).collect();
        for expected in [
            ("kind", "field-choice"),
            ("time", "field-time-wrong"),
            ("date", "field-date-past"),
            ("minutes", "field-minutes-wrong"),
            ("place", "field-required"),
            ("address", "field-too-long"),
            ("phone", "field-phone-wrong"),
            ("bring", "field-choice"),
            ("cost", "field-choice"),
            ("note", "field-too-long"),
        ] {
            assert!(told.contains(&expected), "{expected:?} in {told:?}");
        }
    }

    #[test]
    fn an_appointment_across_the_autumn_change_lasts_its_minutes() {
        let mut form = Form::default()
            .with("kind", "other")
            .with("place", "Trein")
            .with("date", "2026-10-25")
            .with("time", "01:30")
            .with("minutes", "120");
        let before = moment(date(2026, 10, 1).at(12, 0, 0, 0));
        let plan = read(&mut form, None, before).expect("a plan");
        assert_eq!(plan.ends_at().duration_since(plan.starts_at()).as_mins(), 120);
        assert_eq!(crate::time::wall(plan.ends_at()), date(2026, 10, 25).at(2, 30, 0, 0));
    }

    #[test]
    fn cannot_come_ends_the_reminders_and_coming_after_all_begins_them_again() {
        assert!(changes_reminders(None, Answer::Cannot));
        assert!(changes_reminders(Some(Answer::Coming), Answer::Cannot));
        assert!(changes_reminders(Some(Answer::Cannot), Answer::Coming));
        assert!(!changes_reminders(None, Answer::Coming));
        assert!(!changes_reminders(Some(Answer::Cannot), Answer::Cannot));
    }
}
