//! The search field, for any page that leads to the search.

use super::{Frame, Icon};
use crate::search::LONGEST;
use leptos::prelude::*;

/// A plain form with the search field, in which the question stands that was asked.
pub fn search_field(frame: &Frame, question: &str) -> AnyView {
    let words = frame.words();
    view! {
        <form class="search" role="search" action=frame.link("/search")>
            <p class="field">
                <label for="q">{words.say("search-label")}</label>
                <input id="q" name="q" type="search" dir="auto" autocomplete="off"
                    maxlength=LONGEST.to_string() value=question.to_owned()/>
            </p>
            <button class="button-second">
                {Icon::Search.draw()}<span>{words.say("search-button")}</span>
            </button>
        </form>
    }
    .into_any()
}
