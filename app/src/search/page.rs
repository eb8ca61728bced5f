//! The search page, and the search field of other pages.

use super::{Around, catalogue, draw};
use crate::islands::Search;
use crate::ui::{Frame, Icon, Page, Section, Words};
use crate::{Locale, messages};
use leptos::prelude::*;

/// Longest question, in characters.
pub const LONGEST: usize = 200;

/// The search field, a plain form; for any page.
pub fn field(frame: &Frame) -> AnyView {
    field_with(frame, "")
}

fn field_with(frame: &Frame, question: &str) -> AnyView {
    let words = frame.words();
    view! {
        <form class="search" role="search" action=frame.link("/search")>
            <p class="field">
                <label for="q">{words.say("search-label")}</label>
                <input id="q" name="q" type="search" dir="auto" autocomplete="off"
                    maxlength=LONGEST.to_string() value=question.to_owned()/>
            </p>
            <button class="button-second">
                {Icon::Search.draw()}<span>{words.say("search-button")}</span>
            </button>
        </form>
    }
    .into_any()
}

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
        {field_with(&frame, question)}
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
