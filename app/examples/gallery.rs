//! Writes the pages of a holder with made-up people to a folder, to look at them in a browser:
//! `cargo run -p dag1-app --features ssr --example gallery -- <folder>`.

use dag1_app::Locale;
use dag1_app::appointments::{self, Appointment, appointment_page, appointments_page};
use dag1_app::deadlines::{self, Deadline, Urgency, deadlines_page};
use dag1_app::lessons::{self, Layout, Lesson, Week, lessons_page};
use dag1_app::today::{Item, Today, today_page};
use dag1_app::ui::{Form, Frame, Reader};
use jiff::civil::date;
use std::path::PathBuf;
use std::{env, fs, io};

fn frame(locale: Locale) -> Frame {
    Frame {
        locale,
        bilingual: locale == Locale::En,
        path: "/today".to_owned(),
        reader: Reader::Holder { name: "S. Voorbeeld".to_owned(), cache_key: "k".to_owned() },
        notice: None,
        now: date(2026, 11, 24).at(10, 0, 0, 0),
        build: "gallery",
        demo: true,
        open_help: 0,
    }
}

fn appointment() -> Appointment {
    Appointment {
        id: "a1".to_owned(),
        kind: appointments::Kind::Intake,
        place: "Gemeentehuis Voorbeeldstad".to_owned(),
        address: "Stadsplein 1, 7600 AA Voorbeeldstad".to_owned(),
        with: "mevrouw De Vries".to_owned(),
        phone: "0546 000 000".to_owned(),
        starts: date(2026, 11, 26).at(14, 30, 0, 0),
        minutes: 45,
        bring: vec![appointments::Bring::Permit, appointments::Bring::Letter],
        cost: Some(appointments::Cost::NewDate),
        note: "Ingang aan de <achterkant>.".to_owned(),
        answer: None,
        cancelled: None,
        moved_from: None,
        is_past: false,
    }
}

fn lesson(day: i8) -> Lesson {
    Lesson {
        id: format!("l{day}"),
        series: "s1".to_owned(),
        subject: lessons::Subject::Dutch,
        school: "Taalschool Voorbeeld".to_owned(),
        address: "Schoolstraat 3, lokaal 12".to_owned(),
        teacher: "Jan Voorbeeld".to_owned(),
        phone: String::new(),
        starts: date(2026, 11, day).at(9, 0, 0, 0),
        minutes: 150,
        cancelled: (day == 26).then_some(lessons::CancelReason::Ill),
        is_moved: false,
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
        urgency: Urgency::Week,
        days_left: 7,
        is_done: false,
    }
}

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "gallery".to_owned()));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("app.css"), include_str!("../style/app.css"))?;
    for locale in Locale::ALL {
        let week = |layout| Week {
            monday: date(2026, 11, 23),
            lessons: vec![lesson(24), lesson(26)],
            layout,
        };
        let today = Today {
            next: Some(Item::Lesson(lesson(24))),
            today: Vec::new(),
            week: vec![Item::Appointment(appointment())],
            deadlines: vec![deadline()],
            has_push: false,
            is_first_visit: false,
        };
        let frame = || frame(locale);
        let pages = [
            ("today", today_page(frame(), today)),
            ("appointments", appointments_page(frame(), vec![appointment()])),
            ("appointment", appointment_page(frame(), appointment())),
            ("lessons", lessons_page(frame(), week(Layout::List))),
            ("timetable", lessons_page(frame(), week(Layout::Timetable))),
            ("deadlines", deadlines_page(frame(), vec![deadline()])),
            ("code", dag1_app::access::code_page(frame(), Form::default())),
        ];
        for (name, html) in pages {
            let html = html.replace("/assets/gallery/style/", "");
            fs::write(folder.join(format!("{}-{name}.html", locale.code())), html)?;
        }
    }
    Ok(())
}
