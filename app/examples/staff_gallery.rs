//! Writes the staff pages with made-up people to a folder, to look at them in a browser:
//! `cargo run -p dag1-app --features ssr --example staff_gallery -- /tmp/staff`.

use dag1_app::Locale;
use dag1_app::appointments::{self, Appointment, AppointmentForm, appointment_form_page};
use dag1_app::deadlines::{self, Deadline, DeadlineForm, deadline_form_page};
use dag1_app::lessons::{self, Lesson, LessonForm, Series, SeriesForm};
use dag1_app::people::{
    self, Device, Guidance, InvitationCard, ListedPerson, PeopleList, PersonForm, PersonPage,
    PersonRef, Volunteer,
};
use dag1_app::reminders::{self, ReminderList, Sent, Subject, reminders_page};
use dag1_app::ui::{Choice, Form, Frame, Notice, Reader, Turns, Wrong};
use jiff::civil::{Time, Weekday, date};
use std::path::Path;

fn frame(locale: Locale, path: &str) -> Frame {
    Frame {
        locale,
        bilingual: false,
        path: path.to_owned(),
        reader: Reader::CaseWorker { name: "Anna Voorbeeld".to_owned() },
        notice: None,
        now: date(2026, 11, 23).at(9, 15, 0, 0),
        build: "gallery",
        demo: true,
        open_help: 0,
    }
}

fn person() -> PersonRef {
    PersonRef { id: "p1".to_owned(), name: "Selam Voorbeeld".to_owned() }
}

fn choice(value: &str, text: &str) -> Choice {
    Choice { value: value.to_owned(), text: text.to_owned() }
}

fn appointment(id: &str, kind: appointments::Kind) -> Appointment {
    Appointment {
        id: id.to_owned(),
        kind,
        place: "Gemeentehuis Voorbeeldstad".to_owned(),
        address: "Stadsplein 1, 7600 AA Voorbeeldstad".to_owned(),
        with: "mevrouw De Vries".to_owned(),
        phone: "0546 000 000".to_owned(),
        starts: date(2026, 11, 26).at(10, 30, 0, 0),
        minutes: 45,
        bring: vec![appointments::Bring::Permit, appointments::Bring::Letter],
        cost: Some(appointments::Cost::NewDate),
        note: "Ingang aan de achterkant.".to_owned(),
        answer: Some(appointments::Answer::Coming),
        cancelled: None,
        moved_from: None,
        is_past: false,
    }
}

fn lesson(number: i8) -> Lesson {
    Lesson {
        id: format!("l{number}"),
        series: "s1".to_owned(),
        subject: lessons::Subject::Dutch,
        school: "Taalschool Voorbeeld".to_owned(),
        address: "Schoolstraat 3, lokaal 12".to_owned(),
        teacher: "Jan Voorbeeld".to_owned(),
        phone: String::new(),
        starts: date(2026, 11, 23 + number).at(9, 0, 0, 0),
        minutes: 150,
        cancelled: (number == 2).then_some(lessons::CancelReason::Ill),
        is_moved: number == 3,
    }
}

fn series() -> Series {
    Series {
        id: "s1".to_owned(),
        subject: lessons::Subject::Dutch,
        school: "Taalschool Voorbeeld".to_owned(),
        weekdays: vec![Weekday::Monday, Weekday::Tuesday, Weekday::Thursday],
        starts: Time::constant(9, 0, 0, 0),
        minutes: 150,
        from: date(2026, 9, 1),
        until: date(2027, 6, 30),
        coming: (1..7).map(lesson).collect(),
        participants: 14,
    }
}

fn deadline() -> Deadline {
    Deadline {
        id: "d1".to_owned(),
        kind: deadlines::Kind::Form,
        form: Some("zorgtoeslag".to_owned()),
        organisation: "Dienst Toeslagen".to_owned(),
        due: date(2026, 12, 1),
        consequence: Some(deadlines::Consequence::Money),
        note: String::new(),
        urgency: deadlines::Urgency::Month,
        days_left: 8,
        is_done: false,
    }
}

