//! The main job as a whole: what a case worker plans reaches the person in the person's own
//! language, and what becomes of it comes back.

use axum::http::Method;
use dag1_app::appointments;
use dag1_app::reminders::{Kind, Notification, Subject, notification_text};
use dag1_app::{Locale, messages};
use dag1_server::access::{self, Account, Role};
use dag1_server::{people, sending};
use dag1_tests::app::{NOW, Session, TestApp};
use dag1_tests::phones::Phones;
use jiff::SignedDuration;
use jiff::civil::{DateTime, date};
use regex::Regex;
use serde_json::{Value, json};

const PLACE: &str = "Loket <script>alert(1)</script>; A, B\u{202E}";
const KEPT_PLACE: &str = "Loket <script>alert(1)</script>; A, B";

/// A town with one person, whose phone gets reminders.
struct Guided {
    app: TestApp,
    phones: Phones,
    language: Locale,
    holder: Session,
    /// Path of the person's page for staff.
    person: String,
}

impl Guided {
    async fn new(language: Locale) -> Self {
        let app = TestApp::with(NOW, &["--push-hosts", "127.0.0.1"]).await;
        let worker = worker(&app).await;
        let fields = [("name", "Voorbeeld Persoon"), ("language", language.code()), ("phone", "")];
        let made = app.post("/nl/people/new", &fields, &worker).await;
        assert_eq!(made.status.as_u16(), 303, "{made:?}");
        let person = made.location().to_owned();
        let card = app.post(&format!("{person}/invitation"), &[], &worker).await.body;
        let code = Regex::new(r"[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}").unwrap();
        let tap = format!("/{}/access/{}", language.code(), code.find(&card).unwrap().as_str());
        let holder = app.post(&tap, &[], &Session::nobody()).await.session();
        let phones = Phones::start().await;
        let phone = phones.subscription(0);
        let keys = json!({ "p256dh": phone.p256dh, "auth": phone.auth });
        let body = json!({ "endpoint": phone.endpoint, "keys": keys });
        let answer = app.json(Method::POST, "/api/push/subscriptions", &body, &holder).await;
        assert_eq!(answer.status.as_u16(), 204, "{answer:?}");
        Self { app, phones, language, holder, person }
    }

    /// A post of the case worker about the person.
    async fn work(&self, path: &str, fields: &[(&str, &str)]) {
        let worker = worker(&self.app).await;
        let answer = self.app.post(&format!("{}{path}", self.person), fields, &worker).await;
        assert_eq!(answer.status.as_u16(), 303, "{path}: {answer:?}");
    }

    /// What the case worker reads about the person.
    async fn person_page(&self) -> String {
        self.app.get(&self.person, &worker(&self.app).await).await.body
    }

    /// What the person reads.
    async fn page(&self, path: &str) -> String {
        self.app.get(&format!("/{}{path}", self.language.code()), &self.holder).await.body
    }

    /// The calendar's lines, folded ones made whole.
    async fn calendar(&self, id: &str) -> Vec<String> {
        let text = self.page(&format!("/appointments/{id}/calendar.ics")).await;
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    /// Time goes on; what is due is sent. The messages that arrived now.
    async fn wait(&self, by: SignedDuration) -> Vec<Value> {
        let before = self.phones.arrivals().len();
        self.app.state.clock.advance(by);
        sending::round(&self.app.state).await.unwrap();
        let arrivals = self.phones.arrivals();
        arrivals[before..].iter().map(|one| one.notification["notification"].clone()).collect()
    }

    /// Exactly this one arrived, and leads where it should.
    fn assert_told(&self, told: &[Value], kind: Kind, at: DateTime, id: &str) {
        let subject = Subject::Appointment(appointments::Kind::Intake);
        let expected = Notification { subject, kind, at, place: "", is_full: false };
        let text = notification_text(self.language, &expected);
        let [one] = told else { panic!("one message: {told:?}") };
        assert_eq!((&one["title"], &one["body"]), (&json!(text.title), &json!(text.body)));
        assert_eq!(one["lang"], self.language.code());
        assert_eq!(one["dir"], self.language.direction());
        let page = format!("http://127.0.0.1:3000/{}/appointments/{id}", self.language.code());
        assert_eq!(one["navigate"], page);
    }
}

/// A case worker who signs in anew: a working day does not last for weeks.
async fn worker(app: &TestApp) -> Session {
    let (db, now) = (&app.state.db, app.state.now());
    let town = people::municipality(db, "Voorbeeldstad").await.unwrap();
    let id = people::staff(db, town, "Carla", Role::CaseWorker, "", now).await.unwrap();
    let code = access::invite(db, Account::Staff(town, id), now).await.unwrap().code();
    app.post(&format!("/nl/access/staff/{code}"), &[], &Session::nobody()).await.session()
}

fn fields<'a>(day: &'a str, time: &'a str, place: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", "intake"),
        ("place", place),
        ("date", day),
        ("time", time),
        ("minutes", "45"),
        ("bring", "permit"),
        ("cost", ""),
        ("note", "Neem de lift."),
    ]
}

