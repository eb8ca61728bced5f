//! The first view of any page for a permit holder: HTML and style sheet together, compressed as
//! they are sent, at most 14 KB.

use axum::body::Body;
use axum::http::Method;
use dag1_app::forms;
use dag1_tests::app::{Session, TestApp};

/// 14 KB: what fits into the first flight of a new connection.
const BUDGET: usize = 14 * 1024;

const PAGES: [&str; 13] = [
    "/about",
    "/today",
    "/appointments",
    "/lessons",
    "/lessons?view=timetable",
    "/deadlines",
    "/forms",
    "/glossary",
    "/letters",
    "/search",
    "/help",
    "/help/ask?form=zorgtoeslag&section=before",
    "/settings",
];

/// Length of what is sent to a browser, which says what it can unpack.
async fn sent(app: &TestApp, path: &str, session: &Session) -> usize {
    let request =
        TestApp::request(Method::GET, path, session).header("accept-encoding", "gzip, deflate, br");
    let answer = app.send_raw(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.0.as_u16(), 200, "{path}");
    answer.1.len()
}

/// All explained forms in one language, kept on the phone: at most 300 KB.
const ALL_FORMS: usize = 300 * 1024;

#[tokio::test]
async fn all_forms_of_a_language_fit_into_three_hundred_kilobytes() {
    let app = TestApp::demo().await;
    for language in ["nl", "en", "ar", "ti"] {
        let session = app.sign_in(&format!("holder-{language}")).await;
        let mut bytes = 0;
        for form in forms::ids() {
            bytes += sent(&app, &format!("/{language}/forms/{form}"), &session).await;
        }
        assert!(bytes <= ALL_FORMS, "{language}: {bytes} bytes");
    }
}

#[tokio::test]
async fn the_first_view_of_every_holder_page_fits_into_fourteen_kilobytes() {
    let app = TestApp::demo().await;
    let mut too_large = Vec::new();
    for language in ["nl", "en", "ar", "ti"] {
        let session = app.sign_in(&format!("holder-{language}")).await;
        let nobody = Session::nobody();
        let of_forms = forms::ids().map(|id| format!("/forms/{id}"));
        let pages = PAGES.iter().map(|page| (*page).to_owned()).chain(of_forms);
        let open = ["", "/access"].map(|page| (page.to_owned(), &nobody));
        for (page, session) in open.into_iter().chain(pages.map(|page| (page, &session))) {
            let path = format!("/{language}{page}");
            let html = app.get(&path, session).await.body;
            let mut bytes = sent(&app, &path, session).await;
            for sheet in html.split("rel=\"stylesheet\" href=\"").skip(1) {
                let href = sheet.split('"').next().unwrap_or_default();
                bytes += sent(&app, href, session).await;
            }
            if bytes > BUDGET {
                too_large.push(format!("{path}: {bytes} bytes"));
            }
        }
    }
    assert!(too_large.is_empty(), "over {BUDGET} bytes: {too_large:#?}");
}

/// The index with which a phone searches offline, for each language.
const INDEX: usize = 60 * 1024;

#[tokio::test]
async fn the_index_of_the_search_is_small_in_every_language() {
    let app = TestApp::start().await;
    for language in ["nl", "en", "ar", "ti"] {
        let bytes = sent(&app, &format!("/{language}/search/index"), &Session::nobody()).await;
        assert!(bytes <= INDEX, "{language}: {bytes} bytes");
    }
}
