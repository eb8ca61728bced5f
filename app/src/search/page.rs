//! The search page, and the search field of other pages.

use super::{Field, Hits, catalogue};
use crate::islands::{Said, Search};
use crate::ui::{Frame, Page, Section, Words};
use leptos::prelude::*;

use super::LONGEST;

fn words_of_field(words: Words) -> Field {
    Field { label: Said::of(words, "search-label"), button: Said::of(words, "search-button") }
}

/// The search field for a page that is not the search page.
pub fn field(frame: &Frame) -> AnyView {
    words_of_field(frame.words()).draw(frame.link("/search"), String::new())
}

/// The page at `/{l}/search`: the field, and what answers the question. An empty question gets
/// what else one can do, one that is too long is told so.
pub fn search_page(frame: Frame, question: &str) -> String {
    let words = frame.words();
    let hits = Hits {
        forms: Said::of(words, "search-forms"),
        letters: Said::of(words, "search-letters"),
        words: Said::of(words, "search-words"),
        none: Said::of(words, "search-none"),
    };
    let is_long = question.chars().count() > LONGEST;
    let answer = if is_long {
        view! { <p class="notice is-bad" role="alert">{words.say("search-long")}</p> }.into_any()
    } else if question.trim().is_empty() {
        view! { <p>{words.say("search-empty")}</p> }.into_any()
    } else {
        hits.draw(&frame.link(""), &catalogue::find(frame.locale, question))
    };
    let (field, language) = (words_of_field(words), frame.link(""));
    let body = view! {
        <Search field hits language question=question.to_owned()/>
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
