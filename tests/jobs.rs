//! Work that the program does by itself: done once, by one program, and told when it fails.

use axum::http::Method;
use dag1_server::jobs::{self, Claimed};
use dag1_server::{database, upkeep};
use dag1_tests::app::{Session, TestApp};
use dag1_tests::town::{execute, texts};
use jiff::SignedDuration;

const KINDS: &str = "SELECT kind FROM job WHERE state = 'waiting'";

#[tokio::test]
async fn what_is_old_is_forgotten_every_night() {
    let app = TestApp::demo().await;
    let db = &app.state.db;
    assert_eq!(upkeep::round(&app.state).await.unwrap(), 1);
    assert_eq!(upkeep::round(&app.state).await.unwrap(), 0, "the next is tomorrow's");

    let holder = app.sign_in("holder-ti").await;
    let answer = [("standing", "sent"), ("key", "one-key")];
    app.post("/ti/forms/zorgtoeslag/standing", &answer, &holder).await;
    let keys = "SELECT key FROM handled_answer";
    assert_eq!(texts(db, keys, vec![]).await, ["one-key"]);
    app.state.clock.advance(SignedDuration::from_hours(29 * 24));
    assert!(upkeep::round(&app.state).await.unwrap() > 0);
    assert_eq!(texts(db, keys, vec![]).await, ["one-key"], "a phone may still send it");
    app.state.clock.advance(SignedDuration::from_hours(2 * 24));
    assert!(upkeep::round(&app.state).await.unwrap() > 0);
    assert!(texts(db, keys, vec![]).await.is_empty());
    assert_eq!(texts(db, KINDS, vec![]).await, ["forget-old"], "one waits for the next night");
}

async fn claim(app: &TestApp, lease_seconds: u32) -> Option<Claimed> {
    jobs::claim(&app.state.db, app.state.now(), lease_seconds).await.unwrap()
}

#[tokio::test]
async fn a_job_that_was_taken_over_is_not_finished_by_the_first() {
    let app = TestApp::start().await;
    let first = claim(&app, 0).await.expect("it is due");
    // A lease of nought seconds runs out with the next millisecond.
    let second = loop {
        if let Some(second) = claim(&app, 600).await {
            break second;
        }
    };
    assert_eq!(second.id, first.id);
    let tx = database::begin(&app.state.db).await.unwrap();
    assert!(!jobs::fence(&tx, &first).await.unwrap());
    jobs::finish(&tx, &first).await.unwrap();
    assert!(jobs::fence(&tx, &second).await.unwrap(), "the first finished what it does not hold");
    jobs::finish(&tx, &second).await.unwrap();
    tx.commit().await.unwrap();
    assert!(texts(&app.state.db, KINDS, vec![]).await.is_empty());
}

#[tokio::test]
async fn a_held_job_is_nobody_elses() {
    let app = TestApp::start().await;
    assert!(claim(&app, 600).await.is_some());
    assert!(claim(&app, 600).await.is_none());
    assert_eq!(upkeep::round(&app.state).await.unwrap(), 0);
}

#[tokio::test]
async fn a_job_that_fails_for_good_is_told_where_the_operator_looks() {
    let app = TestApp::start().await;
    let failed = async || {
        let answer = app
            .send(
                TestApp::request(Method::GET, "/readyz", &Session::nobody())
                    .body(axum::body::Body::empty())
                    .unwrap(),
            )
            .await;
        let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        told["failedJobs"].as_u64()
    };
    assert_eq!(failed().await, Some(0));
    execute(&app.state.db, "UPDATE job SET payload = 'broken'", vec![]).await;
    assert_eq!(upkeep::round(&app.state).await.unwrap(), 1);
    assert_eq!(failed().await, Some(1));
    let why = "SELECT failure FROM job WHERE state = 'failed'";
    assert_eq!(texts(&app.state.db, why, vec![]).await, ["its payload is unreadable"]);
    assert_eq!(upkeep::round(&app.state).await.unwrap(), 0, "it is not tried for ever");
}
