//! Signing in from one address and from another, for as long as it lasts, by the right door.

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, header};
use dag1_app::Locale;
use dag1_server::access::{self, Account, Role};
use dag1_server::people::{self, New};
use dag1_tests::app::{Answer, NOW, Session, TestApp};
use jiff::SignedDuration;
use std::net::SocketAddr;

const UNKNOWN: &str = "ZZZZ-ZZZZZ-ZZZZZ";

/// A new person of the town, to be signed in.
async fn person(app: &TestApp) -> Account {
    let db = &app.state.db;
    let town = people::municipality(db, "Voorbeeldstad").await.unwrap();
    let new = New { name: "Voorbeeld Persoon".into(), language: Locale::Ti, phone: String::new() };
    Account::Person(people::make(db, town, None, &new, app.state.now()).await.unwrap())
}

async fn worker(app: &TestApp) -> Account {
    let (db, now) = (&app.state.db, app.state.now());
    let town = people::municipality(db, "Voorbeeldstad").await.unwrap();
    let id = people::staff(db, town, "Carla", Role::CaseWorker, "", now).await.unwrap();
    Account::Staff(town, id)
}

async fn code(app: &TestApp, account: Account) -> String {
    access::invite(&app.state.db, account, app.state.now()).await.unwrap().code()
}

/// A code typed on a phone behind an address.
async fn typed(app: &TestApp, code: &str, address: &str) -> Answer {
    let peer = SocketAddr::new(address.parse().unwrap(), 40_000);
    let request = TestApp::request(Method::POST, "/ti/access", &Session::nobody())
        .extension(ConnectInfo(peer))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    app.send(request.body(Body::from(format!("code={code}"))).unwrap()).await
}

async fn tapped(app: &TestApp, path: &str) -> Answer {
    app.post(path, &[], &Session::nobody()).await
}

#[tokio::test]
async fn only_the_address_that_guesses_has_to_wait_and_only_for_a_while() {
    let app = TestApp::start().await;
    let code = code(&app, person(&app).await).await;
    for _ in 0..30 {
        assert_eq!(typed(&app, UNKNOWN, "192.0.2.1").await.status.as_u16(), 422);
    }
    let refused = typed(&app, &code, "192.0.2.1").await;
    assert_eq!(refused.status.as_u16(), 429);
    let wait: i64 = refused.header("retry-after").parse().unwrap();
    assert!((600..=601).contains(&wait), "{wait}");

    assert_eq!(typed(&app, &code, "192.0.2.9").await.status.as_u16(), 303);
    app.state.clock.advance(SignedDuration::from_secs(wait));
    assert_eq!(typed(&app, UNKNOWN, "192.0.2.1").await.status.as_u16(), 422);
}

#[tokio::test]
async fn a_family_behind_one_address_can_sign_in_with_many_right_codes() {
    let app = TestApp::start().await;
    for _ in 0..40 {
        let code = code(&app, person(&app).await).await;
        assert_eq!(typed(&app, &code, "192.0.2.1").await.status.as_u16(), 303);
    }
}

#[tokio::test]
async fn a_code_of_staff_is_no_code_of_a_holder_nor_the_other_way_round() {
    let app = TestApp::start().await;
    let holder = code(&app, person(&app).await).await;
    let link = code(&app, worker(&app).await).await;
    assert_eq!(typed(&app, &link, "192.0.2.1").await.status.as_u16(), 422);
    let answer = tapped(&app, &format!("/nl/access/staff/{holder}")).await;
    assert_eq!((answer.status.as_u16(), answer.session()), (404, Session::nobody()));
    let answer = tapped(&app, &format!("/nl/access/staff/{link}")).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/nl/people"));
}

#[tokio::test]
async fn staff_stay_signed_in_for_a_working_day() {
    let app = TestApp::start().await;
    let link = code(&app, worker(&app).await).await;
    let worker = tapped(&app, &format!("/nl/access/staff/{link}")).await.session();
    app.state.clock.advance(SignedDuration::from_hours(11));
    assert_eq!(app.get("/nl/people", &worker).await.status.as_u16(), 200);
    app.state.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(app.get("/nl/people", &worker).await.status.as_u16(), 401);
}

#[tokio::test]
async fn a_holder_stays_signed_in_by_using_it() {
    let app = TestApp::start().await;
    let code = code(&app, person(&app).await).await;
    let answer = tapped(&app, &format!("/ti/access/{code}")).await;
    assert!(answer.header("set-cookie").contains("Max-Age=34560000"), "{answer:?}");
    let holder = answer.session();
    for _ in 0..3 {
        app.state.clock.advance(SignedDuration::from_hours(300 * 24));
        let page = app.get("/ti/settings", &holder).await;
        assert_eq!(page.status.as_u16(), 200);
        assert_eq!(page.session(), holder, "the cookie is renewed with the session");
    }
    app.state.clock.advance(SignedDuration::from_hours(401 * 24));
    assert_eq!(app.get("/ti/settings", &holder).await.status.as_u16(), 401);
}

#[tokio::test]
async fn over_https_a_code_signs_in_with_a_cookie_that_stays_there() {
    let app = TestApp::with(NOW, &["--public-url", "https://dag1.example"]).await;
    let code = code(&app, person(&app).await).await;
    let answer = tapped(&app, &format!("/ti/access/{code}")).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-dag1=") && cookie.contains("; Secure"), "{cookie}");
    assert!(answer.header("strict-transport-security").contains("max-age="), "{answer:?}");
    let holder = answer.session();
    assert_eq!(app.get("/ti/settings", &holder).await.status.as_u16(), 200);

    let out = app.post("/ti/sign-out", &[], &holder).await;
    assert_eq!(out.header("clear-site-data"), r#""cache", "cookies", "storage""#);
    assert!(out.header("set-cookie").starts_with("__Host-dag1=;"), "{out:?}");
    assert_eq!(app.get("/ti/settings", &holder).await.status.as_u16(), 401);
}
