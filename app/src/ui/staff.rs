//! What only pages for staff show: buttons without a form, counts, and numbers to tap.

use super::{Frame, Words};
use crate::args;
use leptos::prelude::*;

/// A button that posts to an address, with nothing to fill in.
pub fn post_button(frame: &Frame, path: &str, class: &'static str, label: &str) -> AnyView {
    view! {
        <form method="post" action=frame.link(path)>
            <button type="submit" class=class>{frame.words().say(label)}</button>
        </form>
    }
    .into_any()
}

/// A count with its plural: `$count`.
pub fn counted(words: Words, message: &'static str, count: u64) -> AnyView {
    words.say_with(message, &args! { "count" => count })
}

/// A number to tap, or words that there is none.
pub fn phone(words: Words, phone: &str, none: &str) -> AnyView {
    if phone.is_empty() {
        return words.say(none);
    }
    let dialled: String =
        phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    view! { <a href=format!("tel:{dialled}")><bdi dir="ltr">{phone.to_owned()}</bdi></a> }
        .into_any()
}
