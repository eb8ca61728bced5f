//! What an appointment may be, and what a change means for its reminders. Pure: `now` is a
//! parameter.

use super::draft::Draft;
use crate::reading::{fields, text};
use crate::reminders::{Before, Wish};
use crate::time::moment;
use dag1_app::appointments::{Answer, Bring, CancelReason, Cost, Kind};
use dag1_app::reminders::Kind as Which;
use dag1_app::ui::Wrongs;
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

/// What is planned by a draft. `standing` is the start of an appointment that is being changed:
/// it may stay.
pub fn decide(draft: &Draft, standing: Option<DateTime>, now: Timestamp) -> Result<Plan, Wrongs> {
    let mut wrongs = Wrongs::default();
    let starts = (draft.date.as_str(), draft.time.as_str());
    let kind = wrongs.field("kind", fields::choice(&draft.kind, Kind::from_code));
    let starts = wrongs.fields(fields::coming(starts, standing, YEARS, now));
    let minutes = wrongs.field("minutes", fields::minutes(&draft.minutes));
    let place = wrongs.field("place", text::required(&draft.place, text::PLACE));
    let address = wrongs.field("address", text::short(&draft.address, text::PLACE));
    let with = wrongs.field("with", text::short(&draft.with, text::NAME));
    let phone = wrongs.field("phone", text::phone(&draft.phone));
    let bring = wrongs.field("bring", fields::choices(&draft.bring, Bring::from_code));
    let cost = wrongs.field("cost", fields::choice_if_any(&draft.cost, Cost::from_code));
    let note = wrongs.field("note", text::note(&draft.note, text::NOTE));
    wrongs.or(|| {
        Some(Plan {
            kind: kind?,
            place: place?,
            address: address?,
            with: with?,
            phone: phone?,
            starts: starts?,
            minutes: minutes?,
            bring: bring?,
            cost: cost?,
            note: note?,
        })
    })
}

/// The reason of a cancellation.
pub fn decide_reason(reason: &str) -> Result<CancelReason, Wrongs> {
    fields::choice(reason, CancelReason::from_code).map_err(|wrong| Wrongs::one("reason", wrong))
}

/// Whether an answer changes the reminders: there are none for what the person can't come to,
/// and again once the person can.
pub fn changes_reminders(before: Option<Answer>, answer: Answer) -> bool {
    (before == Some(Answer::Cannot)) != (answer == Answer::Cannot)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::ui::Form;
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

    fn read(form: &Form, now: Timestamp) -> Result<Plan, Wrongs> {
        decide(&Draft::parse(form), None, now)
    }

    fn told(wrongs: &Wrongs) -> Vec<(&'static str, &'static str)> {
        wrongs.all().iter().map(|(field, wrong)| (*field, wrong.message())).collect()
    }

    #[test]
    fn a_filled_form_is_a_plan() {
        let plan = read(&filled(), now()).expect("a plan");
        assert_eq!(plan.place, "Huisarts De Linde");
        assert_eq!(plan.bring, [Bring::Permit, Bring::Photos]);
        assert_eq!(plan.starts_at().to_string(), "2026-12-01T09:30:00Z");
        assert_eq!(plan.ends_at().to_string(), "2026-12-01T10:15:00Z");
        assert_eq!(plan.cost, None);
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let form = Form::default()
            .with("kind", "party")
            .with("date", "2020-01-01")
            .with("time", "27:00")
            .with("minutes", "9999")
            .with("phone", "geen")
            .with("bring", "elephant")
            .with("cost", "much")
            .with("note", "x".repeat(1001))
            .with("address", "x".repeat(201));
        let told = told(&read(&form, now()).expect_err("no plan"));
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
    fn a_draft_that_no_form_sent_is_decided_by_the_same_rule() {
        let draft = Draft {
            kind: "doctor".to_owned(),
            date: "2026-12-01".to_owned(),
            time: "10:30".to_owned(),
            minutes: "45".to_owned(),
            place: " Huisarts  De Linde ".to_owned(),
            bring: ["photos", "permit"].map(str::to_owned).to_vec(),
            ..Draft::default()
        };
        assert_eq!(decide(&draft, None, now()), read(&filled(), now()));

        let wrong = Draft { minutes: "9999".to_owned(), place: String::new(), ..draft };
        let wrongs = decide(&wrong, None, now()).expect_err("no plan");
        let expected = [("minutes", "field-minutes-wrong"), ("place", "field-required")];
        assert_eq!(told(&wrongs), expected);
        // A form shows the same beside its fields.
        let mut form = Form::default();
        assert_eq!(form.settle::<Plan>(Err(wrongs)), None);
        assert_eq!(form.error("place").map(dag1_app::ui::Wrong::code), Some("required"));
    }

    #[test]
    fn an_appointment_across_the_autumn_change_lasts_its_minutes() {
        let form = Form::default()
            .with("kind", "other")
            .with("place", "Trein")
            .with("date", "2026-10-25")
            .with("time", "01:30")
            .with("minutes", "120");
        let before = moment(date(2026, 10, 1).at(12, 0, 0, 0));
        let plan = read(&form, before).expect("a plan");
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
