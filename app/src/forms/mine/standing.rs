//! Where a form stands, as a mark.

use super::Standing;
use crate::ui::{Icon, Words};
use leptos::prelude::*;

/// Where a form stands, in a list.
pub(in crate::forms) fn standing_mark(words: Words, standing: Standing) -> AnyView {
    let class = if standing.is_over() { "mark is-good" } else { "mark" };
    let icon = match standing {
        Standing::Todo | Standing::Started => Icon::Clock,
        Standing::Sent | Standing::Decided => Icon::Check,
        Standing::NotMine => Icon::Cross,
    };
    view! {
        <span class=class>{icon.draw()}<span>{words.say(standing.message())}</span></span>
    }
    .into_any()
}
