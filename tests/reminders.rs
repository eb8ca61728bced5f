//! What becomes of reminders, with a real database, real encryption and a push service over HTTP.

use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dag1_app::reminders::{Reason, State};
use dag1_push::{Phone, seal};
use dag1_server::database;
use dag1_server::demo::PhoneKeys;
use dag1_server::reminders::{self, Announce, Receipt, Subject};
use dag1_server::sending;
use dag1_server::time::moment;
use dag1_tests::app::TestApp;
use dag1_tests::phones::{Phones, Script};
use dag1_tests::town::{Resident, Town, execute, plan_appointment, texts};
use jiff::SignedDuration;
use jiff::civil::date;
use serde_json::Value;
use std::time::Duration;
use tokio::net::TcpListener;

/// Tuesday, 1 December 2026, 11:00 in Amsterdam: an ordinary day without a clock change near.
const AN_ORDINARY_MORNING: &str = "2026-12-01T10:00:00Z";

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A house with one person who has a phone, and an appointment in ten days, news of it sent.
struct Scene {
    app: TestApp,
    phones: Phones,
    town: Town,
    subject: Subject,
}

impl Scene {
    async fn new() -> Self {
        let scene = Self::with(|_| ()).await;
        assert_eq!(scene.phones.arrivals().len(), 1);
        scene
    }

    /// `before` scripts what the push service answers to the first message.
    async fn with(before: impl FnOnce(&Phones)) -> Self {
        let app = TestApp::with(AN_ORDINARY_MORNING, &["--push-hosts=127.0.0.1"]).await;
        let phones = Phones::start().await;
        before(&phones);
        let town = Town::new(&app.state.db, 1, app.state.now()).await;
        town.with_phones(&app.state.db, &phones, app.state.now()).await;
        let at = moment(date(2026, 12, 11).at(14, 30, 0, 0));
        let now = app.state.now();
        let subject = plan_appointment(&app.state.db, &town.people[0], at, now).await;
        let scene = Self { app, phones, town, subject };
        scene.round().await;
        scene
    }

    fn holder(&self) -> &Resident {
        &self.town.people[0]
    }

    async fn round(&self) -> usize {
        sending::round(&self.app.state).await.unwrap()
    }

