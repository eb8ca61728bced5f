//! What staff write of a person, and whom the person can call.

use dag1_tests::app::{Session, TestApp};
use regex::Regex;

/// The address of the made-up holder who reads Tigrinya, for staff.
async fn selam(app: &TestApp, worker: &Session) -> String {
    let list = app.get("/nl/people?q=Demo+Selam", worker).await.body;
    let address = Regex::new(r"/nl/people/[0-9a-f-]{36}").unwrap();
    address.find(&list).unwrap().as_str().to_owned()
}

#[tokio::test]
async fn a_changed_number_and_language_are_kept_and_a_wrong_one_is_told() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let person = selam(&app, &worker).await;
    let change = format!("{person}/change");
    let wrong = [("name", "Demo Selam Nieuw"), ("language", "en"), ("phone", "bel maar")];
    let refused = app.post(&change, &wrong, &worker).await;
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.body.contains("Demo Selam Nieuw") && refused.body.contains("bel maar"));

    let right = [("name", "Demo Selam Nieuw"), ("language", "en"), ("phone", "06 00000000")];
    assert_eq!(app.post(&change, &right, &worker).await.location(), person);
    let page = app.get(&person, &worker).await.body;
    assert!(page.contains("Demo Selam Nieuw") && page.contains("06 00000000"));
    let found = app.get("/nl/people?q=selam+nieuw", &worker).await.body;
    assert!(found.contains(&person), "the new name is not found");
}

#[tokio::test]
async fn a_case_worker_of_nowhere_is_refused() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let person = selam(&app, &worker).await;
    let stranger = "00000000-0000-7000-8000-000000000001";
    let fields = [("name", "Demo Selam"), ("language", "ti"), ("case_worker", stranger)];
    let refused = app.post(&format!("{person}/change"), &fields, &worker).await;
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.body.contains("Kies iets uit de lijst."));
}

#[tokio::test]
async fn somebody_to_call_stands_on_the_persons_page_until_removed() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let holder = app.sign_in("holder-ti").await;
    let person = selam(&app, &worker).await;
    let fields = [("name", "Bram Buurman"), ("topic", "house"), ("phone", "0546 111 222")];
    let added = app.post(&format!("{person}/contacts/new"), &fields, &worker).await;
    assert_eq!(added.status.as_u16(), 303);
    let mine = app.get("/ti/help", &holder).await.body;
    assert!(mine.contains("Bram Buurman") && mine.contains("tel:0546111222"));

    let page = app.get(&person, &worker).await.body;
    let (_, rest) = page.split_once("Bram Buurman").unwrap();
    let remove = Regex::new(r#"action="([^"]*/contacts/[^"]*/remove)""#).unwrap();
    let remove = remove.captures(rest).unwrap()[1].to_owned();
    assert_eq!(app.post(&remove, &[], &worker).await.status.as_u16(), 303);
    assert!(!app.get("/ti/help", &holder).await.body.contains("Bram Buurman"));
    assert_eq!(app.post(&remove, &[], &worker).await.status.as_u16(), 404);
}
