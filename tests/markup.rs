//! What the service worker looks for in pages (`app/worker/markup.js`) is there.

use dag1_tests::app::{Session, TestApp};
use regex::Regex;
use std::collections::BTreeSet;

const MARKUP: &str = include_str!("../app/worker/markup.js");

/// A pattern of the worker, as the worker itself has it.
fn pattern(name: &str) -> Regex {
    let line = Regex::new(&format!(r"(?m)^const {name} = /(.+)/([gs]*);")).unwrap();
    let found = line.captures(MARKUP).expect(name);
    let dots = if found[2].contains('s') { "(?s)" } else { "" };
    Regex::new(&format!("{dots}{}", found[1].replace(r"\/", "/"))).unwrap()
}

/// Every pattern that the worker has.
fn patterns() -> BTreeSet<String> {
    let line = Regex::new(r"(?m)^const ([A-Z_]+) = /").unwrap();
    line.captures_iter(MARKUP).map(|found| found[1].to_owned()).collect()
}

async fn page(app: &TestApp, path: &str, session: &Session) -> String {
    let answer = app.get(path, session).await;
    assert_eq!(answer.header("x-dag1-offline"), "yes", "{path} is kept");
    answer.body
}

#[tokio::test]
async fn a_kept_page_says_who_reads_it_and_has_the_line_that_tells_its_age() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    for path in ["/ti/today", "/ti/appointments", "/ti/forms/wik", "/ti/help/ask", "/ti/search"] {
        let html = page(&app, path, &holder).await;
        let reader = pattern("READER").captures(&html).expect(path);
        assert!(!reader[1].is_empty(), "{path}");
        let line = pattern("OFFLINE_LINE").captures(&html).expect(path);
        assert!(line[1].starts_with("<p ") && line[0].ends_with(" hidden"), "{}", &line[0]);
        assert_eq!(html.matches("<body").count(), 1, "{path}");
    }
    let html = page(&app, "/ti/forms/wik", &Session::nobody()).await;
    assert_eq!(&pattern("READER").captures(&html).unwrap()[1], "", "nobody");
    let html = page(&app, "/ti/offline", &Session::nobody()).await;
    assert!(!pattern("READER").is_match(&html), "it does not know who reads");
    assert!(pattern("OFFLINE_LINE").is_match(&html));
}

#[tokio::test]
async fn a_page_names_the_files_that_it_loads() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    let html = page(&app, "/ti/today", &holder).await;
    let files: Vec<_> =
        pattern("FILE").captures_iter(&html).map(|file| file[1].to_owned()).collect();
    for end in ["/style/app.css", "/main.js"] {
        assert!(files.iter().any(|file| file.ends_with(end)), "{files:?}");
    }
    for file in files {
        assert_eq!(app.get(&file, &holder).await.status.as_u16(), 200, "{file}");
    }
    assert!(pattern("ISLAND").is_match(&html));
    assert!(!pattern("ISLAND").is_match(&page(&app, "/ti/offline", &Session::nobody()).await));
}

#[tokio::test]
async fn the_lists_of_a_form_say_where_their_ticks_are_sent_and_which_are_ticked() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-nl").await;
    let lists = async || -> Vec<(String, String)> {
        let html = page(&app, "/nl/forms/wik", &holder).await;
        let lists = pattern("TICK_LIST");
        lists.captures_iter(&html).map(|list| (list[1].to_owned(), list[0].to_owned())).collect()
    };
    let before = lists().await;
    let addresses: Vec<_> = before.iter().map(|(address, _)| address.as_str()).collect();
    assert_eq!(addresses, ["/nl/forms/wik/documents", "/nl/forms/wik/steps"]);
    for (address, list) in &before {
        assert!(list.contains(&format!(" action=\"{address}\"")), "{list}");
        let boxes: Vec<_> = pattern("TICK").find_iter(list).map(|found| found.as_str()).collect();
        assert_eq!(boxes.len(), list.matches("type=\"checkbox\"").count(), "{list}");
        let ids: BTreeSet<_> = boxes
            .iter()
            .map(|tick| pattern("TICK_VALUE").captures(tick).expect(tick)[1].to_owned())
            .collect();
        assert!(!ids.is_empty() && ids.len() == boxes.len(), "{list}");

        let ticked = ids.first().unwrap().as_str();
        app.post(address, &[("tick", ticked)], &holder).await;
        let after = lists().await;
        let (_, list) = after.iter().find(|(one, _)| one == address).unwrap();
        for tick in pattern("TICK").find_iter(list).map(|found| found.as_str()) {
            let is_it = &pattern("TICK_VALUE").captures(tick).unwrap()[1] == ticked;
            assert_eq!(pattern("TICKED").is_match(tick), is_it, "{tick}");
        }
    }
}

#[tokio::test]
async fn a_form_that_may_wait_has_the_field_that_the_worker_takes_out() {
    let name = Regex::new("(?m)^const MAY_WAIT = '([^']+)';").unwrap();
    let name = &name.captures(MARKUP).unwrap()[1];
    let app = TestApp::demo().await;
    let html = page(&app, "/nl/forms/wik", &app.sign_in("holder-nl").await).await;
    assert!(html.contains(&format!("<input type=\"hidden\" name=\"{name}\" value=\"")));
}

#[test]
fn every_pattern_of_the_worker_is_looked_for() {
    let looked =
        ["FILE", "ISLAND", "OFFLINE_LINE", "READER", "TICK", "TICKED", "TICK_LIST", "TICK_VALUE"];
    assert_eq!(patterns(), looked.map(str::to_owned).into());
    for name in looked {
        pattern(name);
    }
}
