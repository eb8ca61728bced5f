//! Each phone has a fate of its own: what one push service says of one phone is the matter of no
//! other, and what left is never said to have left twice, or never.

use axum::http::StatusCode;
use dag1_server::reminders::{self, Receipt};
use dag1_server::{sending, serve};
use dag1_tests::app::TestApp;
use dag1_tests::phones::{Conduct, Phones};
use dag1_tests::town::{Town, execute, plan_appointment, texts};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Tuesday, 1 December 2026, 11:00 in Amsterdam.
const NOW: &str = "2026-12-01T10:00:00Z";

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// Longest that a test waits for what it waits for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A town whose people have phones; news of an appointment in ten days is due for everybody.
struct Scene {
    app: TestApp,
    phones: Phones,
    town: Town,
}

impl Scene {
    async fn new(people: usize, phones_each: usize, arguments: &[&str]) -> Self {
        let arguments = [&["--push-hosts=127.0.0.1"], arguments].concat();
        let app = TestApp::with(NOW, &arguments).await;
        let (db, now) = (&app.state.db, app.state.now());
        let phones = Phones::start().await;
        let town = Town::new(db, people, now).await;
        town.with_phones(db, &phones, now).await;
        town.with_more_phones(db, &phones, phones_each - 1, now).await;
        town.plan_for_all(db, in_ten_days(now), now).await;
        Self { app, phones, town }
    }

    async fn round(&self) -> usize {
        sending::round(&self.app.state).await.unwrap()
    }

    /// The tags that each phone took, in order.
    fn tags(&self) -> BTreeMap<usize, Vec<String>> {
        let mut tags: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for arrival in self.phones.arrivals() {
            tags.entry(arrival.phone).or_default().push(arrival.tag());
        }
        tags
    }

    async fn column(&self, column: &str) -> Vec<String> {
        let sql = format!(
            "SELECT CAST({column} AS TEXT) FROM reminder WHERE kind = 'planned' ORDER BY id"
        );
        texts(&self.app.state.db, &sql, vec![]).await
    }
}

fn in_ten_days(now: Timestamp) -> Timestamp {
    now + SignedDuration::from_hours(24 * 10)
}

fn busy_at_first(phone: usize, phones: std::ops::Range<usize>, before: usize) -> Conduct {
    match before {
        0 if phones.contains(&phone) => Conduct::Say(StatusCode::TOO_MANY_REQUESTS, Some("600")),
        _ => Conduct::Take,
    }
}

#[tokio::test]
async fn a_phone_whose_service_says_later_gets_it_later_though_another_has_it() {
    let scene = Scene::new(1, 3, &[]).await;
    scene.phones.conduct(|phone, before| busy_at_first(phone, 1..3, before));
    scene.round().await;
    assert_eq!(scene.column("state").await, ["sent"]);
    assert_eq!(scene.tags().keys().collect::<Vec<_>>(), [&0]);

    scene.app.state.clock.advance(MINUTE * 9);
    assert_eq!(scene.round().await, 0, "sooner than it was asked to");
    scene.app.state.clock.advance(MINUTE * 2);
    scene.round().await;
    let tags = scene.tags();
    assert_eq!(tags.len(), 3, "each phone has it");
    assert!(tags.values().all(|of_phone| *of_phone == tags[&0]), "once, by one name");
    scene.app.state.clock.advance(MINUTE * 60);
    assert_eq!(scene.round().await, 0);
}

#[tokio::test]
async fn who_read_it_on_one_phone_gets_it_on_no_other_any_more() {
    let scene = Scene::new(1, 2, &[]).await;
    scene.phones.conduct(|phone, before| busy_at_first(phone, 1..2, before));
    scene.round().await;
    let tag = scene.tags()[&0][0].parse().unwrap();
    let (state, scope) = (&scene.app.state, scene.town.people[0].scope);
    reminders::received(&state.db, scope, tag, Receipt::Opened, state.now()).await.unwrap();
    state.clock.advance(MINUTE * 11);
    assert_eq!(scene.round().await, 0);
    assert_eq!(scene.column("state").await, ["opened"]);
}

#[tokio::test]
async fn what_became_out_of_date_meanwhile_is_brought_to_no_other_phone() {
    let scene = Scene::new(1, 2, &[]).await;
    scene.phones.conduct(|phone, before| busy_at_first(phone, 1..2, before));
    scene.round().await;
    let state = &scene.app.state;
    execute(&state.db, "UPDATE appointment SET cancelled = 'other'", vec![]).await;
    state.clock.advance(MINUTE * 11);
    scene.round().await;
    assert_eq!(scene.phones.posts(1), 1);
    assert_eq!(scene.column("state").await, ["sent"], "what one phone was told was told");
}

#[tokio::test]
async fn one_phone_that_is_to_be_left_alone_holds_up_none_of_its_service() {
    let scene = Scene::new(3, 1, &[]).await;
    scene.phones.conduct(|phone, before| busy_at_first(phone, 0..1, before));
    scene.round().await;
    assert_eq!(scene.tags().keys().collect::<Vec<_>>(), [&1, &2]);
}

