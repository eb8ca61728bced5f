//! Blocks of the explanation of a form: a heading with a pictogram, and lists.

use super::data::Form;
use crate::glossary::Linked;
use crate::ui::{Frame, Icon, Words};
use leptos::prelude::*;

/// A block under a heading with a pictogram. `anchor` is the name of the section, if it is one.
pub(super) fn block(
    words: Words,
    icon: Icon,
    anchor: Option<&'static str>,
    heading: &str,
    body: AnyView,
) -> AnyView {
    view! {
        <section id=anchor>
            <h2 class="line">{icon.draw()}<span>{words.say(heading)}</span></h2>
            {body}
        </section>
    }
    .into_any()
}

/// What one needs, as a list to tick off.
pub(super) fn needs(frame: &Frame, form: &Form) -> AnyView {
    let list = items(frame, form, "need", &form.documents);
    view! { <ul class="plain form-checks">{list}</ul> }.into_any()
}

/// Things in order.
pub(super) fn steps(frame: &Frame, form: &Form, kind: &str, ids: &[String]) -> AnyView {
    let list = items(frame, form, kind, ids);
    view! { <ol>{list}</ol> }.into_any()
}

fn items(frame: &Frame, form: &Form, kind: &str, ids: &[String]) -> Vec<AnyView> {
    let linked = Linked::new(frame, &form.words);
    ids.iter()
        .map(|id| {
            view! { <li>{linked.say(&form.message(&format!("{kind}-{id}")))}</li> }.into_any()
        })
        .collect()
}