    async fn change(&self, subject: Subject, announce: Announce) {
        let tx = database::begin(&self.app.state.db).await.unwrap();
        let now = self.app.state.now();
        reminders::plan(&tx, self.holder().scope, &subject, announce, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn states(&self) -> Vec<(String, Option<Reason>, State)> {
        let scope = self.holder().scope;
        let sent = sending::of_person(&self.app.state.db, scope).await.unwrap();
        sent.iter().map(|one| (one.kind.code().to_owned(), one.reason, one.state)).collect()
    }

    async fn state_of(&self, kind: &str) -> (State, Option<Reason>) {
        let states = self.states().await;
        let found = states.iter().find(|(code, ..)| code == kind).expect("planned");
        (found.2, found.1)
    }
}

#[tokio::test]
async fn each_reminder_of_an_appointment_arrives_at_its_time_and_says_when_it_is() {
    let scene = Scene::new().await;
    for (days, hours, arrived) in [(7, 2, 1), (0, 2, 2), (2, 4, 3), (0, 16, 3), (0, 2, 4)] {
        scene.app.state.clock.advance(HOUR * (days * 24 + hours));
        scene.round().await;
        assert_eq!(scene.phones.arrivals().len(), arrived, "{}", scene.app.state.now());
    }
    for arrival in scene.phones.arrivals() {
        let body = arrival.notification["notification"]["body"].as_str().unwrap();
        assert!(body.contains("14:30"), "{body}");
        assert!(!body.contains('\u{2068}'), "{body}");
        let title = arrival.notification["notification"]["title"].as_str().unwrap();
        assert_eq!(title, "Dag 1", "the lock screen stays neutral");
        assert_eq!(arrival.notification["web_push"], 8030);
    }
}

#[tokio::test]
async fn a_message_carries_what_push_services_ask_for() {
    let scene = Scene::new().await;
    let arrivals = scene.phones.arrivals();
    let headers = &arrivals[0].headers;
    assert_eq!(headers["content-encoding"], "aes128gcm");
    let ttl: i64 = headers["ttl"].to_str().unwrap().parse().unwrap();
    assert_eq!(ttl, scene.subject.at.duration_since(scene.app.state.now()).as_secs());
    let topic = headers["topic"].to_str().unwrap();
    assert!(
        topic.len() <= 32 && topic.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    );
    assert_eq!(headers["urgency"], "normal");
    let authorization = headers["authorization"].to_str().unwrap();
    assert!(authorization.starts_with("vapid t="), "{authorization}");
    assert!(authorization.contains(&format!("k={}", scene.app.state.push.public_key())));
}

#[test]
fn a_text_of_any_length_is_read_by_its_phone_alone() {
    let keys = PhoneKeys::random();
    let phone = Phone { endpoint: String::new(), p256dh: keys.p256dh(), auth: keys.auth() };
    for length in (0..400).chain(3000..=3052) {
        let text: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let sealed = seal(&phone, &text).unwrap();
        assert_eq!(keys.decrypt(&sealed).unwrap(), text, "{length} bytes");
        assert!(PhoneKeys::random().decrypt(&sealed).is_err());
    }
}

#[tokio::test]
async fn who_we_are_is_signed_for_the_time_that_push_services_have() {
    let scene = Scene::new().await;
    let real = scene.app.state.clock.real_now();
    // The demonstration's clock, far ahead.
    scene.app.state.clock.advance(HOUR * (7 * 24 + 4));
    scene.round().await;
    let arrivals = scene.phones.arrivals();
    assert_eq!(arrivals.len(), 2);
    for arrival in arrivals {
        let authorization = arrival.headers["authorization"].to_str().unwrap();
        let claims = authorization.split(['.', ',']).nth(1).unwrap();
        let claims: Value =
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap();
        let expires = claims["exp"].as_i64().unwrap();
        assert_eq!(expires, (real + HOUR * 12).as_second());
    }
}

#[tokio::test]
async fn a_push_host_that_answers_nothing_holds_up_no_other() {
    const SILENT: usize = 200;
    let app = TestApp::with(AN_ORDINARY_MORNING, &["--push-hosts=127.0.0.1"]).await;
    let (db, now) = (&app.state.db, app.state.now());
    let phones = Phones::start().await;
    // Takes connections, and is silent.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let town = Town::new(db, SILENT + 5, now).await;
    town.with_phones(db, &phones, now).await;
    let tx = database::begin(db).await.unwrap();
    for (number, one) in town.people.iter().enumerate().take(SILENT) {
        let endpoint = format!("http://{address}/push/{number}");
        let phone = Phone { endpoint, ..phones.subscription(number) };
        reminders::subscribe(&tx, one.scope, one.session, &phone, now).await.unwrap();
    }
    tx.commit().await.unwrap();
    town.plan_for_all(db, moment(date(2026, 12, 11).at(14, 30, 0, 0)), now).await;

    let state = app.state.clone();
    let sending = tokio::spawn(async move { sending::round(&state).await });
    // Sooner than the silent host is given up.
    let others = phones.wait_for(5);
    tokio::time::timeout(Duration::from_secs(8), others).await.unwrap();
    sending.abort();
}

#[tokio::test]
async fn the_reader_chooses_whether_the_lock_screen_names_the_thing() {
    let scene = Scene::new().await;
    let db = &scene.app.state.db;
    execute(db, "UPDATE person SET lock_screen = 'full'", vec![]).await;
    scene.app.state.clock.advance(HOUR * (7 * 24 + 4));
    scene.round().await;
    let arrivals = scene.phones.arrivals();
    let body = arrivals[1].notification["notification"]["body"].as_str().unwrap();
    assert!(body.contains("Voorbeeldhuis"), "{body}");
}

#[tokio::test]
async fn a_cancelled_appointment_is_told_of_and_reminded_of_no_more() {
    let scene = Scene::new().await;
    let db = &scene.app.state.db;
    execute(db, "UPDATE appointment SET cancelled = 'organiser'", vec![]).await;
    scene.change(scene.subject, Announce::Cancelled).await;
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 2);
    scene.app.state.clock.advance(HOUR * 24 * 10);
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 2);
    assert_eq!(scene.state_of("three-days").await.0, State::Withdrawn);
    assert_eq!(scene.state_of("cancelled").await.0, State::Sent);
}

