//! Signing in: a card works once, for one device, for seven days; and what ends it.

use axum::body::Body;
use axum::http::Method;
use dag1_tests::app::{Answer, Session, TestApp};
use dag1_tests::sources::rust_sources;
use jiff::SignedDuration;
use regex::Regex;
use std::collections::BTreeSet;

/// The id of somebody on the case worker's list.
async fn person(app: &TestApp, worker: &Session, name: &str) -> String {
    let query: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
    let list = app.get(&format!("/nl/people?q={query}"), worker).await.body;
    let id = Regex::new(r"/nl/people/([0-9a-f-]{36})").unwrap();
    id.captures(&list).unwrap()[1].to_owned()
}

/// The code of a new card for somebody.
async fn card(app: &TestApp, name: &str) -> String {
    let worker = app.sign_in("caseworker").await;
    let id = person(app, &worker, name).await;
    let page = app.post(&format!("/nl/people/{id}/invitation"), &[], &worker).await;
    assert_eq!(page.status.as_u16(), 200, "{page:?}");
    let code = Regex::new(r"[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}").unwrap();
    code.find(&page.body).unwrap().as_str().to_owned()
}

async fn tap(app: &TestApp, code: &str) -> Answer {
    app.post(&format!("/ti/access/{code}"), &[], &Session::nobody()).await
}

#[tokio::test]
async fn a_card_signs_one_device_in_and_then_no_other() {
    let app = TestApp::demo().await;
    let code = card(&app, "Demo Selam").await;
    // A preview of the link uses nothing up.
    for _ in 0..3 {
        let page = app.get(&format!("/ti/access/{code}"), &Session::nobody()).await;
        assert_eq!(page.status.as_u16(), 200);
    }
    let first = tap(&app, &code).await;
    assert_eq!((first.status.as_u16(), first.location()), (303, "/ti/today"));
    let settings = app.get("/ti/settings", &first.session()).await;
    assert_eq!(settings.status.as_u16(), 200);

    let second = tap(&app, &code).await;
    assert_eq!(second.status.as_u16(), 404);
    assert_eq!(second.session(), Session::nobody());
}

#[tokio::test]
async fn of_a_hundred_taps_at_once_one_signs_in() {
    let app = TestApp::demo().await;
    let code = card(&app, "Demo Selam").await;
    let app = std::sync::Arc::new(app);
    let mut taps = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let (app, code) = (app.clone(), code.clone());
        taps.spawn(async move { tap(&app, &code).await.status.as_u16() });
    }
    let statuses = taps.join_all().await;
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 303 | 404 | 429)), "{statuses:?}");
}

#[tokio::test]
async fn a_card_is_locked_after_ten_wrong_tries() {
    let app = TestApp::demo().await;
    let code = card(&app, "Demo Selam").await;
    for number in 0..10 {
        let wrong = format!("{}-0000{number}-00000", &code[..4]);
        assert_eq!(tap(&app, &wrong).await.status.as_u16(), 404);
    }
    assert_eq!(tap(&app, &code).await.status.as_u16(), 404);
}

#[tokio::test]
async fn used_expired_wrong_and_unknown_codes_get_the_same_answer() {
    let app = TestApp::demo().await;
    let used = card(&app, "Demo Selam").await;
    tap(&app, &used).await;
    let expired = card(&app, "Voorbeeld Ahmad").await;
    app.state.clock.advance(SignedDuration::from_hours(7 * 24 + 1));
    let fresh = card(&app, "Voorbeeld Jansen").await;
    let wrong = format!("{}-00000-00000", &fresh[..4]);
    let mut answers = BTreeSet::new();
    for code in [used.as_str(), &expired, &wrong, "0000-00000-00000"] {
        let answer = tap(&app, code).await;
        assert_eq!(answer.session(), Session::nobody());
        answers.insert((answer.status.as_u16(), answer.body.replace(code, "")));
    }
    assert_eq!(answers.len(), 1, "{answers:#?}");
}

