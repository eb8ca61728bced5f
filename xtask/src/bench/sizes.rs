//! How many bytes a phone fetches, counted as they travel.

use super::demo::Demo;
use super::report::{self, Report};
use crate::command::{Outcome, failure};
use crate::http::Connection;
use std::collections::BTreeMap;

/// Most bytes of HTML and CSS for the first view of a page: what fits the first answer of a
/// connection.
const FIRST_VIEW: u64 = 14 * 1024;

/// Most bytes of wasm and its glue.
const ISLANDS: u64 = 100 * 1024;

/// What a phone's browser accepts.
pub const ACCEPT: &str = "Accept-Encoding: gzip, deflate, br\r\n";

/// The languages, as in addresses and in the names of the demo's people.
pub const LANGUAGES: [&str; 4] = ["nl", "en", "ar", "ti"];

/// Where a permit holder starts to read; details are found by their links.
const PAGES: [&str; 9] = [
    "/today",
    "/appointments",
    "/lessons",
    "/lessons?view=timetable",
    "/deadlines",
    "/forms",
    "/help",
    "/settings",
    "/about",
];

/// Lists of which the first entry is read as well.
const DETAILS: [&str; 2] = ["/appointments/", "/forms/"];

/// Every page of a permit holder, in four languages.
pub fn views(demo: &Demo, report: &mut Report) -> Outcome {
    for language in LANGUAGES {
        let session = demo.sign_in(&format!("holder-{language}"))?;
        let headers = format!("{session}{ACCEPT}");
        let mut connection = Connection::open(demo.address)?;
        let mut styles = BTreeMap::new();
        let mut pages: Vec<String> =
            PAGES.iter().map(|page| format!("/{language}{page}")).collect();
        for list in DETAILS {
            let html = text(
                &mut connection,
                &format!("/{language}{}", list.trim_end_matches('/')),
                &session,
            )?;
            let start = format!("/{language}{list}");
            pages.extend(
                links(&html, "href")
                    .into_iter()
                    .find(|link| link.starts_with(&start))
                    .map(str::to_owned),
            );
        }
        for page in pages {
            let html = text(&mut connection, &page, &session)?;
            let mut sum = size(&mut connection, &page, &headers)?;
            for style in links(&html, "rel=\"stylesheet\" href") {
                if !styles.contains_key(style) {
                    styles.insert(style.to_owned(), size(&mut connection, style, ACCEPT)?);
                }
                sum += styles[style];
            }
            report.held(&page, sum, FIRST_VIEW);
        }
    }
    Ok(())
}

/// The wasm and its glue.
pub fn islands(demo: &Demo, report: &mut Report) -> Outcome {
    let mut connection = Connection::open(demo.address)?;
    let session = demo.sign_in("holder-ti")?;
    let html = text(&mut connection, "/ti/today", &session)?;
    let asset = links(&html, "href")
        .into_iter()
        .find_map(|link| Some(link.strip_prefix("/assets/")?.split_once('/')?.0));
    let Some(build) = asset else { return failure("the page names no asset") };
    let mut sum = 0;
    for file in ["app.js", "app_bg.wasm"] {
        let bytes = size(&mut connection, &format!("/assets/{build}/pkg/{file}"), ACCEPT)?;
        Report::told(file, &report::bytes(bytes));
        sum += bytes;
    }
    report.held("wasm and glue", sum, ISLANDS);
    Ok(())
}

/// Bytes of an answer as they travel.
pub fn size(connection: &mut Connection, path: &str, headers: &str) -> Outcome<u64> {
    let answer = connection.get(path, headers)?;
    if answer.status != 200 {
        return failure(format!("{path} was answered with {}", answer.status));
    }
    Ok(answer.body.len() as u64)
}

/// A page as text, not compressed.
pub fn text(connection: &mut Connection, path: &str, headers: &str) -> Outcome<String> {
    let answer = connection.get(path, headers)?;
    if answer.status != 200 {
        return failure(format!("{path} was answered with {}", answer.status));
    }
    Ok(String::from_utf8_lossy(&answer.body).into_owned())
}

/// The values of an attribute in a page, in order.
pub fn links<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_their_order() {
        let html = r#"<link rel="stylesheet" href="/assets/1/style/app.css"><a class="x" href="/ti/today">"#;
        assert_eq!(links(html, "href"), ["/assets/1/style/app.css", "/ti/today"]);
    }
}
