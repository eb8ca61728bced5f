//! What staff see of it on a person's page.

use super::FormStanding;
use super::standing::standing_mark;
use crate::args;
use crate::forms::find;
use crate::people::About;
use crate::ui::Frame;
use leptos::prelude::*;

/// The forms on a person's page of staff, each with where it stands.
pub(crate) fn section(frame: &Frame, about: About<'_>, all: &[FormStanding]) -> AnyView {
    let words = frame.words();
    let lines = all
        .iter()
        .filter_map(|one| Some((find(&one.form)?, one.standing)))
        .map(|(form, standing)| {
            let path = format!("{}/forms/{}", about.person.path(), form.id);
            view! {
                <li class="card">
                    <h3><a href=frame.link(&path)>{words.say(&form.name())}</a></h3>
                    <p>{standing_mark(words, standing)}</p>
                </li>
            }
        })
        .collect_view();
    let shown = if all.is_empty() {
        let name = args! { "name" => about.person.name.as_str() };
        view! { <p class="nothing">{words.say_with("forms-of-person-none", &name)}</p> }.into_any()
    } else {
        view! { <ul class="plan-list">{lines}</ul> }.into_any()
    };
    view! { <section id="forms"><h2>{words.say("forms-title")}</h2>{shown}</section> }.into_any()
}
