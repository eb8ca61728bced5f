//! "My people": who helps with what, and how to call them.

use super::Helper;
use crate::ui::{Frame, Icon, Page, Section, call, foreign};
use leptos::prelude::*;

/// The people who help, the first one to call first.
pub fn help_page(frame: Frame, helpers: Vec<Helper>) -> String {
    let words = frame.words();
    let nothing =
        helpers.is_empty().then(|| view! { <p class="lead">{words.say("help-none")}</p> });
    let cards = helpers
        .iter()
        .map(|one| {
            let organisation = (!one.organisation.is_empty())
                .then(|| view! { <p>{foreign(&one.organisation)}</p> });
            view! {
                <article class="card">
                    <h2 class="head">{Icon::People.draw()}{foreign(&one.name)}</h2>
                    <p>{words.say(one.topic.message())}</p>
                    {organisation}
                    {one.may_see.then(|| view! {
                        <p class="quiet">{words.say("help-may-see")}</p>
                    })}
                    <div class="actions">{call(words, &one.phone, "button")}</div>
                </article>
            }
        })
        .collect_view();
    let body = view! {
        {nothing}{cards}
        <p class="careful">{Icon::Warning.draw()}<span>{words.say("help-danger")}</span></p>
        <div class="actions">{call(words, "112", "button-second")}</div>
    }
    .into_any();
    let title = words.text("help-title");
    Page { frame, title, section: Section::Help, body }.html()
}
