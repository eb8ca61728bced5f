//! What every page about one person shows: for whom it is, the way back, and what the person
//! reads of it.

use super::PersonRef;
use crate::ui::{Frame, Icon, Words};
use crate::{Locale, args};
use leptos::prelude::*;

/// What a form is about, under the heading: "Voor Selam".
pub(crate) fn for_person(words: Words, message: &'static str, person: &PersonRef) -> AnyView {
    let text = words.say_with(message, &args! { "name" => person.name.as_str() });
    view! { <p class="lead">{text}</p> }.into_any()
}

/// The way back to the person's page.
pub(crate) fn back_to_person(frame: &Frame, person: &PersonRef) -> AnyView {
    let text =
        frame.words().say_with("people-back-person", &args! { "name" => person.name.as_str() });
    view! {
        <p class="way-back">
            <a href=frame.link(&person.path())>{Icon::Back.draw()}<span>{text}</span></a>
        </p>
    }
    .into_any()
}

/// What the person reads, in the person's own language; nothing when the page is in it.
pub(crate) fn seen(words: Words, language: Locale, text: &str) -> Option<AnyView> {
    (language != words.locale).then(|| {
        view! {
            <p class="seen">
                <span>{words.say("people-person-sees")}</span>
                " "
                <span lang=language.code() dir=language.direction()>{text.to_owned()}</span>
            </p>
        }
        .into_any()
    })
}
