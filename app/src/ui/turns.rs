//! The pages of a list, for staff: where those beside the one shown begin, and how many rows are
//! known of.

use super::staff::counted;
use super::{Icon, Words};
use leptos::prelude::*;

/// Where the pages beside the one shown begin: ids of rows, as they stand in addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns {
    /// The row before which the previous page ends; nothing on the first page.
    pub before: Option<String>,
    /// The row after which the next page begins; nothing on the last page.
    pub after: Option<String>,
}

/// How many rows there are, as far as it is known without counting them all: exactly when one page
/// shows them, and on the first of several that there are more.
pub(crate) fn found(
    words: Words,
    message: &'static str,
    shown: usize,
    turns: &Turns,
) -> Option<AnyView> {
    let message = match turns {
        Turns { before: None, after: None } => message,
        Turns { before: None, after: Some(_) } => "people-pages-many",
        Turns { before: Some(_), .. } => return None,
    };
    Some(counted(words, message, shown as u64))
}

/// The way to the pages beside this one; nothing when there are none. `address` makes an address
/// from the field that says where its page begins.
pub(crate) fn pages(
    words: Words,
    turns: &Turns,
    address: impl Fn(&str) -> String,
) -> Option<AnyView> {
    let previous = turns.before.as_ref().map(|row| {
        view! {
            <a href=address(&format!("before={row}")) rel="prev">
                {Icon::Back.draw()} <span>{words.say("people-pages-previous")}</span>
            </a>
        }
    });
    let next = turns.after.as_ref().map(|row| {
        view! {
            <a href=address(&format!("after={row}")) rel="next">
                <span>{words.say("people-pages-next")}</span> {Icon::Forward.draw()}
            </a>
        }
    });
    (previous.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pages" aria-label=words.text("people-pages")>{previous} {next}</nav>
        }
        .into_any()
    })
}
