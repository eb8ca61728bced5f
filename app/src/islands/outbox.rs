//! How many answers wait on this phone for a connection.

use super::said::{OutboxWords, Said};
use leptos::prelude::*;

/// Tells how many answers wait to be sent; shows nothing when none do.
#[island]
pub fn OutboxState(
    /// What it can say.
    words: OutboxWords,
) -> impl IntoView {
    let (waiting, set_waiting) = signal(0_u32);
    watch(set_waiting);
    view! {
        <p class="outbox-state" role="status" hidden=move || waiting.get() == 0>
            {move || sentence(waiting.get(), words.clone()).draw()}
        </p>
    }
}

fn sentence(waiting: u32, words: OutboxWords) -> Said {
    match waiting {
        0 => Said::default(),
        1 => words.one,
        2 => words.two,
        _ => words.more,
    }
}

/// Follows the outbox for as long as the page is open.
#[cfg(feature = "hydrate")]
fn watch(set_waiting: WriteSignal<u32>) {
    super::device::on_outbox(move |waiting| set_waiting.set(waiting));
}

#[cfg(not(feature = "hydrate"))]
fn watch(_: WriteSignal<u32>) {}
