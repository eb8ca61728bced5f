//! What a phone gets that comes back: nothing that it has.

use axum::body::Body;
use axum::http::{Method, header};
use dag1_tests::app::{Answer, Session, TestApp};
use jiff::SignedDuration;
use regex::Regex;
use std::collections::BTreeMap;

/// Asks for a page with one header more.
async fn ask(
    app: &TestApp,
    path: &str,
    session: &Session,
    more: (header::HeaderName, &str),
) -> Answer {
    let request = TestApp::request(Method::GET, path, session).header(more.0, more.1);
    app.send(request.body(Body::empty()).unwrap()).await
}

/// The pages that tell by a tag which they are.
const PAGES: [&str; 7] = [
    "/today",
    "/appointments",
    "/lessons",
    "/lessons?view=timetable",
    "/deadlines",
    "/help",
    "/forms",
];

#[tokio::test]
async fn a_page_that_the_phone_has_is_told_in_a_line_and_only_to_whom_it_belongs() {
    let app = TestApp::demo().await;
    let (holder, other) = (app.sign_in("holder-en").await, app.sign_in("holder-en").await);
    for page in PAGES {
        let path = format!("/en{page}");
        let first = app.get(&path, &holder).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/"), "{path}: {tag:?}");
        for known in [tag.clone(), format!("\"x\", {tag}")] {
            let again = ask(&app, &path, &holder, (header::IF_NONE_MATCH, &known)).await;
            assert_eq!((again.status.as_u16(), again.body.as_str()), (304, ""), "{path}");
        }
        let theirs = ask(&app, &path, &other, (header::IF_NONE_MATCH, &tag)).await;
        assert_eq!(theirs.status.as_u16(), 200, "{path}: another device, another page");
        let nobody = ask(&app, &path, &Session::nobody(), (header::IF_NONE_MATCH, &tag)).await;
        assert_ne!(nobody.status.as_u16(), 304, "{path}");
        let both = format!("{}; dag1_bilingual=on", holder.cookie().unwrap());
        let both = TestApp::request(Method::GET, &path, &Session::nobody())
            .header(header::COOKIE, both)
            .header(header::IF_NONE_MATCH, &tag);
        assert_eq!(
            app.send(both.body(Body::empty()).unwrap()).await.status.as_u16(),
            200,
            "{path}"
        );
    }
}

#[tokio::test]
async fn an_answer_makes_another_page_of_it() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let list = app.get("/en/appointments", &holder).await;
    let link = Regex::new(r#"href="(/en/appointments/[0-9a-f-]{36})""#).unwrap();
    let page = link.captures(&list.body).unwrap()[1].to_owned();
    let one = app.get(&page, &holder).await;
    app.post(&format!("{page}/answer"), &[("answer", "coming")], &holder).await;
    for (path, before) in [("/en/appointments", list), (page.as_str(), one)] {
        let after = ask(&app, path, &holder, (header::IF_NONE_MATCH, before.header("etag"))).await;
        assert_eq!(after.status.as_u16(), 200, "{path}");
        assert!(after.body.contains("You are coming"), "{path}");
    }
}

/// A phone keeps the page whose tag it knows; so what the tag leaves out must not be seen there.
#[tokio::test]
async fn pages_with_the_same_tag_are_the_same_but_for_the_line_that_says_of_when_they_are() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ar").await;
    let line = Regex::new(r#"(?s)<p id="offline-line".*?</p>"#).unwrap();
    let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut same = 0;
    for _ in 0..60 {
        for page in PAGES {
            let answer = app.get(&format!("/ar{page}"), &holder).await;
            let tag = answer.header("etag").to_owned();
            let body = line.replace(&answer.body, "").into_owned();
            assert_ne!(body.len(), answer.body.len(), "{page} has the line");
            if let Some(before) = seen.insert((page.to_owned(), tag), body.clone()) {
                assert_eq!(before, body, "{page}");
                same += 1;
            }
        }
        app.state.clock.advance(SignedDuration::from_mins(7 * 60 + 11));
    }
    assert!(same > 100, "most pages stay for some hours: {same}");
}