fn sent(id: &str, state: reminders::State, reason: Option<reminders::Reason>) -> Sent {
    Sent {
        id: id.to_owned(),
        person: person(),
        subject: Some(Subject::Appointment(appointments::Kind::Intake)),
        subject_at: date(2026, 11, 26).at(10, 30, 0, 0),
        kind: reminders::Kind::ThreeDays,
        due: date(2026, 11, 23).at(10, 30, 0, 0),
        state,
        reason,
        at: (state != reminders::State::Planned).then(|| date(2026, 11, 23).at(10, 31, 0, 0)),
        phone: "06 00000000".to_owned(),
        handled: None,
    }
}

fn fates() -> Vec<Sent> {
    use reminders::{Reason, State};
    let handled = Sent {
        handled: Some(date(2026, 11, 23).at(11, 0, 0, 0)),
        ..sent("r7", State::NotReached, Some(Reason::SwitchedOff))
    };
    vec![
        sent("r1", State::Planned, None),
        sent("r2", State::Sent, None),
        sent("r3", State::Shown, None),
        sent("r4", State::Opened, None),
        sent("r5", State::NotReached, Some(Reason::Gone)),
        sent("r6", State::TooLate, None),
        handled,
        sent("r8", State::Withdrawn, None),
    ]
}

fn full_person(language: Locale, may_change: bool) -> PersonPage {
    let cancelled = Appointment {
        cancelled: Some(appointments::CancelReason::Organiser),
        answer: None,
        ..appointment("a2", appointments::Kind::Doctor)
    };
    let moved = Appointment {
        moved_from: Some(date(2026, 11, 27).at(9, 0, 0, 0)),
        answer: None,
        ..appointment("a3", appointments::Kind::Registration)
    };
    let past = Appointment { is_past: true, ..appointment("a0", appointments::Kind::Plan) };
    PersonPage {
        person: person(),
        language,
        phone: "06 00000000".to_owned(),
        case_worker: "Anna Voorbeeld".to_owned(),
        appointments: vec![past, appointment("a1", appointments::Kind::Intake), cancelled, moved],
        series: vec![series()],
        deadlines: vec![deadline()],
        forms: Vec::new(),
        guidance: may_change.then(guidance),
    }
}

fn guidance() -> Guidance {
    let volunteer = |id: &str, name: &str, has_access| Volunteer {
        id: id.to_owned(),
        name: name.to_owned(),
        has_access,
    };
    Guidance {
        devices: vec![Device {
            id: "t1".to_owned(),
            label: "Android, Chrome".to_owned(),
            last_used: date(2026, 11, 22).at(20, 5, 0, 0),
            is_this: false,
            has_push: true,
        }],
        reminders: fates(),
        volunteers: vec![
            volunteer("v1", "Piet Voorbeeld", true),
            volunteer("v2", "Truus Voorbeeld", false),
        ],
        contacts: Vec::new(),
    }
}

fn people_list() -> PeopleList {
    let names = [
        ("Selam Voorbeeld", Locale::Ti, 2),
        ("ليلى مثال", Locale::Ar, 0),
        ("Omar Voorbeeld", Locale::Ar, 0),
        ("Grace Voorbeeld", Locale::En, 1),
    ];
    let found = names
        .into_iter()
        .enumerate()
        .map(|(number, (name, language, not_reached))| ListedPerson {
            person: PersonRef { id: format!("p{number}"), name: name.to_owned() },
            language,
            case_worker: "Anna Voorbeeld".to_owned(),
            next: (number != 2).then(|| date(2026, 11, 26).at(10, 30, 0, 0)),
            has_push: number != 2,
            not_reached,
        })
        .collect();
    PeopleList {
        query: String::new(),
        language: None,
        case_worker: None,
        case_workers: vec![choice("c1", "Anna Voorbeeld")],
        found,
        turns: Turns { before: Some("1".to_owned()), after: Some("2".to_owned()) },
        may_add: true,
    }
}

