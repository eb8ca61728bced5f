//! Parts of the page of a form: what to know before signing, the paper part by part, the words.

use super::tools::Tools;
use crate::forms::data::{Form, Kind, Line, Part, Risk};
use crate::glossary::{self, Linked};
use crate::ui::{Frame, Icon, Words};
use leptos::prelude::*;

const fn pictogram(risk: Risk) -> Icon {
    match risk {
        Risk::Cost => Icon::Money,
        Risk::Loan => Icon::Paper,
        Risk::Undo => Icon::Back,
        Risk::Late => Icon::Clock,
        Risk::Ask => Icon::People,
    }
}

/// What to know before signing: a question with its pictogram, and the answer.
pub(super) fn before(frame: &Frame, form: &Form) -> AnyView {
    let (words, linked) = (frame.words(), Linked::new(frame, &form.words));
    let list: Vec<AnyView> = form
        .before
        .iter()
        .map(|risk| {
            let question = words.say(&format!("forms-before-{}", risk.code()));
            let answer = linked.say(&form.message(&format!("before-{}", risk.code())));
            view! {
                <dt class="line">{pictogram(*risk).draw()}<span>{question}</span></dt>
                <dd>{answer}</dd>
            }
            .into_any()
        })
        .collect();
    view! { <dl class="form-before">{list}</dl> }.into_any()
}

/// The paper, part by part. Each opens on its own, so that the page stays short.
pub(super) fn parts(frame: &Frame, form: &Form, tools: &Tools<'_>) -> AnyView {
    let words = frame.words();
    let list: Vec<AnyView> = form.parts.iter().map(|part| one(frame, form, part, tools)).collect();
    let differs = form.parts.iter().any(|part| part.printed_in.is_none());
    view! {
        {differs.then(|| view! { <p class="quiet">{words.say("forms-paper-differs")}</p> })}
        {list}
    }
    .into_any()
}

fn one(frame: &Frame, form: &Form, part: &Part, tools: &Tools<'_>) -> AnyView {
    let (words, linked) = (frame.words(), Linked::new(frame, &form.words));
    let section = format!("part-{}", part.id);
    let own = form.message(&section);
    let lines: Vec<AnyView> = part
        .lines
        .iter()
        .map(|line| {
            let heading = match (line, form.kind) {
                (Line::Write, Kind::Form) => "forms-part-write",
                (Line::Write, Kind::Letter) => "forms-part-do",
                (Line::Example, _) => "forms-part-example",
                (Line::Mistake, _) => "forms-part-mistake",
            };
            let said = linked.say(&format!("{own}-{}", line.code()));
            view! { <dt>{words.say(heading)}</dt><dd>{said}</dd> }.into_any()
        })
        .collect();
    view! {
        <details class="form-part" id=section.clone() open=tools.is_heard(&section)>
            <summary>
                <b><bdi lang="nl">{part.dutch.clone()}</bdi></b><br/>
                {words.say(&own)}
            </summary>
            <dl>{lines}</dl>
            {tools.of(&section)}
        </details>
    }
    .into_any()
}

/// Official words, always in Dutch, with what they mean.
pub(super) fn glossary(words: Words, form: &Form) -> AnyView {
    let list: Vec<AnyView> = form
        .words
        .iter()
        .map(|id| {
            let dutch = glossary::find(id).map(|word| word.dutch.clone());
            view! {
                <dt><bdi lang="nl">{dutch}</bdi></dt>
                <dd>{words.say(&glossary::message(id))}</dd>
            }
            .into_any()
        })
        .collect();
    view! { <dl>{list}</dl> }.into_any()
}
