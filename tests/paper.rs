//! The A4 sheet of a form: both languages, no link that paper can't follow.

use dag1_app::forms::{find, ids, sections};
use dag1_app::{Locale, messages};
use dag1_tests::app::{Session, TestApp};

/// What a reader of the page sees: no tags, no marks of direction.
fn text(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or("", |(_, text)| text));
    }
    messages::without_isolates(
        &text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
    )
}

#[tokio::test]
async fn every_line_of_every_form_is_printed_with_its_dutch() {
    let app = TestApp::start().await;
    for id in ids() {
        let form = find(id).unwrap();
        for locale in Locale::ALL {
            let path = format!("/{}/forms/{id}/print", locale.code());
            let answer = app.get(&path, &Session::nobody()).await;
            assert_eq!(answer.status.as_u16(), 200, "{path}");
            let page = text(&answer.body);
            for message in sections(form).into_iter().flat_map(|section| section.messages) {
                for language in [locale, Locale::Nl] {
                    let said = messages::text(language, &message);
                    let said = messages::without_isolates(&said);
                    assert!(page.contains(&said), "{path}: {message} in {}", language.code());
                }
            }
            for url in form.sources.iter().filter_map(|source| source.url.as_deref()) {
                assert!(page.contains(url), "{path}: {url}");
            }
        }
    }
}

#[tokio::test]
async fn the_sheet_has_no_script_and_no_link_but_the_way_back() {
    let app = TestApp::start().await;
    let page = app.get("/ar/forms/zorgtoeslag/print", &Session::nobody()).await.body;
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(!page.contains("<script") && !page.contains("app.css"));
    assert_eq!(page.matches("<a ").count(), 1);
    assert!(page.contains("<a href=\"/ar/forms/zorgtoeslag\""));
    assert!(page.contains("http://127.0.0.1:3000/ar/forms/zorgtoeslag"), "{page}");
    let answer = app.get("/ar/forms/no-such-form/print", &Session::nobody()).await;
    assert_eq!(answer.status.as_u16(), 404);
}