#[tokio::test]
async fn a_reminder_whose_subject_was_cancelled_behind_its_back_never_leaves() {
    let scene = Scene::new().await;
    execute(&scene.app.state.db, "UPDATE appointment SET cancelled = 'mistake'", vec![]).await;
    scene.app.state.clock.advance(HOUR * 24 * 8);
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 1);
}

#[tokio::test]
async fn a_phone_that_is_gone_is_forgotten_and_the_case_worker_sees_it() {
    for status in [StatusCode::GONE, StatusCode::NOT_FOUND] {
        let scene = Scene::with(|phones| phones.answer_with([(status, None) as Script])).await;
        assert_eq!(scene.state_of("planned").await, (State::NotReached, Some(Reason::Gone)));
        let db = &scene.app.state.db;
        assert!(!reminders::has_subscription(db, scene.holder().session).await.unwrap());
        scene.app.state.clock.advance(HOUR * (7 * 24 + 4));
        scene.round().await;
        assert_eq!(scene.state_of("three-days").await, (State::NotReached, Some(Reason::NoDevice)));
    }
}

#[tokio::test]
async fn a_busy_push_service_is_left_alone_as_long_as_it_asks() {
    let busy = (StatusCode::TOO_MANY_REQUESTS, Some("600")) as Script;
    let scene = Scene::with(|phones| phones.answer_with([busy])).await;
    assert_eq!(scene.state_of("planned").await.0, State::Planned);
    scene.app.state.clock.advance(SignedDuration::from_secs(590));
    assert_eq!(scene.round().await, 0);
    scene.app.state.clock.advance(SignedDuration::from_secs(20));
    assert_eq!(scene.round().await, 1);
    assert_eq!(scene.state_of("planned").await.0, State::Sent);
}

#[tokio::test]
async fn a_push_service_that_stays_away_ends_on_the_list_of_those_not_reached() {
    let down = (StatusCode::BAD_GATEWAY, None) as Script;
    let scene = Scene::with(|phones| phones.answer_with(vec![down; 500])).await;
    // Ten days of trying: the news and every reminder end unreached, none stays open.
    for _ in 0..11 * 24 {
        scene.app.state.clock.advance(HOUR);
        scene.round().await;
    }
    assert!(scene.phones.arrivals().is_empty());
    let states = scene.states().await;
    assert_eq!(states.len(), 4);
    assert!(
        states.iter().all(|(_, _, state)| !matches!(state, State::Planned | State::Sent)),
        "{states:?}"
    );
    assert!(
        states.iter().any(|(_, reason, _)| *reason == Some(Reason::Unreachable))
            || states.iter().any(|(_, _, state)| *state == State::TooLate),
        "{states:?}"
    );
}

#[tokio::test]
async fn a_refused_message_is_not_tried_again() {
    let scene = Scene::with(|phones| phones.answer_with([(StatusCode::FORBIDDEN, None)])).await;
    assert_eq!(scene.state_of("planned").await, (State::NotReached, Some(Reason::Refused)));
    scene.app.state.clock.advance(HOUR * 5);
    assert_eq!(scene.round().await, 0);
}

#[tokio::test]
async fn after_downtime_what_is_still_useful_is_sent_once_and_what_is_past_is_too_late() {
    let scene = Scene::new().await;
    // Back on the day itself: of the three reminders only the last is worth sending.
    scene.app.state.clock.advance(HOUR * (10 * 24 + 3));
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 2);
    assert_eq!(scene.state_of("two-hours").await.0, State::Sent);
    assert_eq!(scene.state_of("day-before").await.0, State::Withdrawn);

    let late = Scene::new().await;
    late.app.state.clock.advance(HOUR * 24 * 12);
    late.round().await;
    assert_eq!(late.phones.arrivals().len(), 1);
    assert_eq!(late.state_of("two-hours").await.0, State::TooLate);
}

