//! What a phone gets that comes for the first time: a page that can be shown without waiting for
//! more.

use axum::body::Body;
use axum::http::{Method, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dag1_tests::app::{Session, TestApp};
use regex::Regex;
use sha2::{Digest, Sha256};

/// The welcome page for a browser with a cookie.
async fn with_cookie(app: &TestApp, cookie: &str) -> String {
    let request = TestApp::request(Method::GET, "/ti", &Session::nobody());
    app.send(request.header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await.body
}

fn sheet(page: &str) -> String {
    let link = Regex::new(r#"<link rel="stylesheet"[^>]* href="([^"]*app\.css)""#).unwrap();
    link.captures(page).expect("a link to the style sheet")[1].to_owned()
}

#[tokio::test]
async fn a_first_visit_shows_its_page_without_a_second_round_trip() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    for (path, session) in
        [("/ti", &Session::nobody()), ("/ti/today", &holder), ("/ti/nothing", &holder)]
    {
        let first = app.get(path, session).await;
        let style =
            first.body.split("<style>").nth(1).expect(path).split("</style>").next().unwrap();
        assert!(style.contains("@font-face") && style.contains("url(\"/assets/"), "{path}");
        assert!(!style.contains("url(\"../"), "{path}");
        let hash = STANDARD.encode(Sha256::digest(style));
        assert!(
            first.header("content-security-policy").contains(&format!("'sha256-{hash}'")),
            "{path}"
        );
        // It is fetched for the next page, and keeps nothing from being shown.
        let link =
            format!(r#"<link rel="stylesheet" media="not all" href="{}""#, sheet(&first.body));
        assert!(first.body.contains(&link), "{path}");
    }
}

#[tokio::test]
async fn a_phone_that_has_the_style_sheet_is_not_sent_it_again_until_it_changes() {
    let app = TestApp::demo().await;
    let first = app.get("/ti", &Session::nobody()).await.body;
    let answer = app.get(&sheet(&first), &Session::nobody()).await;
    let told = answer.header("set-cookie").split(';').next().unwrap().to_owned();
    let again = with_cookie(&app, &told).await;
    assert!(!again.contains("<style>"));
    assert!(again.contains(&format!(r#"<link rel="stylesheet" href="{}""#, sheet(&first))));
    let old = with_cookie(&app, "dag1_style=0123456789ab").await;
    assert!(old.contains("<style>"), "that of another build is none");
    let older = app.get("/assets/0123456789ab/style/app.css", &Session::nobody()).await;
    assert_eq!(older.header("set-cookie"), "", "nothing is said of an older page's sheet");
}
