//! What only pages for staff show: buttons without a form, counts, numbers to tap, and the other
//! pages of a list.

use super::{Frame, Icon, Words};
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

/// The way to the other pages of a list; nothing when there is one page.
pub fn pages(
    words: Words,
    page: u64,
    pages: u64,
    address: impl Fn(u64) -> String,
) -> Option<AnyView> {
    if pages <= 1 {
        return None;
    }
    let here = words.say_with("people-pages-here", &args! { "page" => page, "pages" => pages });
    let previous = (page > 1).then(|| {
        view! {
            <a href=address(page - 1) rel="prev">
                {Icon::Back.draw()} <span>{words.say("people-pages-previous")}</span>
            </a>
        }
    });
    let next = (page < pages).then(|| {
        view! {
            <a href=address(page + 1) rel="next">
                <span>{words.say("people-pages-next")}</span> {Icon::Forward.draw()}
            </a>
        }
    });
    Some(
        view! {
            <nav class="pages" aria-label=words.text("people-pages")>
                {previous} <span>{here}</span> {next}
            </nav>
        }
        .into_any(),
    )
}
