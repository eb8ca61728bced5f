//! Search that answers while one types, with the index of the reader's language, also without a
//! connection.

use crate::search::{Field, Hits, Index};
use leptos::prelude::*;

/// The search field, and what the phone found. What the server found stands below it, and is
/// shown until something else is typed and the index is there.
#[island]
pub fn Search(
    /// The words of the field.
    field: Field,
    /// The words round what was found.
    hits: Hits,
    /// The start of every address, such as `/ti`.
    language: String,
    /// What was asked so far.
    question: String,
) -> impl IntoView {
    let index = RwSignal::new(Index::default());
    let (asked, set_asked) = signal(question.clone());
    let asked_first = question.clone();
    let is_new = move || {
        let asked = asked.get();
        asked != asked_first && !asked.trim().is_empty() && !index.with(Index::is_empty)
    };
    let is_new = Memo::new(move |_| is_new());
    start(format!("{language}/search/index"), index, set_asked);
    replace(is_new);
    let action = format!("{language}/search");
    view! {
        <div on:input=move |event| set_asked.set(event_target_value(&event))>
            {field.draw(action, question)}
        </div>
        <div role="status">
            {move || {
                is_new.get().then(|| {
                    index.with(|index| hits.draw(&language, &index.find(&asked.get())))
                })
            }}
        </div>
    }
}

/// Fetches the index, then takes over what was typed meanwhile.
#[cfg(feature = "hydrate")]
fn start(address: String, index: RwSignal<Index>, set_asked: WriteSignal<String>) {
    leptos::task::spawn_local(async move {
        index.set(Index::read(&super::device::text(&address).await));
        set_asked.set(super::device::asked());
    });
}

/// Hides what the server found while there is something newer.
#[cfg(feature = "hydrate")]
fn replace(is_new: Memo<bool>) {
    Effect::new(move |_| super::device::hide_found(is_new.get()));
}

#[cfg(not(feature = "hydrate"))]
fn start(_: String, _: RwSignal<Index>, _: WriteSignal<String>) {}

#[cfg(not(feature = "hydrate"))]
fn replace(_: Memo<bool>) {}
