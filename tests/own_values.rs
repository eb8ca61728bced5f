//! What a municipality adds to the explanation of a form, and who reads it.

use dag1_app::forms::TermUnit;
use dag1_server::forms::municipal_term;
use dag1_server::people;
use dag1_tests::app::{Session, TestApp};

const PAGE: &str = "/nl/forms/inlichtingen/municipality";
const NOTE: &str = "Breng het mee. <script>alert(1)</script>";

fn filled<'a>(length: &'a str, unit: &'a str, note: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("note", note),
        ("phone", "020 000 0199"),
        ("address", "Testplein 7, 0000 XX Voorbeeldstad"),
        ("term_length", length),
        ("term_unit", unit),
        ("term_rolls", "on"),
    ]
}

#[tokio::test]
async fn what_a_municipality_adds_is_read_by_its_own_people_alone() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let form = app.get("/nl/forms/inlichtingen", &worker).await.body;
    assert!(form.contains(PAGE), "the form's page leads there");
    let saved = app.post(PAGE, &filled("3", "weeks", NOTE), &worker).await;
    assert_eq!((saved.status.as_u16(), saved.location()), (303, "/nl/forms/inlichtingen"));
    let again = app.get(PAGE, &worker).await.body;
    assert!(again.contains("value=\"3\"") && again.contains("020 000 0199"));

    let holder = app.sign_in("holder-en").await;
    let page = app.get("/en/forms/inlichtingen", &holder).await.body;
    assert!(page.contains("Do this within \u{2068}3\u{2069} weeks."));
    assert!(page.contains("Breng het mee. &lt;script&gt;"), "a note is text");
    assert!(page.contains("tel:0200000199") && page.contains("Testplein 7"));
    assert!(!page.contains(PAGE) && !page.contains("<script>alert"));

    let sheet = app.get("/en/forms/inlichtingen/print", &holder).await.body;
    assert!(sheet.contains("Do this within") && sheet.contains("Testplein 7"));

    for stranger in ["holder-other", "caseworker-other"] {
        let page = app.get("/en/forms/inlichtingen", &app.sign_in(stranger).await).await.body;
        assert!(!page.contains("Testplein") && !page.contains("Breng het mee"), "{stranger}");
    }
    let page = app.get("/en/forms/inlichtingen", &Session::nobody()).await.body;
    assert!(!page.contains("Testplein"));
    let other = app.get("/en/forms/zorgtoeslag", &holder).await.body;
    assert!(!other.contains("Testplein"), "it belongs to one form");
}

#[tokio::test]
async fn a_term_can_be_asked_for_and_goes_when_all_is_emptied() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let db = &app.state.db;
    let here = people::municipality(db, "Gemeente Voorbeeldstad").await.unwrap();
    let elsewhere = people::municipality(db, "Gemeente Anderstad").await.unwrap();
    app.post(PAGE, &filled("14", "days", ""), &worker).await;
    let term = municipal_term(db, here, "inlichtingen").await.unwrap();
    assert_eq!(term, Some(TermUnit::Days.offset(14, true)));
    assert_eq!(municipal_term(db, elsewhere, "inlichtingen").await.unwrap(), None);

    // A form whose term is the same for the whole country, or in the letter, takes none.
    let path = "/nl/forms/zorgtoeslag/municipality";
    assert!(!app.get(path, &worker).await.body.contains("term_length"));
    app.post(path, &filled("14", "days", ""), &worker).await;
    assert_eq!(municipal_term(db, here, "zorgtoeslag").await.unwrap(), None);

    app.post(PAGE, &[], &worker).await;
    assert_eq!(municipal_term(db, here, "inlichtingen").await.unwrap(), None);
    let page = app.get("/nl/forms/inlichtingen", &worker).await.body;
    assert!(!page.contains("Testplein") && !page.contains("Doe dit binnen"));
}

#[tokio::test]
async fn bad_values_are_told_in_the_readers_language_and_stay() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let long = "lang ".repeat(101);
    let path = "/en/forms/inlichtingen/municipality";
    for (fields, told) in [
        (filled("14", "days", &long), "This text is too long."),
        (filled("0", "days", "kort"), "at most one year"),
        (filled("14", "years", "kort"), "Choose something from the list."),
        (filled("", "weeks", "kort"), "Please fill this in."),
    ] {
        let refused = app.post(path, &fields, &worker).await;
        assert_eq!(refused.status.as_u16(), 422, "{told}");
        assert!(refused.body.contains(told), "{told}");
        assert!(refused.body.contains("value=\"Testplein 7, 0000 XX Voorbeeldstad\""));
        assert!(refused.body.contains(fields[0].1), "the note stays");
    }
    let mut fields = filled("14", "days", "kort");
    fields[1].1 = "bel maar";
    let refused = app.post(path, &fields, &worker).await;
    assert!(refused.body.contains("This phone number is not right."));
    let page = app.get("/en/forms/inlichtingen", &worker).await.body;
    assert!(!page.contains("Testplein"), "nothing of it was kept");
    assert_eq!(app.get("/en/forms/nothing/municipality", &worker).await.status.as_u16(), 404);
}