fn card(language: Locale) -> InvitationCard {
    InvitationCard {
        person: person(),
        language,
        code: "K7QD-9M2XF-4TB8W".to_owned(),
        address: "dag1.voorbeeldstad.nl/access".to_owned(),
        qr_svg: made_up_qr(),
        until: date(2026, 11, 30),
    }
}

/// A drawing as large as a QR code, that says nothing.
fn made_up_qr() -> String {
    use std::fmt::Write;
    let mut path = String::new();
    for row in 0..33_u32 {
        for column in 0..33_u32 {
            if (row * row + column * 7 + row * column) % 3 == 0 {
                let _ = write!(path, "M{column} {row}h1v1h-1z");
            }
        }
    }
    format!(
        "<svg viewBox=\"-4 -4 41 41\" role=\"img\" aria-label=\"QR\"><path d=\"{path}\"/></svg>"
    )
}

fn wrong_form() -> Form {
    let mut form = Form::default()
        .with("kind", "intake")
        .with("date", "2026-11-01")
        .with("time", "10:30")
        .with("minutes", "45")
        .with("bring", "permit")
        .with("bring", "letter");
    form.reject("date", Wrong::DatePast);
    form.reject("place", Wrong::Required);
    form
}

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "target/staff-gallery".to_owned());
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let nl = |path: &str| frame(Locale::Nl, path);
    let noticed = Frame { notice: Some(Notice::Saved), ..nl("/people/p1") };
    let volunteer = Frame {
        reader: Reader::Volunteer { name: "Piet Voorbeeld".to_owned() },
        ..nl("/people/p1")
    };
    let new = AppointmentForm { form: wrong_form(), ..AppointmentForm::new(person(), Locale::Ti) };
    let change =
        AppointmentForm::of(person(), Locale::Ti, appointment("a1", appointments::Kind::Intake));
    let lesson_form = LessonForm {
        person: person(),
        lesson: lesson(1),
        participants: 14,
        form: Form::default().with("date", "2026-11-25").with("time", "10:00"),
    };
    let deadline_form = DeadlineForm {
        person: person(),
        forms: vec![choice("zorgtoeslag", "Zorgtoeslag")],
        form: Form::default(),
    };
    let not_reached =
        fates().into_iter().filter(|sent| sent.reason.is_some() && sent.handled.is_none());
    let waiting =
        ReminderList { show_all: false, reminders: not_reached.collect(), turns: Turns::default() };
    let all = ReminderList { show_all: true, reminders: fates(), turns: Turns::default() };
    let pages = [
        ("people", people::people_page(nl("/people"), people_list())),
        ("person-new", people::person_form_page(nl("/people/new"), PersonForm::default())),
        ("person", people::person_page(noticed, full_person(Locale::Ti, true))),
        (
            "person-ar",
            people::person_page(frame(Locale::En, "/people/p1"), full_person(Locale::Ar, true)),
        ),
        ("person-volunteer", people::person_page(volunteer, full_person(Locale::Ti, false))),
        ("card-ar", people::invitation_card_page(nl("/people/p1"), card(Locale::Ar))),
        ("card-ti", people::invitation_card_page(nl("/people/p1"), card(Locale::Ti))),
        ("card-nl", people::invitation_card_page(nl("/people/p1"), card(Locale::Nl))),
        ("appointment-new", appointment_form_page(nl("/people/p1/appointments/new"), new)),
        ("appointment-change", appointment_form_page(nl("/people/p1/appointments/a1"), change)),
        (
            "lessons-new",
            lessons::series_form_page(
                nl("/people/p1/lessons/new"),
                SeriesForm::new(person(), vec![series()]),
            ),
        ),
        ("lesson-change", lessons::lesson_form_page(nl("/people/p1/lessons/l1"), lesson_form)),
        ("deadline-new", deadline_form_page(nl("/people/p1/deadlines/new"), deadline_form)),
        ("reminders", reminders_page(nl("/reminders"), waiting)),
        ("reminders-all", reminders_page(nl("/reminders?state=all"), all)),
    ];
    for (name, html) in pages {
        std::fs::write(folder.join(format!("{name}.html")), html)?;
    }
    Ok(())
}
