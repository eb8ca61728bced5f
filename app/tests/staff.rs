//! What staff see: nothing a person typed becomes markup, nothing typed is lost, and a
//! volunteer has nothing to change anything with.
#![cfg(feature = "ssr")]
#![expect(clippy::expect_used, reason = "a page without its main part fails the test")]

use dag1_app::appointments::{self, Appointment, AppointmentForm, appointment_form_page};
use dag1_app::deadlines::{self, Deadline};
use dag1_app::lessons::{self, Lesson, Series};
use dag1_app::people::{
    Device, Guidance, InvitationCard, PersonPage, PersonRef, Volunteer, invitation_card_page,
    person_page,
};
use dag1_app::reminders::{self, ReminderList, Sent, Subject, reminders_page};
use dag1_app::ui::{Frame, Reader, Turns, Wrong};
use dag1_app::{Locale, messages};
use jiff::civil::{DateTime, Time, Weekday, date};

const HOSTILE: &str = "</textarea><script>alert('x')</script>\" onfocus=\"y";
const AT: DateTime = DateTime::constant(2026, 11, 26, 10, 30, 0, 0);

fn frame(reader: Reader) -> Frame {
    Frame {
        locale: Locale::Nl,
        bilingual: false,
        path: "/people".to_owned(),
        reader,
        notice: None,
        now: date(2026, 11, 23).at(9, 0, 0, 0),
        build: "test",
        demo: false,
        open_help: 0,
    }
}

fn case_worker() -> Frame {
    frame(Reader::CaseWorker { name: "Anna".to_owned() })
}

fn appointment(text: &str) -> Appointment {
    Appointment {
        id: "a1".to_owned(),
        kind: appointments::Kind::Intake,
        place: text.to_owned(),
        address: text.to_owned(),
        with: text.to_owned(),
        phone: text.to_owned(),
        starts: AT,
        minutes: 45,
        bring: vec![appointments::Bring::Letter],
        cost: None,
        note: text.to_owned(),
        answer: None,
        cancelled: None,
        moved_from: None,
        is_past: false,
    }
}

fn named(text: &str) -> PersonRef {
    PersonRef { id: "p1".to_owned(), name: text.to_owned() }
}

fn sent(text: &str) -> Sent {
    Sent {
        id: "r1".to_owned(),
        person: named(text),
        subject: Some(Subject::Appointment(appointments::Kind::Intake)),
        subject_at: AT,
        kind: reminders::Kind::DayBefore,
        due: AT,
        state: reminders::State::NotReached,
        reason: Some(reminders::Reason::Gone),
        at: Some(AT),
        phone: text.to_owned(),
        handled: None,
    }
}

fn person(text: &str, may_change: bool) -> PersonPage {
    let lesson = Lesson {
        id: "l1".to_owned(),
        series: "s1".to_owned(),
        subject: lessons::Subject::Dutch,
        school: text.to_owned(),
        address: text.to_owned(),
        teacher: text.to_owned(),
        phone: text.to_owned(),
        starts: AT,
        minutes: 90,
        cancelled: None,
        is_moved: false,
    };
    PersonPage {
        person: named(text),
        language: Locale::Ti,
        phone: text.to_owned(),
        case_worker: text.to_owned(),
        appointments: vec![appointment(text)],
        series: vec![Series {
            id: "s1".to_owned(),
            subject: lessons::Subject::Dutch,
            school: text.to_owned(),
            weekdays: vec![Weekday::Monday],
            starts: Time::constant(9, 0, 0, 0),
            minutes: 90,
            from: date(2026, 9, 1),
            until: date(2027, 6, 30),
            coming: vec![lesson],
            participants: 3,
        }],
        forms: Vec::new(),
        deadlines: vec![Deadline {
            id: "d1".to_owned(),
            kind: deadlines::Kind::Letter,
            form: None,
            organisation: text.to_owned(),
            due: date(2026, 12, 1),
            consequence: None,
            note: text.to_owned(),
            urgency: deadlines::Urgency::Month,
            days_left: 8,
            is_done: false,
        }],
        guidance: may_change.then(|| guidance(text)),
    }
}

fn guidance(text: &str) -> Guidance {
    let volunteer =
        |id: &str, has_access| Volunteer { id: id.to_owned(), name: text.to_owned(), has_access };
    Guidance {
        reminders: vec![sent(text)],
        devices: vec![Device {
            id: "t1".to_owned(),
            label: text.to_owned(),
            last_used: AT,
            is_this: false,
            has_push: true,
        }],
        volunteers: vec![volunteer("v1", true), volunteer("v2", false)],
        contacts: Vec::new(),
    }
}

