//! Check boxes: one, or a group of them.

use super::field::{described_by, wrong};
use super::{Choice, Form, Words};
use leptos::prelude::*;

/// A group of check boxes.
pub(crate) fn checks(
    words: Words,
    form: &Form,
    name: &'static str,
    legend: &'static str,
    choices: impl IntoIterator<Item = Choice>,
) -> AnyView {
    let error = form.error(name);
    let boxes = choices
        .into_iter()
        .map(|Choice { value, text }| {
            let checked = form.values(name).any(|chosen| chosen == value);
            view! {
                <label class="check">
                    <input type="checkbox" name=name value=value checked=checked/>
                    <span>{text}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class=if error.is_some() { "field is-wrong" } else { "field" } id=name
            aria-describedby=described_by(name, false, error.is_some())>
            <legend>{words.say(legend)}</legend>
            {wrong(words, error, name, false)}
            <div class="check-list">{boxes}</div>
        </fieldset>
    }
    .into_any()
}

/// One check box; its value is `on`.
pub(crate) fn check(words: Words, form: &Form, name: &'static str, label: &str) -> AnyView {
    let checked = form.is_ticked(name);
    view! {
        <label class="check">
            <input type="checkbox" name=name value="on" checked=checked/>
            <span>{words.say(label)}</span>
        </label>
    }
    .into_any()
}
