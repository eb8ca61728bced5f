//! A canary walks through the house: what is personal about it is found in no log line.

use axum::http::Method;
use dag1_server::access::{self, Account, Role};
use dag1_server::{people, sending};
use dag1_tests::app::{NOW, Session, TestApp};
use dag1_tests::phones::Phones;
use jiff::SignedDuration;
use regex::Regex;
use serde_json::json;
use std::io;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

const NAME: &str = "Kanarie Voorbeeldvogel";
const PHONE: &str = "0600001234";
const NOTE: &str = "kanarienotitie over gezondheid";

#[tokio::test]
async fn nothing_personal_is_found_in_any_log_line() {
    let lines = Lines::default();
    let logs = tracing_subscriber::fmt()
        .with_env_filter("info,dag1_server=trace,sqlx=warn")
        .with_ansi(false)
        .with_writer(lines.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(logs);

    let app = TestApp::with(NOW, &["--push-hosts", "127.0.0.1"]).await;
    let db = &app.state.db;
    let town = people::municipality(db, "Voorbeeldstad").await.unwrap();
    let role = Role::CaseWorker;
    let staff = people::staff(db, town, "Vera Kanarie", role, "", app.state.now()).await.unwrap();
    let link = access::invite(db, Account::Staff(town, staff), app.state.now()).await.unwrap();
    let code = link.code();
    let path = format!("/nl/access/staff/{code}");
    let worker = app.post(&path, &[], &Session::nobody()).await.session();

    let fields = [("name", NAME), ("language", "ti"), ("phone", PHONE)];
    let person = app.post("/nl/people/new", &fields, &worker).await.location().to_owned();
    let card = app.post(&format!("{person}/invitation"), &[], &worker).await.body;
    let format = Regex::new(r"[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}").unwrap();
    let card_code = format.find(&card).unwrap().as_str().to_owned();
    app.post("/ti/access", &[("code", "AAAA-AAAAA-AAAAA")], &Session::nobody()).await;
    let tap = format!("/ti/access/{card_code}");
    let holder = app.post(&tap, &[], &Session::nobody()).await.session();

    let phones = Phones::start().await;
    let phone = phones.subscription(0);
    let keys = json!({ "p256dh": phone.p256dh, "auth": phone.auth });
    let body = json!({ "endpoint": phone.endpoint, "keys": keys });
    app.json(Method::POST, "/api/push/subscriptions", &body, &holder).await;
    let plan = [
        ("kind", "doctor"),
        ("place", "Kanariekliniek"),
        ("address", ""),
        ("with", ""),
        ("phone", ""),
        ("date", "2026-12-10"),
        ("time", "14:30"),
        ("minutes", "30"),
        ("cost", ""),
        ("note", NOTE),
    ];
    app.post(&format!("{person}/appointments/new"), &plan, &worker).await;
    let ask = "/ti/help/ask?form=zorgtoeslag&section=before";
    app.post(ask, &[("message", NOTE)], &holder).await;
    phones.answer_with([(axum::http::StatusCode::FORBIDDEN, None)]);
    for _ in 0..20 {
        app.state.clock.advance(SignedDuration::from_hours(24));
        sending::round(&app.state).await.unwrap();
    }
    let letter = format!("Betreft: huurtoeslag voor {NAME}. {NOTE}. {}", "x".repeat(30_000));
    for letter in [&letter[..200], &letter, "\u{0}%ff Kanarie", "Kanarie uiterlijk 3 mei 2027"] {
        app.post("/ti/letters", &[("text", letter)], &holder).await;
    }
    let page = app.get("/ti/letters", &holder).await.body;
    assert!(!page.contains("Kanarie"), "what was pasted is still there");
    app.get("/ti/search?q=kanarienotitie", &holder).await;
    for path in ["/ti/today", "/ti/appointments", "/ti/help", "/ti/settings", "/ti/nowhere"] {
        app.get(path, &holder).await;
    }
    app.get(&person, &worker).await;
    app.get("/nl/help", &worker).await;
    app.get("/nl/people?q=kanarie", &worker).await;
    app.post("/ti/sign-out", &[], &holder).await;

    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("push.status"), "the refused message was logged: {text}");
    let cookie = holder.cookie().unwrap().split_once('=').unwrap().1.to_owned();
    let secrets = [&code, &card_code, &cookie, &phone.endpoint, &phone.auth];
    for secret in secrets.into_iter().map(String::as_str).chain([
        NAME,
        PHONE,
        NOTE,
        "Kanarie",
        "kanarienotitie",
    ]) {
        assert!(!text.contains(secret), "{secret} stands in a log line");
    }
}
