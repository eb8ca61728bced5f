//! What a browser, a scanner or an attacker may send: a plain answer, the right status, nothing
//! lost, nothing leaked.

use axum::body::Body;
use axum::http::{Method, header};
use dag1_tests::app::{Answer, Session, TestApp};
use jiff::SignedDuration;
use serde_json::json;

/// The page is in the language, says something, and has the headers of every page.
fn assert_page(answer: &Answer, status: u16, language: &str) {
    assert_eq!(answer.status.as_u16(), status, "{answer:?}");
    assert!(answer.header("content-type").starts_with("text/html"), "{answer:?}");
    assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "{answer:?}");
    assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn a_form_of_ten_megabytes_is_refused_in_the_readers_language() {
    let app = TestApp::demo().await;
    let session = app.sign_in("holder-ti").await;
    let body = "x".repeat(10 * 1024 * 1024);
    let answer = app.post("/ti/settings", &[("reminders", &body)], &session).await;
    assert_page(&answer, 413, "ti");
}

#[tokio::test]
async fn a_post_from_another_site_changes_nothing() {
    let app = TestApp::demo().await;
    let session = app.sign_in("holder-en").await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let request = TestApp::request(Method::POST, "/en/sign-out", &session)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(name, value);
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        assert_page(&answer, 403, "en");
    }
    assert_eq!(app.get("/en/today", &session).await.status.as_u16(), 200);
}

#[tokio::test]
async fn an_unknown_language_is_not_there() {
    let app = TestApp::start().await;
    for path in ["/de/today", "/xx", "/nl/nothing", "/%00", "/nl/appointments/%ff"] {
        let answer = app.get(path, &Session::nobody()).await;
        assert!(matches!(answer.status.as_u16(), 400 | 401 | 404), "{path}: {answer:?}");
        assert!(answer.body.contains("<main"), "{path}: {answer:?}");
    }
    assert_page(&app.get("/de/today", &Session::nobody()).await, 404, "en");
}

#[tokio::test]
async fn a_wrong_code_and_one_that_never_was_get_the_same_page() {
    let app = TestApp::start().await;
    let one = app.post("/ar/access", &[("code", "AAAA-AAAAA-AAAAA")], &Session::nobody()).await;
    let other = app.post("/ar/access", &[("code", "ZZZZ-22222-ZZZZZ")], &Session::nobody()).await;
    assert!(one.status.is_client_error(), "{one:?}");
    assert!(one.body.contains("<html lang=\"ar\""), "{one:?}");
    assert_eq!(one.status, other.status);
    assert!(one.header("set-cookie").is_empty());
}

#[tokio::test]
async fn an_expired_session_is_nobodys() {
    let app = TestApp::demo().await;
    let session = app.sign_in("holder-nl").await;
    assert_eq!(app.get("/nl/today", &session).await.status.as_u16(), 200);
    app.state.clock.advance(SignedDuration::from_hours(24 * 800));
    assert_page(&app.get("/nl/today", &session).await, 401, "nl");
}

#[tokio::test]
async fn anothers_appointment_looks_like_one_that_never_was() {
    let app = TestApp::demo().await;
    let owner = app.sign_in("holder-ar").await;
    let list = app.get("/ar/appointments", &owner).await.body;
    let start = list.find("/ar/appointments/").unwrap() + "/ar/appointments/".len();
    let theirs = &list[start..start + 36];
    let path = format!("/ar/appointments/{theirs}");
    assert_eq!(app.get(&path, &owner).await.status.as_u16(), 200);

    let stranger = app.sign_in("holder-ti").await;
    let unknown = "00000000-0000-7000-8000-000000000001";
    for end in ["", "/calendar.ics"] {
        let theirs_answer = app.get(&format!("/ti/appointments/{theirs}{end}"), &stranger).await;
        let never = app.get(&format!("/ti/appointments/{unknown}{end}"), &stranger).await;
        assert_eq!(theirs_answer.status.as_u16(), 404, "{theirs_answer:?}");
        assert_eq!(theirs_answer.status, never.status);
        assert_eq!(theirs_answer.body.replace(theirs, unknown), never.body);
    }
    let answer = [("answer", "cannot")];
    let refused = app.post(&format!("/ti/appointments/{theirs}/answer"), &answer, &stranger).await;
    assert_eq!(refused.status.as_u16(), 404);
    assert_eq!(app.get(&path, &owner).await.status.as_u16(), 200);
}

#[tokio::test]
async fn broken_and_foreign_push_endpoints_are_refused() {
    let app = TestApp::demo().await;
    let session = app.sign_in("holder-en").await;
    let keys = json!({
        "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
        "auth": "BTBZMqHH6r4Tts7J_aSIgg",
    });
    for endpoint in [
        "",
        "not an address",
        "https://evil.example/push/1",
        "http://fcm.googleapis.com/fcm/send/1",
        "https://fcm.googleapis.com.evil.example/1",
        "https://169.254.169.254/latest",
        "http://localhost:22/",
        "file:///etc/passwd",
    ] {
        let body = json!({ "endpoint": endpoint, "keys": keys });
        let answer = app.json(Method::POST, "/api/push/subscriptions", &body, &session).await;
        assert_eq!(answer.status.as_u16(), 400, "{endpoint}: {answer:?}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{endpoint}");
    }
    let wrong_keys = json!({
        "endpoint": "https://fcm.googleapis.com/fcm/send/1",
        "keys": { "p256dh": "AAAA", "auth": "AAAA" },
    });
    let answer = app.json(Method::POST, "/api/push/subscriptions", &wrong_keys, &session).await;
    assert_eq!(answer.status.as_u16(), 400);
    let nobody = Session::nobody();
    let good = json!({ "endpoint": "https://fcm.googleapis.com/fcm/send/1", "keys": keys });
    let answer = app.json(Method::POST, "/api/push/subscriptions", &good, &nobody).await;
    assert_eq!(answer.status.as_u16(), 401);
    let answer = app.json(Method::POST, "/api/push/subscriptions", &good, &session).await;
    assert!(answer.status.is_success(), "{answer:?}");
}
