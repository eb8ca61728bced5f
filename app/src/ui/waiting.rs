//! Forms whose answer may wait on a phone for a connection.
//!
//! A service worker sees what a form sends and not the form. So a form that may wait says so in a
//! hidden field: whose page it stands on, what of the kept pages its answer changes, and where the
//! reader goes on. `app/worker/markup.js` reads the field and takes it out; without a service
//! worker it goes along, and no handler asks for it.
//!
//! The key of the reader makes that no other site can send a form that waits, and that no answer
//! waits under another name than the one it was given under.

use super::{Frame, Reader};
use leptos::prelude::*;

/// What an answer changes of the pages that a phone keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changes {
    /// Some show it: they are fetched anew once it has arrived.
    Pages,
    /// None shows it.
    Nothing,
}

impl Changes {
    const fn code(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Nothing => "nothing",
        }
    }
}

/// Says inside a form that its answer may wait, and that its reader then goes on at `next`, an
/// address without the language. Nothing for who keeps nothing: only a holder's phone does. The
/// form's handler must take the `key` of an answer, because what waited may arrive twice.
pub fn may_wait(frame: &Frame, changes: Changes, next: &str) -> Option<AnyView> {
    let Reader::Holder { cache_key, .. } = &frame.reader else { return None };
    let value = format!("{cache_key} {} {}", changes.code(), frame.link(next));
    Some(view! { <input type="hidden" name="may-wait" value=value/> }.into_any())
}
