//! The list of official words.

use super::{Word, all, message};
use crate::ui::{Frame, Page, Section, search_field};
use leptos::prelude::*;

/// The page at `/{l}/glossary`: every word in Dutch with its meaning, in alphabetical order.
pub fn glossary_page(frame: Frame) -> String {
    let words = frame.words();
    let mut sorted: Vec<(&String, &Word)> = all().iter().collect();
    sorted.sort_by_key(|(_, word)| word.dutch.to_lowercase());
    let list: Vec<AnyView> = sorted
        .into_iter()
        .map(|(id, word)| {
            view! {
                <dt id=id.clone()><bdi lang="nl">{word.dutch.clone()}</bdi></dt>
                <dd>{words.say(&message(id))}</dd>
            }
            .into_any()
        })
        .collect();
    let body = view! {
        <p class="lead">{words.say("glossary-intro")}</p>
        {search_field(&frame, "")}
        <dl class="glossary">{list}</dl>
    }
    .into_any();
    Page { title: words.text("glossary-title"), frame, section: Section::Forms, body }.html()
}
