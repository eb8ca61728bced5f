//! What is wrong with a form, together at its head.

use super::{Form, Icon, Words};
use leptos::prelude::*;

/// All that is wrong with a form, at its head: a link to each field with its label and what is
/// wrong. Nothing when all is right.
pub(crate) fn summary(
    words: Words,
    form: &Form,
    labels: &[(&'static str, &'static str)],
) -> Option<AnyView> {
    if form.is_right() {
        return None;
    }
    let lines = form
        .errors()
        .iter()
        .map(|(field, wrong)| {
            let label = labels.iter().find(|(name, _)| name == field);
            let label = label.map(|(_, label)| view! { {words.say(label)} {words.locale.colon()} });
            view! { <li><a href=format!("#{field}")>{label} {words.say(wrong.message())}</a></li> }
        })
        .collect_view();
    Some(
        view! {
            <div class="form-wrong" role="alert">
                <p>{Icon::Warning.draw()} <span>{words.say("people-form-wrong")}</span></p>
                <ul>{lines}</ul>
            </div>
        }
        .into_any(),
    )
}
