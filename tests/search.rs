//! Search over the whole catalogue, in four languages, as a reader asks.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use dag1_app::search::{Index, find, index};
use dag1_app::{Locale, forms, glossary};
use dag1_tests::app::{Session, TestApp};

fn ids(locale: Locale, question: &str) -> Vec<&'static str> {
    find(locale, question).into_iter().map(|entry| entry.id.as_str()).collect()
}

/// The first that is found, whatever the language of the reader.
fn leads(question: &str, id: &str) {
    for locale in Locale::ALL {
        let found = ids(locale, question);
        assert_eq!(found.first(), Some(&id), "{question} in {}: {found:?}", locale.code());
    }
}

/// What is found is among the first three.
fn near(question: &str, id: &str) {
    let found = ids(Locale::Nl, question);
    assert!(found.iter().take(3).any(|one| *one == id), "{question}: {found:?}");
}

#[test]
fn dutch_questions_find_forms_letters_and_words() {
    leads("huurtoeslag", "huurtoeslag");
    leads("huurtoeslag aanvragen", "huurtoeslag");
    leads("toeslag huur", "huurtoeslag");
    leads("Zorgtoeslag", "zorgtoeslag");
    leads("kinderbijslag", "kinderbijslag");
    leads("dagvaarding", "deurwaarder");
    leads("brede intake", "intake");
    leads("bezwaar", "bezwaar");
    leads("eigen risico", "eigenrisico");
    near("zorgverzekering premie", "zorgtoeslag");
    near("studiefinanciering", "stufi");
    near("verblijfsvergunning verlengen", "verlenging_vv");
}

#[test]
fn spelling_mistakes_and_half_words_lead_to_the_same() {
    for wrong in ["huurtoeslach", "huurtoesla", "hurtoeslag", "HUURTOESLAG!"] {
        near(wrong, "huurtoeslag");
    }
    for wrong in ["zorgtoesalg", "zorgtoeslach", "sorgtoeslag"] {
        near(wrong, "zorgtoeslag");
    }
    near("kinderbeislag", "kinderbijslag");
    near("deurwarder", "deurwaarder");
}

#[test]
fn english_arabic_and_tigrinya_questions_find_them_too() {
    near("help with rent", "huurtoeslag");
    near("child benefit", "kinderbijslag");
    near("bailiff", "deurwaarder");
    for question in ["إعانة التأمين الصحي", "اعانه التامين الصحى", "إعانات التأمين"]
    {
        near(question, "zorgtoeslag");
    }
    for question in ["ሓገዝ ንመድሕን ጥዕና", "ሀገዝ መድህን ጥዕና", "መድሕን ጥዕና ሓገዝ"]
    {
        near(question, "zorgtoeslag");
    }
}

#[test]
fn every_form_and_word_is_found_by_its_own_name() {
    for form in forms::ids().filter_map(forms::find) {
        let found = ids(Locale::Nl, &form.official_name);
        assert!(found.iter().take(3).any(|id| *id == form.id), "{}: {found:?}", form.id);
    }
    for (id, word) in glossary::all() {
        let found = ids(Locale::Ar, &word.dutch);
        assert!(found.contains(&id.as_str()), "{id}: {found:?}");
    }
}

#[test]
fn the_index_holds_every_form_and_word_in_the_readers_language() {
    for locale in Locale::ALL {
        let text = index(locale);
        assert_eq!(text.lines().count(), forms::ids().count() + glossary::all().len());
        assert!(text.lines().all(|line| line.split('\t').count() == 8));
        let read = Index::read(text);
        let first = |question| read.find(question).first().map(|entry| entry.id.clone());
        assert_eq!(first("huurtoeslag").as_deref(), ids(locale, "huurtoeslag").first().copied());
    }
}

#[tokio::test]
async fn the_page_answers_in_the_readers_language_without_script() {
    let app = TestApp::start().await;
    let page = app.get("/en/search?q=huurtoeslach", &Session::nobody()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("href=\"/en/forms/huurtoeslag\""));
    assert!(page.body.contains("Help with your rent"));
    assert!(page.body.contains("value=\"huurtoeslach\""));
    assert!(page.header("x-dag1-offline").is_empty());
    let words = app.get("/ti/search?q=bezwaar", &Session::nobody()).await.body;
    assert!(words.contains("href=\"/ti/glossary#bezwaar\""));
}

#[tokio::test]
async fn no_question_no_result_and_too_much_say_what_to_do() {
    let app = TestApp::start().await;
    let nobody = Session::nobody();
    let empty = app.get("/en/search", &nobody).await;
    assert!(empty.body.contains("Type a word") && empty.body.contains("href=\"/en/letters\""));
    assert_eq!(empty.header("x-dag1-offline"), "yes");
    let none = app.get("/en/search?q=xyzzyqq", &nobody).await.body;
    assert!(none.contains("Nothing found.") && none.contains("to a volunteer"));
    let long = app.get(&format!("/en/search?q={}", "x".repeat(201)), &nobody).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.body.contains("This is too long."));
    let script = app.get("/en/search?q=%22%3E%3Cscript%3Ealert(1)", &nobody).await.body;
    assert!(!script.contains("<script>alert"));
}

#[tokio::test]
async fn the_index_is_sent_again_only_when_it_changed() {
    let app = TestApp::start().await;
    let nobody = Session::nobody();
    let first = app.get("/ti/search/index", &nobody).await;
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(first.header("x-dag1-offline"), "yes");
    let ask = async |tag: &str| {
        let request = TestApp::request(Method::GET, "/ti/search/index", &nobody)
            .header(header::IF_NONE_MATCH, tag);
        app.send(request.body(Body::empty()).unwrap()).await
    };
    let tag = first.header("etag");
    assert_eq!(ask(tag).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(ask(&format!("W/{tag}")).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(ask("\"another\"").await.status, StatusCode::OK);
    assert_ne!(app.get("/ar/search/index", &nobody).await.header("etag"), tag);
}
