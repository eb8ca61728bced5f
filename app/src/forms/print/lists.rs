//! Lists of the sheet: what to tick off with a pen, and the paper part by part.

use super::pair::{Both, headed, pair};
use crate::forms::Form;
use crate::forms::data::{Kind, Line, Part};
use leptos::prelude::*;

/// What stands before an item of a list.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Box,
    Number,
    NumberAndBox,
}

pub(super) fn list(
    both: Both,
    form: &Form,
    heading: &str,
    kind: &str,
    ids: &[String],
    mark: Mark,
) -> Option<AnyView> {
    let items: Vec<AnyView> = ids
        .iter()
        .zip(1_usize..)
        .map(|(id, number)| {
            let cells = both.say(&form.message(&format!("{kind}-{id}")));
            let tick = matches!(mark, Mark::Box | Mark::NumberAndBox)
                .then(|| view! { <span class="box" aria-hidden="true"></span> });
            let number = matches!(mark, Mark::Number | Mark::NumberAndBox)
                .then(|| view! { <b>{format!("{number}.")}</b> });
            view! { <li><span class="mark">{tick}{number}</span><span class="pair">{cells}</span></li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| headed(both, heading, view! { <ul>{items}</ul> }.into_any()))
}

/// The paper part by part; no part is cut in two by the end of a page.
pub(super) fn parts(both: Both, form: &Form) -> Option<AnyView> {
    let heading = match form.kind {
        Kind::Form => "forms-parts",
        Kind::Letter => "forms-parts-letter",
    };
    let list: Vec<AnyView> = form.parts.iter().map(|part| one(both, form, part)).collect();
    let differs = form.parts.iter().any(|part| part.printed_in.is_none());
    let differs = differs.then(|| {
        view! { <p class="pair small">{both.say("forms-paper-differs")}</p> }
    });
    (!list.is_empty()).then(|| headed(both, heading, view! { {differs}{list} }.into_any()))
}

fn one(both: Both, form: &Form, part: &Part) -> AnyView {
    let own = form.message(&format!("part-{}", part.id));
    let lines: Vec<AnyView> = part
        .lines
        .iter()
        .map(|line| {
            let label = match (line, form.kind) {
                (Line::Write, Kind::Form) => "forms-part-write",
                (Line::Write, Kind::Letter) => "forms-part-do",
                (Line::Example, _) => "forms-part-example",
                (Line::Mistake, _) => "forms-part-mistake",
            };
            pair(both.say_under(label, &format!("{own}-{}", line.code())))
        })
        .collect();
    view! {
        <article class="whole part">
            <h3><bdi lang="nl" dir="ltr">{part.dutch.clone()}</bdi></h3>
            {pair(both.say(&own))}
            {lines}
        </article>
    }
    .into_any()
}
