//! Forms whose answer may wait on a phone: what the pages say, and what the handlers do with it.

use dag1_tests::app::{Session, TestApp};
use dag1_tests::town::texts;
use jiff::SignedDuration;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A form on a page, with what it sends when its first button is tapped.
struct Form {
    action: String,
    fields: Vec<(String, String)>,
    /// What it says of waiting: of whom, what changes, where the reader goes on.
    waits: Option<[String; 3]>,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let found = Regex::new(&format!(r#"\s{name}="([^"]*)""#)).unwrap().captures(tag)?;
    Some(found[1].replace("&amp;", "&"))
}

/// The forms of a page that send something. An empty field of a text or a day is filled in.
fn forms(path: &str, html: &str) -> Vec<Form> {
    let whole = Regex::new(r"(?s)<form([^>]*)>(.*?)</form>").unwrap();
    let part = Regex::new(r"<(?:input|textarea|button)[^>]*>").unwrap();
    let posts = whole.captures_iter(html).filter(|form| form[1].contains(r#"method="post""#));
    posts
        .map(|form| {
            let mut fields = Vec::new();
            let mut has_button = false;
            let mut waits = None;
            for tag in part.find_iter(&form[2]).map(|found| found.as_str()) {
                let Some(name) = attribute(tag, "name") else { continue };
                let value = attribute(tag, "value").filter(|value| !value.is_empty());
                let value = value.or_else(|| attribute(tag, "min")).unwrap_or_else(|| "x".into());
                if name == "may-wait" {
                    let words: Vec<_> = value.split(' ').map(str::to_owned).collect();
                    waits = Some(words.try_into().expect("three words"));
                } else if !(tag.starts_with("<button") && std::mem::replace(&mut has_button, true))
                {
                    fields.push((name, value));
                }
            }
            let action = attribute(&form[1], "action").unwrap_or_else(|| path.to_owned());
            Form { action, fields, waits }
        })
        .collect()
}

/// Every page that can be reached by links from a first one: of those that stand beside each other
/// in a room, or differ only in what is asked, no more than three.
async fn pages(app: &TestApp, first: &str, session: &Session) -> Vec<(String, String)> {
    let link = Regex::new(&format!(r##"href="({}/[^"#]*)"##, &first[..3])).unwrap();
    let mut open = VecDeque::from([first.to_owned()]);
    let mut seen = BTreeSet::from([first.to_owned()]);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut found = Vec::new();
    while let Some(path) = open.pop_front() {
        let answer = app.get(&path, session).await;
        if answer.status.as_u16() != 200 || !answer.header("content-type").contains("html") {
            continue;
        }
        for link in link.captures_iter(&answer.body).map(|link| link[1].replace("&amp;", "&")) {
            let place = link.split('?').next().unwrap_or_default().to_owned();
            let room = place.rsplit_once('/').map(|(room, _)| format!("{room}/"));
            let room = room.filter(|room| room.matches('/').count() > 2);
            let groups: Vec<_> = [Some(place), room].into_iter().flatten().collect();
            let is_few = groups.iter().all(|group| counts.get(group).is_none_or(|is| *is < 3));
            if is_few && seen.insert(link.clone()) {
                open.push_back(link);
                for group in groups {
                    *counts.entry(group).or_default() += 1;
                }
            }
        }
        found.push((path, answer.body));
    }
    found
}

/// Whether the handler of a form takes the key of an answer: it remembers one that it was given.
async fn takes_a_key(app: &TestApp, form: &Form, key: &str) -> bool {
    let session = app.sign_in("holder-nl").await;
    let mut fields: Vec<_> =
        form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("key", key));
    app.post(&form.action, &fields, &session).await;
    // One phone may say only so often in ten minutes whether something was clear.
    app.state.clock.advance(SignedDuration::from_secs(30));
    let keys = texts(&app.state.db, "SELECT key FROM handled_answer", Vec::new()).await;
    keys.iter().any(|known| known == key)
}

#[tokio::test]
async fn a_form_may_wait_exactly_when_its_handler_takes_the_key_of_an_answer() {
    let app = TestApp::demo().await;
    let session = app.sign_in("holder-nl").await;
    let mut wrong = Vec::new();
    let mut answers = BTreeSet::new();
    let mut done = BTreeSet::new();
    for (path, html) in pages(&app, "/nl/today", &session).await {
        for form in forms(&path, &html) {
            let names: Vec<_> = form.fields.iter().map(|(name, _)| name.clone()).collect();
            if !done.insert((form.action.clone(), names.clone())) {
                continue;
            }
            let key = format!("walk-{}", done.len());
            if takes_a_key(&app, &form, &key).await != form.waits.is_some() {
                wrong.push(format!("{} on {path} with {names:?}", form.action));
            }
            if form.waits.is_some() {
                answers.extend(names);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let expected = ["anchor", "answer", "done", "last", "message", "standing", "tick"];
    assert_eq!(answers, expected.map(str::to_owned).into(), "what the walk found to answer");
}

#[tokio::test]
async fn a_form_that_may_wait_names_its_reader_and_a_page_to_go_on() {
    let app = TestApp::demo().await;
    let session = app.sign_in("holder-ti").await;
    let mut next = BTreeSet::new();
    for (path, html) in pages(&app, "/ti/today", &session).await {
        for [whose, changes, address] in forms(&path, &html).into_iter().filter_map(|one| one.waits)
        {
            let body = html.find("<body").unwrap();
            let reader = attribute(&html[body..], "data-cache-key");
            assert_eq!(Some(whose), reader, "{path}");
            assert!(matches!(changes.as_str(), "pages" | "nothing"), "{path}: {changes}");
            next.insert(address);
        }
    }
    assert!(!next.is_empty());
    for address in next {
        let (page, section) = address.split_once('#').unwrap_or((&address, ""));
        let answer = app.get(page, &session).await;
        assert_eq!(answer.status.as_u16(), 200, "{address}");
        let id = format!("id=\"{section}\"");
        assert!(section.is_empty() || answer.body.contains(&id), "{address}");
    }
}

#[tokio::test]
async fn nothing_waits_for_who_keeps_nothing_on_the_phone() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("caseworker").await;
    let pages = pages(&app, "/nl/people", &staff).await;
    assert!(pages.iter().any(|(_, html)| html.contains("/documents\"")), "no form of a person");
    for (path, html) in pages {
        assert!(!html.contains("may-wait"), "{path}");
    }
    let page = app.get("/nl/forms/wik", &Session::nobody()).await;
    assert!(page.body.contains("/clear/before\"") && !page.body.contains("may-wait"), "{page:?}");
}