#[tokio::test]
async fn many_that_waited_become_one_message_and_one_receipt_settles_all() {
    let scene = Scene::new().await;
    for days in 12..17 {
        let at = moment(date(2026, 12, days).at(15, 0, 0, 0));
        plan_appointment(&scene.app.state.db, scene.holder(), at, scene.app.state.now()).await;
    }
    scene.round().await;
    let arrivals = scene.phones.arrivals();
    assert_eq!(arrivals.len(), 2);
    let body = arrivals[1].notification["notification"]["body"].as_str().unwrap();
    assert!(body.contains('5'), "{body}");

    let tag = arrivals[1].tag().parse().unwrap();
    let (db, scope, now) = (&scene.app.state.db, scene.holder().scope, scene.app.state.now());
    reminders::received(db, scope, tag, Receipt::Opened, now).await.unwrap();
    let opened = texts(db, "SELECT state FROM reminder WHERE state = 'opened'", vec![]).await;
    assert_eq!(opened.len(), 5);
}

#[tokio::test]
async fn quiet_hours_that_were_set_after_planning_are_kept() {
    let scene = Scene::new().await;
    let db = &scene.app.state.db;
    execute(db, "UPDATE person SET quiet_from = '12:00', quiet_until = '17:00'", vec![]).await;
    // Three days before, at 14:30: now quiet, so it waits until 17:00.
    scene.app.state.clock.advance(HOUR * (7 * 24 + 4));
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 1);
    scene.app.state.clock.advance(HOUR * 3);
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 2);
}

#[tokio::test]
async fn who_switched_reminders_off_gets_none_and_the_case_worker_sees_why() {
    let scene = Scene::new().await;
    let db = &scene.app.state.db;
    execute(db, "UPDATE person SET wants_reminders = $1", vec![false.into()]).await;
    scene.app.state.clock.advance(HOUR * (7 * 24 + 4));
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 1);
    assert_eq!(scene.state_of("three-days").await, (State::NotReached, Some(Reason::SwitchedOff)));
}

#[tokio::test]
async fn a_receipt_of_another_person_changes_nothing() {
    let scene = Scene::new().await;
    let others = Town::new(&scene.app.state.db, 1, scene.app.state.now()).await;
    let tag = scene.phones.arrivals()[0].tag().parse().unwrap();
    let (db, now) = (&scene.app.state.db, scene.app.state.now());
    let other = others.people[0].scope;
    reminders::received(db, other, tag, Receipt::Shown, now).await.unwrap();
    assert_eq!(scene.state_of("planned").await.0, State::Sent);
    reminders::received(db, scene.holder().scope, tag, Receipt::Shown, now).await.unwrap();
    assert_eq!(scene.state_of("planned").await.0, State::Shown);
}

#[tokio::test]
async fn an_endpoint_moves_to_whoever_signed_in_last_on_the_phone() {
    let scene = Scene::new().await;
    let others = Town::new(&scene.app.state.db, 1, scene.app.state.now()).await;
    others.with_phones(&scene.app.state.db, &scene.phones, scene.app.state.now()).await;
    let db = &scene.app.state.db;
    assert!(!reminders::has_subscription(db, scene.holder().session).await.unwrap());
    assert!(reminders::has_subscription(db, others.people[0].session).await.unwrap());
}

#[tokio::test]
async fn a_device_whose_session_has_ended_gets_nothing_more() {
    let scene = Scene::new().await;
    let db = &scene.app.state.db;
    let ended = dag1_server::time::to_db(scene.app.state.now());
    execute(db, "UPDATE session SET expires_at = $1", vec![ended.into()]).await;
    scene.app.state.clock.advance(HOUR * (7 * 24 + 4));
    scene.round().await;
    assert_eq!(scene.phones.arrivals().len(), 1);
    assert_eq!(scene.state_of("three-days").await, (State::NotReached, Some(Reason::NoDevice)));
}