#[tokio::test]
async fn who_signs_out_is_nobody_and_so_is_a_device_that_was_ended() {
    let app = TestApp::demo().await;
    let first = tap(&app, &card(&app, "Demo Selam").await).await.session();
    let second = tap(&app, &card(&app, "Demo Selam").await).await.session();
    assert_eq!(app.post("/ti/sign-out", &[], &first).await.status.as_u16(), 303);
    assert_eq!(app.get("/ti/settings", &first).await.status.as_u16(), 401);

    let settings = app.get("/ti/settings", &second).await;
    let end = Regex::new(r"/ti/settings/devices/[0-9a-f-]{36}/end").unwrap();
    for path in end.find_iter(&settings.body) {
        app.post(path.as_str(), &[], &second).await;
    }
    let worker = app.sign_in("caseworker").await;
    let id = person(&app, &worker, "Demo Selam").await;
    let page = app.get(&format!("/nl/people/{id}"), &worker).await.body;
    let end = Regex::new(r"/nl/people/[0-9a-f-]{36}/devices/[0-9a-f-]{36}/end").unwrap();
    for path in end.find_iter(&page) {
        app.post(path.as_str(), &[], &worker).await;
    }
    assert_eq!(app.get("/ti/settings", &second).await.status.as_u16(), 401);
}

#[tokio::test]
async fn a_volunteer_sees_nothing_more_once_the_access_has_ended() {
    let app = TestApp::demo().await;
    let (worker, volunteer) = (app.sign_in("caseworker").await, app.sign_in("volunteer").await);
    let id = person(&app, &worker, "Demo Selam").await;
    let path = format!("/nl/people/{id}");
    assert_eq!(app.get(&path, &volunteer).await.status.as_u16(), 200);
    let page = app.get(&path, &worker).await.body;
    let end = Regex::new(r"/nl/people/[0-9a-f-]{36}/volunteers/[0-9a-f-]{36}/end").unwrap();
    let end = end.find(&page).unwrap().as_str();
    assert_eq!(app.post(end, &[], &worker).await.status.as_u16(), 303);
    assert_eq!(app.get(&path, &volunteer).await.status.as_u16(), 404);
}

#[tokio::test]
async fn the_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    for (public, name, more) in [
        ("http://127.0.0.1:3000", "dag1=", ""),
        ("https://dag1.example", "__Host-dag1=", "; Secure"),
    ] {
        let app = TestApp::with(dag1_tests::app::NOW, &["--demo", "--public-url", public]).await;
        let answer = app.post("/demo/sign-in", &[("who", "holder-nl")], &Session::nobody()).await;
        let cookie = answer.header("set-cookie");
        assert!(cookie.starts_with(name), "{cookie}");
        for flag in ["; HttpOnly", "; SameSite=Lax", "; Path=/", more] {
            assert!(cookie.contains(flag), "{cookie}: {flag}");
        }
        assert!(!cookie.contains("Domain"));
    }
}

#[tokio::test]
async fn signing_in_gives_a_new_session_and_ends_the_old_one() {
    let app = TestApp::demo().await;
    let old = app.sign_in("holder-nl").await;
    let answer = app.post("/demo/sign-in", &[("who", "holder-ar")], &old).await;
    assert_ne!(answer.session(), old);
    assert_eq!(app.get("/nl/settings", &old).await.status.as_u16(), 401);
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_it_to_itself() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let paths = ["/", "/en", "/en/settings", "/en/nothing", "/sw.js", "/healthz", "/api/nothing"];
    for path in paths {
        let answer = app.get(path, &holder).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-inline"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(!answer.header("permissions-policy").is_empty(), "{path}");
    }
    let settings = app.get("/en/settings", &holder).await;
    assert!(settings.header("cache-control").contains("no-store"));
    let request = TestApp::request(Method::GET, "/en/settings", &holder);
    let secure =
        TestApp::with(dag1_tests::app::NOW, &["--demo", "--public-url", "https://dag1.example"])
            .await;
    let answer = secure.send(request.body(Body::empty()).unwrap()).await;
    assert!(answer.header("strict-transport-security").contains("max-age="));
}

#[test]
fn no_page_has_script_or_style_of_its_own() {
    let inline = Regex::new(r"(?:\sstyle=|\son(?:click|submit|load|change|input)=)").unwrap();
    for (file, source) in rust_sources("app/src") {
        for (number, line) in source.lines().enumerate() {
            let is_code = !line.trim_start().starts_with("//");
            assert!(!(is_code && inline.is_match(line)), "{file}:{}: {line}", number + 1);
        }
    }
}
