//! Whether the explained forms can still be trusted, and who says so.

use dag1_tests::app::{Session, TestApp};

/// A demonstration a year later: nearly everything should have been looked at by then.
async fn a_year_later() -> (TestApp, Session) {
    let app = TestApp::demo().await;
    let advanced = app.post("/demo/clock", &[("advance", "P400D")], &Session::nobody()).await;
    assert!(advanced.status.is_redirection(), "{advanced:?}");
    let worker = app.sign_in("caseworker").await;
    (app, worker)
}

/// What the page says of one form.
fn said_of<'p>(page: &'p str, form: &str) -> &'p str {
    let link = format!("/forms/{form}\"");
    let Some((_, rest)) = page.split_once(&link) else { return "" };
    rest.split("</li><li class=\"card\">").next().unwrap_or(rest)
}

const OVERDUE: &str = "Had nagekeken moeten zijn op";

#[tokio::test]
async fn one_tap_says_still_right_for_all_languages() {
    let (app, worker) = a_year_later().await;
    let before = app.get("/nl/texts", &worker).await.body;
    assert!(said_of(&before, "zorgtoeslag").contains(OVERDUE));
    let reader = app.sign_in("holder-ar").await;
    let warning = "لم يُراجع هذا الشرح منذ مدة";
    assert!(app.get("/ar/forms/zorgtoeslag", &reader).await.body.contains(warning));

    let confirmed = app.post("/nl/texts/zorgtoeslag/confirm", &[], &worker).await;
    assert_eq!((confirmed.status.as_u16(), confirmed.location()), (303, "/nl/texts"));
    let after = app.get("/nl/texts", &worker).await.body;
    assert!(!said_of(&after, "zorgtoeslag").contains(OVERDUE));
    assert!(said_of(&after, "zorgtoeslag").contains("Klopte nog op"));
    assert!(said_of(&after, "huurtoeslag").contains(OVERDUE), "another form was confirmed too");
    assert!(!app.get("/ar/forms/zorgtoeslag", &reader).await.body.contains(warning));
}

#[tokio::test]
async fn what_one_municipality_says_is_not_said_for_others() {
    let (app, worker) = a_year_later().await;
    app.post("/nl/texts/zorgtoeslag/confirm", &[], &worker).await;
    let page = app.get("/en/forms/zorgtoeslag", &Session::nobody()).await.body;
    assert!(page.contains("Nobody has checked this text for a long time."));
}

#[tokio::test]
async fn a_form_that_does_not_exist_is_not_confirmed() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let answer = app.post("/nl/texts/nowhere/confirm", &[], &worker).await;
    assert_eq!(answer.status.as_u16(), 404);
}
