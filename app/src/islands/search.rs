//! Search that answers while one types, with the index of the reader's language, also without a
//! connection.

use leptos::prelude::*;

/// What the phone found. The search field and what the server found stand beside it; they are
/// all there is until the index is there and something else is typed.
#[island]
pub fn Search(
    /// The words round what was found, from [`crate::search::Around::line`].
    around: String,
    /// The start of every address, such as `/ti`.
    language: String,
) -> impl IntoView {
    let (found, set_found) = signal(String::new());
    start(around, language, set_found);
    view! { <div role="status" inner_html=move || found.get()></div> }
}

/// Fetches the index, then follows what is typed.
#[cfg(feature = "hydrate")]
fn start(around: String, language: String, set_found: WriteSignal<String>) {
    use crate::search::{Around, Index};
    leptos::task::spawn_local(async move {
        let index = super::device::text(&(language.clone() + "/search/index")).await;
        let index = Index::read(&index);
        if index.is_empty() {
            return;
        }
        super::device::on_asked(move |question| {
            let found = Around::read(&around, &language).html(&index.find(&question));
            set_found.set(if question.is_empty() { String::new() } else { found });
        });
    });
}

#[cfg(not(feature = "hydrate"))]
fn start(_: String, _: String, _: WriteSignal<String>) {}
