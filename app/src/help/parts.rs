//! Parts of the pages of help: the link in a form's page, the place, the message, the state.

use super::{Request, Spot, State};
use crate::args;
use crate::forms::Form;
use crate::ui::{Frame, Icon, Reader, Words};
use leptos::prelude::*;

/// The quiet link at the end of a section of a form's page. Only a permit holder can ask.
pub(crate) fn ask_here(frame: &Frame, form: &Form, section: &str) -> Option<AnyView> {
    let spot = Spot::find(&form.id, section)?;
    matches!(frame.reader, Reader::Holder { .. }).then(|| {
        view! {
            <a class="button-quiet" href=frame.link(&spot.ask_path())>
                {Icon::Help.draw()}<span>{frame.words().say("help-ask-here")}</span>
            </a>
        }
        .into_any()
    })
}

/// The form by both names and the section, as the form's page heads it.
pub(super) fn place(words: Words, spot: &Spot) -> AnyView {
    let form = spot.form;
    view! {
        <p>
            <b>{words.say(&form.name())}</b><br/>
            <bdi class="quiet" lang="nl">{form.official_name.clone()}</bdi>
        </p>
        <p>{words.say("help-section")}" "{heading(words, spot)}</p>
    }
    .into_any()
}

fn heading(words: Words, spot: &Spot) -> AnyView {
    let message = match spot.section.as_str() {
        "before" => "forms-before",
        "documents" => "forms-need",
        "steps" => "forms-steps",
        "after" => "forms-after",
        "nothing" => "forms-nothing",
        part => {
            let id = part.strip_prefix("part-");
            let part = spot.form.parts.iter().find(|part| Some(part.id.as_str()) == id);
            return match part {
                Some(part) => view! { <bdi lang="nl">{part.dutch.clone()}</bdi> }.into_any(),
                None => words.say("help-section-start"),
            };
        }
    };
    words.say(message)
}

/// What the person wrote, in whatever direction; nothing when it is empty.
pub(super) fn message(request: &Request) -> Option<AnyView> {
    (!request.message.is_empty())
        .then(|| view! { <blockquote dir="auto">{request.message.clone()}</blockquote> }.into_any())
}

/// What became of the request.
pub(super) fn state(words: Words, state: &State) -> AnyView {
    let (class, icon, text) = match state {
        State::Open => ("mark", Icon::Clock, words.say("help-open")),
        State::Taken(name) => {
            let text = words.say_with("help-taken", &args! { "name" => name.as_str() });
            ("mark is-good", Icon::People, text)
        }
        State::Done => ("mark is-good", Icon::Check, words.say("help-done")),
    };
    view! { <p class=class>{icon.draw()}<span>{text}</span></p> }.into_any()
}
