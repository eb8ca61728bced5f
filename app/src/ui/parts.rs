//! Phone numbers, places, states and notes, the same on every page.

use super::{Icon, Words};
use crate::messages;
use leptos::prelude::*;

/// A phone number one calls with a tap; nothing when there is none.
pub fn call(words: Words, phone: &str, class: &'static str) -> Option<AnyView> {
    let shown = messages::without_isolates(phone);
    let dialled: String =
        shown.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect();
    (!dialled.is_empty()).then(|| {
        view! {
            <a class=class href=format!("tel:{dialled}")>
                {Icon::Phone.draw()}
                <span>{words.say("app-call")}" "<bdi dir="ltr">{shown}</bdi></span>
            </a>
        }
        .into_any()
    })
}

/// The way to an address on a map of another site, opened only by a tap; nothing without one.
pub fn map_link(words: Words, address: &str) -> Option<AnyView> {
    (!address.is_empty()).then(|| {
        let query: String = address
            .bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => {
                    char::from(byte).to_string()
                }
                other => format!("%{other:02X}"),
            })
            .collect();
        view! {
            <a class="button-second" rel="noopener noreferrer external"
                href=format!("https://www.openstreetmap.org/search?query={query}")>
                {Icon::Place.draw()}<span>{words.say("app-map")}</span>
            </a>
        }
        .into_any()
    })
}

/// A Dutch name or address inside a text of any direction.
pub fn foreign(text: &str) -> AnyView {
    view! { <bdi lang="nl">{text.to_owned()}</bdi> }.into_any()
}

/// A state: an icon and a word. `class` is `mark`, `mark is-good` or `mark is-bad`.
pub fn mark(words: Words, class: &'static str, icon: Icon, message: &str) -> AnyView {
    view! { <p class=class>{icon.draw()}<span>{words.say(message)}</span></p> }.into_any()
}

/// A note that somebody wrote in Dutch; nothing when it is empty.
pub fn note(words: Words, text: &str) -> Option<AnyView> {
    (!text.is_empty()).then(|| {
        view! {
            <div class="note">
                <p class="quiet">{words.say("app-note")}</p>
                <blockquote lang="nl" dir="ltr">{text.to_owned()}</blockquote>
            </div>
        }
        .into_any()
    })
}