#[tokio::test]
async fn a_service_that_only_fails_is_left_alone_also_by_a_program_that_starts_anew() {
    let scene = Scene::new(40, 1, &[]).await;
    scene.phones.conduct(|_, _| Conduct::Say(StatusCode::SERVICE_UNAVAILABLE, Some("90")));
    scene.round().await;
    let posts = || (0..40).map(|phone| scene.phones.posts(phone)).sum::<usize>();
    let first = posts();
    // What was under way when enough in a row had failed was answered too.
    assert!((32..=40).contains(&first), "{first}");

    let state = &scene.app.state;
    let later = state.now() + MINUTE;
    execute(&state.db, "UPDATE reminder SET try_at = due_at WHERE try_at IS NOT NULL", vec![])
        .await;
    let config = dag1_server::config::Config::clone(&state.config);
    let clock = dag1_server::time::Clock::fixed(later);
    let anew = serve::open(config, clock).await.unwrap().state;
    sending::round(&anew).await.unwrap();
    assert_eq!(posts(), first, "it was asked before its time");
    // A try that never left is none.
    let tried = scene.column("attempts").await.iter().filter(|tries| *tries == "1").count();
    assert_eq!(tried, first);
}

#[tokio::test]
async fn a_message_that_carries_several_keeps_its_name_when_it_is_sent_again() {
    let scene = Scene::new(1, 1, &[]).await;
    let (state, holder) = (&scene.app.state, &scene.town.people[0]);
    for days in 11..15 {
        let at = state.now() + SignedDuration::from_hours(24 * days);
        plan_appointment(&state.db, holder, at, state.now()).await;
    }
    // It arrives, and nobody is left to write that down.
    scene.phones.conduct(|_, before| match before {
        0 => Conduct::TakeAfter(PATIENCE),
        _ => Conduct::Take,
    });
    let again = state.clone();
    let sending = tokio::spawn(async move { sending::round(&again).await });
    tokio::time::timeout(PATIENCE, scene.phones.wait_for(1)).await.unwrap();
    sending.abort();
    assert!(sending.await.unwrap_err().is_cancelled());
    // One more falls due, and the lease runs out.
    let at = state.now() + SignedDuration::from_hours(24 * 20);
    plan_appointment(&state.db, holder, at, state.now()).await;
    assert_eq!(scene.round().await, 0, "a person who has something under way gets no more");
    execute(&state.db, "UPDATE reminder SET lease_until = 0", vec![]).await;
    scene.round().await;
    let tags = &scene.tags()[&0];
    assert_eq!(tags.len(), 2);
    assert_eq!(tags[0], tags[1]);
    assert_eq!(scene.column("state").await, ["sent"; 6]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_slow_services_and_two_servers_each_phone_gets_each_message_once() {
    const PEOPLE: usize = 30;
    let scene = Scene::new(PEOPLE, 3, &["--lease-seconds=5"]).await;
    // Longer than a lease.
    scene.phones.conduct(|_, _| Conduct::TakeAfter(Duration::from_secs(7)));
    let config = dag1_server::config::Config::clone(&scene.app.state.config);
    let clock = scene.app.state.clock.clone();
    let other = serve::open(config, clock).await.unwrap().state;
    let rounds = [scene.app.state.clone(), other].map(|state| {
        tokio::spawn(async move { while sending::round(&state).await.unwrap() > 0 {} })
    });
    let all = scene.phones.wait_for(PEOPLE * 3);
    tokio::time::timeout(PATIENCE, all).await.unwrap();
    for round in rounds {
        tokio::time::timeout(PATIENCE, round).await.unwrap().unwrap();
    }
    assert_eq!(scene.column("state").await, ["sent"; PEOPLE]);
    assert!(scene.tags().values().all(|tags| tags.len() == 1));
    assert_eq!(scene.tags().len(), PEOPLE * 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_of_some_phones_delay_no_other_phone_of_their_service() {
    const PEOPLE: usize = 400;
    // Spread evenly.
    let faulty = |phone: usize| match phone * 37 % 100 {
        0..10 => Some(Conduct::Say(StatusCode::SERVICE_UNAVAILABLE, None)),
        10..15 => Some(Conduct::Say(StatusCode::TOO_MANY_REQUESTS, Some("30"))),
        15..17 => Some(Conduct::Silence),
        _ => None,
    };
    let scene = Scene::new(PEOPLE, 1, &[]).await;
    scene.phones.conduct(move |phone, before| match before {
        0 => faulty(phone).unwrap_or(Conduct::Take),
        _ => Conduct::Take,
    });
    let state = scene.app.state.clone();
    let round = tokio::spawn(async move { sending::round(&state).await });
    let well: BTreeSet<usize> = (0..PEOPLE).filter(|phone| faulty(*phone).is_none()).collect();
    // Sooner than a silence ends.
    let others = scene.phones.wait_for(well.len());
    tokio::time::timeout(Duration::from_secs(9), others).await.unwrap();
    round.abort();
    let reached: BTreeSet<usize> = scene.tags().into_keys().collect();
    assert!(reached.is_superset(&well));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_stop_it_gives_back_what_waits_and_finishes_what_is_under_way() {
    const PEOPLE: usize = 60;
    let scene = Scene::new(PEOPLE, 1, &[]).await;
    scene.phones.conduct(|_, _| Conduct::TakeAfter(Duration::from_millis(800)));
    let stop = tokio_util::sync::CancellationToken::new();
    let worker = tokio::spawn(sending::worker(scene.app.state.clone(), stop.clone()));
    scene.phones.wait_for(1).await;
    stop.cancel();
    tokio::time::timeout(Duration::from_secs(15), worker).await.unwrap().unwrap();
    let sent = scene.column("state").await.iter().filter(|state| *state == "sent").count();
    assert_eq!(sent, scene.tags().len(), "what left is written down");
    assert!(sent < PEOPLE, "it began with more after it was told to stop");
    assert!(scene.column("lease_until").await.iter().all(|lease| lease == "0"));
}