/// The page's own part: the shell may have forms of its own, such as signing out.
fn main_part(html: &str) -> &str {
    let start = html.find("<main").expect("a page has a main part");
    let end = html.find("</main>").expect("a page has a main part");
    &html[start..end]
}

/// The tags of a document with their attributes, without text and without attribute values.
fn tags(html: &str) -> String {
    let (mut tags, mut in_tag, mut in_value) = (String::new(), false, false);
    for sign in html.chars() {
        match (in_tag, in_value, sign) {
            (false, _, '<') => in_tag = true,
            (true, false, '>') => in_tag = false,
            (true, _, '"') => in_value = !in_value,
            (true, false, sign) => tags.push(sign),
            _ => {}
        }
    }
    tags
}

fn assert_harmless(html: &str) {
    assert!(!html.contains("<script>alert"), "text became an element");
    assert!(!tags(html).contains("onfocus"), "text left its attribute");
    assert!(html.contains("&lt;script&gt;alert"), "the text is not there at all");
}

#[test]
fn text_of_people_stays_text_on_every_page() {
    assert_harmless(&person_page(case_worker(), person(HOSTILE, true)));
    let form = AppointmentForm::of(named(HOSTILE), Locale::Ar, appointment(HOSTILE));
    assert_harmless(&appointment_form_page(case_worker(), form));
    let (reminders, turns) = (vec![sent(HOSTILE)], Turns::default());
    let list = ReminderList { show_all: false, reminders, turns };
    assert_harmless(&reminders_page(case_worker(), list));
    let card = InvitationCard {
        person: named(HOSTILE),
        language: Locale::Ar,
        code: "K7QD-9M2XF-4TB8W".to_owned(),
        address: "example.org/access".to_owned(),
        qr_svg: String::new(),
        until: date(2026, 11, 30),
    };
    assert_harmless(&invitation_card_page(case_worker(), card));
}

#[test]
fn a_volunteers_page_of_a_person_changes_nothing() {
    let reader = Reader::Volunteer { name: "Piet".to_owned() };
    let html = person_page(frame(reader), person("Selam", false));
    let main = main_part(&html);
    assert!(!main.contains("<form"), "a volunteer can send something");
    assert!(!main.contains("/new\""), "a volunteer is led to a form");
    assert!(!main.contains("/appointments/a1"), "a volunteer is led to a change");
    assert!(main.contains("Selam"), "a volunteer reads who gave access");
    assert!(!main.contains("id=\"reminders\""), "a volunteer sees how reminders fared");
}

#[test]
fn a_case_worker_reads_what_the_person_reads() {
    let html = person_page(case_worker(), person("Selam", true));
    let own = messages::text(Locale::Ti, appointments::Kind::Intake.message());
    assert!(html.contains(r#"<span lang="ti" dir="ltr">"#));
    assert!(html.contains(&own));
}

#[test]
fn a_rejected_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let mut model = AppointmentForm::new(named("Selam"), Locale::Ti);
    model.form = model.form.with("place", "Stadhuis").with("date", "2026-11-01");
    model.form.reject("date", Wrong::DatePast);
    let html = appointment_form_page(case_worker(), model);
    assert!(html.contains(r#"value="Stadhuis""#));
    assert!(html.contains(r#"value="2026-11-01""#));
    assert!(html.contains(&messages::text(Locale::Nl, "field-date-past")));
    assert!(html.contains(r##"href="#date""##));
}

#[test]
fn every_fate_of_a_reminder_has_its_words_in_dutch_and_english() {
    let states = reminders::State::ALL.iter().map(|state| state.message());
    let reasons = reminders::Reason::ALL.iter().map(|reason| reason.message());
    let kinds = reminders::Kind::ALL.iter().map(|kind| kind.message());
    for id in states.chain(reasons).chain(kinds) {
        assert!(messages::has(Locale::Nl, id), "no Dutch for {id}");
        assert!(messages::has(Locale::En, id), "no English for {id}");
    }
}

#[test]
fn every_field_error_has_its_words_in_dutch_and_english() {
    let errors = [
        "required",
        "date-past",
        "date-wrong",
        "time-wrong",
        "end-before-start",
        "too-long",
        "minutes-wrong",
        "choice",
        "phone-wrong",
        "series-empty",
        "too-far",
        "breaks-wrong",
        "quiet-wrong",
        "code-empty",
    ];
    for id in errors.map(|error| format!("field-{error}")) {
        assert!(messages::has(Locale::Nl, &id), "no Dutch for {id}");
        assert!(messages::has(Locale::En, &id), "no English for {id}");
    }
}
