//! The search page.

use super::{Around, LONGEST, catalogue, draw};
use crate::islands::Search;
use crate::ui::{Frame, Page, Section, Words, search_field};
use crate::{Locale, messages};
use leptos::prelude::*;

/// A message as HTML, with the Dutch under it when the reader wants both.
fn html(words: Words, id: &str) -> String {
    let mut html = String::new();
    draw::escape(&mut html, &words.text(id));
    if words.shows_dutch() {
        html.push_str(" <span class=\"original\" lang=\"nl\" dir=\"ltr\">");
        draw::escape(&mut html, &messages::text(Locale::Nl, id));
        html.push_str("</span>");
    }
    html
}

/// The page at `/{l}/search`: the field, and what answers the question. An empty question gets
/// what else one can do, one that is too long is told so.
pub fn search_page(frame: Frame, question: &str) -> String {
    let words = frame.words();
    let pieces = ["search-forms", "search-letters", "search-words", "search-none"];
    let [forms, letters, official, none] = pieces.map(|id| html(words, id));
    let language = frame.link("");
    let headings = [forms.as_str(), letters.as_str(), official.as_str()];
    let around = Around { headings, none: &none, language: &language };
    let is_long = question.chars().count() > LONGEST;
    let answer = if is_long {
        view! { <p class="notice is-bad" role="alert">{words.say("search-long")}</p> }.into_any()
    } else if question.trim().is_empty() {
        view! { <p>{words.say("search-empty")}</p> }.into_any()
    } else {
        let found = around.html(&catalogue::find(frame.locale, question));
        view! { <div inner_html=found></div> }.into_any()
    };
    let island = view! { <Search around=around.line() language=language.clone()/> };
    let body = view! {
        {search_field(&frame, question)}
        {island}
        <div id="found">{answer}</div>
        <h2>{words.say("search-else")}</h2>
        <ul>
            <li><a href=frame.link("/letters")>{words.say("letters-title")}</a></li>
            <li><a href=frame.link("/forms")>{words.say("forms-title")}</a></li>
            <li>{words.say("search-ask")}</li>
        </ul>
    }
    .into_any();
    Page { title: words.text("search-title"), frame, section: Section::Forms, body }.html()
}