fn assert_line(calendar: &[String], line: &str) {
    assert!(calendar.iter().any(|one| one == line), "{line}: {calendar:#?}");
}

const HOUR: SignedDuration = SignedDuration::from_hours(1);

async fn from_plan_to_cancellation(language: Locale) {
    let guided = Guided::new(language).await;
    let first = date(2026, 12, 4).at(14, 30, 0, 0);
    guided.work("/appointments/new", &fields("2026-12-04", "14:30", PLACE)).await;
    let list = guided.page("/appointments").await;
    let id = Regex::new(r"/appointments/([0-9a-f-]{36})").unwrap();
    let id = id.captures(&list).unwrap()[1].to_owned();
    let page = guided.page(&format!("/appointments/{id}")).await;
    let kind = messages::text(language, appointments::Kind::Intake.message());
    assert!(page.contains(&kind) && page.contains("14:30"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"));
    assert!(!page.contains('\u{202E}'));
    let calendar = guided.calendar(&id).await;
    let place = KEPT_PLACE.replace(';', r"\;").replace(',', r"\,");
    for line in ["DTSTART:20261204T133000Z", "SEQUENCE:0", &format!("LOCATION:{place}")] {
        assert_line(&calendar, line);
    }
    let uid = format!("UID:{id}@dag1");
    assert_line(&calendar, &uid);
    assert!(!calendar.concat().contains(['\u{2068}', '\u{2069}', '\u{202E}']));

    guided.assert_told(&guided.wait(SignedDuration::ZERO).await, Kind::Planned, first, &id);
    let reminder = guided.wait(HOUR * (7 * 24 + 5)).await;
    guided.assert_told(&reminder, Kind::ThreeDays, first, &id);
    let shown = messages::text(Locale::Nl, "reminder-state-shown");
    assert!(!guided.person_page().await.contains(&shown));
    let receipt = json!({ "reminder": reminder[0]["tag"], "event": "shown" });
    let answer = guided.app.json(Method::POST, "/api/receipts", &receipt, &guided.holder).await;
    assert_eq!(answer.status.as_u16(), 204);
    assert!(guided.person_page().await.contains(&shown));

    let coming = messages::text(Locale::Nl, "appointment-plan-answer-coming");
    let answer = format!("/{}/appointments/{id}/answer", language.code());
    assert!(!guided.person_page().await.contains(&coming));
    let sent = [("answer", "coming"), ("key", "once")];
    let answer = guided.app.post(&answer, &sent, &guided.holder).await;
    assert_eq!(answer.status.as_u16(), 303);
    let said = messages::text(language, "appointment-said-coming");
    assert!(guided.page(&format!("/appointments/{id}")).await.contains(&said));
    assert!(guided.person_page().await.contains(&coming));

    let moved = date(2026, 12, 8).at(9, 15, 0, 0);
    let path = format!("/appointments/{id}");
    guided.work(&path, &fields("2026-12-08", "09:15", PLACE)).await;
    guided.assert_told(&guided.wait(SignedDuration::ZERO).await, Kind::Moved, moved, &id);
    let calendar = guided.calendar(&id).await;
    for line in ["DTSTART:20261208T081500Z", "SEQUENCE:1", &uid] {
        assert_line(&calendar, line);
    }
    // Past the old evening before and the old two hours: what was planned then is withdrawn.
    assert!(guided.wait(HOUR * 89).await.is_empty());

    let cancel = format!("{path}/cancel");
    guided.work(&cancel, &[("reason", "organiser")]).await;
    guided.assert_told(&guided.wait(HOUR * 4).await, Kind::Cancelled, moved, &id);
    guided.work(&cancel, &[("reason", "organiser")]).await;
    assert_line(&guided.calendar(&id).await, "STATUS:CANCELLED");
    assert!(guided.wait(HOUR * 24 * 30).await.is_empty());
}

#[tokio::test]
async fn an_appointment_is_followed_from_plan_to_cancellation_in_every_language() {
    for language in Locale::ALL {
        from_plan_to_cancellation(language).await;
    }
}

#[tokio::test]
async fn a_done_that_arrives_twice_is_handled_once() {
    let guided = Guided::new(Locale::Ti).await;
    let deadline = [("kind", "pay"), ("due", "2026-12-20"), ("organisation", "Voorbeeldbank")];
    guided.work("/deadlines/new", &deadline).await;
    let done = Regex::new(r"/ti/deadlines/[0-9a-f-]{36}/done").unwrap();
    let path = done.find(&guided.page("/deadlines").await).unwrap().as_str().to_owned();
    let is_done = messages::text(Locale::Ti, "deadline-is-done");
    for (answer, key, expected) in
        [("yes", "one", true), ("no", "two", false), ("yes", "one", false), ("yes", "three", true)]
    {
        let fields = [("done", answer), ("key", key)];
        let sent = guided.app.post(&path, &fields, &guided.holder).await;
        assert_eq!(sent.status.as_u16(), 303, "{sent:?}");
        let page = guided.page("/deadlines").await;
        assert_eq!(page.contains(&is_done), expected, "{answer} {key}");
    }
}

#[tokio::test]
async fn names_of_five_thousand_signs_are_refused_and_shown_again_as_text() {
    let guided = Guided::new(Locale::En).await;
    let worker = worker(&guided.app).await;
    let long = "<script>".repeat(625);
    let person = [("name", long.as_str()), ("language", "ti"), ("phone", "")];
    let path = format!("{}/appointments/new", guided.person);
    let appointment = fields("2026-12-04", "14:30", &long);
    for (path, fields) in [("/nl/people/new", &person[..]), (&path, &appointment)] {
        let answer = guided.app.post(path, fields, &worker).await;
        assert_eq!(answer.status.as_u16(), 422, "{path}");
        assert!(!answer.body.contains("<script><script>"), "{path}");
    }
}

#[tokio::test]
async fn two_people_of_one_series_see_the_holiday_and_hear_of_the_lesson_that_falls_out() {
    let first = Guided::new(Locale::En).await;
    // Fridays over Christmas: 25 December is a public holiday and has no lesson.
    let series = [
        ("subject", "dutch"),
        ("school", "Taalschool Voorbeeld"),
        ("weekday", "5"),
        ("time", "09:30"),
        ("minutes", "120"),
        ("from", "2026-12-11"),
        ("until", "2027-01-08"),
        ("skip_public_holidays", "on"),
    ];
    first.work("/lessons/new", &series).await;
    let staff_page = first.person_page().await;
    let other = second_person(&first).await;
    let form = format!("{}/lessons/new", other.path);
    let body = first.app.get(&form, &worker(&first.app).await).await.body;
    let id = Regex::new(r#"<option value="([0-9a-f-]{36})""#).unwrap();
    let joined = [("series", &id.captures(&body).unwrap()[1])];
    let path = format!("{}/lessons/join", other.path);
    let answer = first.app.post(&path, &joined, &worker(&first.app).await).await;
    assert_eq!(answer.status.as_u16(), 303, "{answer:?}");

    let week = first.page("/lessons?week=2026-12-18").await;
    assert!(week.contains("09:30") && week.contains("Taalschool Voorbeeld"), "{week}");
    let holiday = first.page("/lessons?week=2026-12-25").await;
    assert!(!holiday.contains("09:30"), "a lesson on a public holiday: {holiday}");

    let lesson = Regex::new(r"/lessons/([0-9a-f-]{36})/cancel").unwrap();
    let lesson = lesson.captures(&staff_page).unwrap()[1].to_owned();
    first.wait(SignedDuration::from_mins(1)).await;
    first.work(&format!("/lessons/{lesson}/cancel"), &[("reason", "ill")]).await;
    let told = first.wait(SignedDuration::from_mins(1)).await;
    assert_eq!(told.len(), 1, "the one with a phone is told: {told:?}");
    let cancelled = messages::text(Locale::En, "lesson-cancel-ill");
    for session in [&first.holder, &other.session] {
        let page = first.app.get("/en/lessons?week=2026-12-11", session).await.body;
        assert!(page.contains(&cancelled), "{page}");
    }
}

/// Another person of the same municipality, signed in.
struct Second {
    path: String,
    session: Session,
}

async fn second_person(guided: &Guided) -> Second {
    let worker = worker(&guided.app).await;
    let fields = [("name", "Voorbeeld Tweede"), ("language", "en"), ("phone", "")];
    let path = guided.app.post("/nl/people/new", &fields, &worker).await.location().to_owned();
    let card = guided.app.post(&format!("{path}/invitation"), &[], &worker).await.body;
    let code = Regex::new(r"[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}").unwrap();
    let tap = format!("/en/access/{}", code.find(&card).unwrap().as_str());
    let session = guided.app.post(&tap, &[], &Session::nobody()).await.session();
    Second { path, session }
}
