//! The holder's deadlines, the nearest first.

use super::{Deadline, Urgency};
use crate::args;
use crate::ui::{Changes, Frame, Icon, Page, Section, Words, day, foreign, mark, may_wait, note};
use leptos::prelude::*;

/// All deadlines, by how near they are; what is done comes last.
pub fn deadlines_page(frame: Frame, deadlines: Vec<Deadline>) -> String {
    let words = frame.words();
    let (done, open): (Vec<_>, Vec<_>) = deadlines.into_iter().partition(|one| one.is_done);
    let nothing =
        open.is_empty().then(|| view! { <p class="lead">{words.say("deadlines-none")}</p> });
    let groups = [
        (Urgency::Missed, "deadlines-missed"),
        (Urgency::Now, "deadlines-now"),
        (Urgency::Week, "deadlines-week"),
        (Urgency::Month, "deadlines-month"),
        (Urgency::Far, "deadlines-far"),
    ]
    .into_iter()
    .map(|(urgency, title)| group(&frame, title, open.iter().filter(|one| one.urgency == urgency)))
    .collect_view();
    let body = view! { {nothing}{groups}{group(&frame, "deadlines-done", done.iter())} }.into_any();
    let title = words.text("deadlines-title");
    Page { frame, title, section: Section::Deadlines, body }.html()
}

fn group<'a>(
    frame: &Frame,
    title: &str,
    list: impl Iterator<Item = &'a Deadline>,
) -> Option<AnyView> {
    let cards: Vec<AnyView> = list.map(|one| card(frame, one, "card")).collect();
    (!cards.is_empty()).then(|| view! { <h2>{frame.words().say(title)}</h2>{cards} }.into_any())
}

/// How many days are left, in words.
pub(crate) fn left(words: Words, one: &Deadline) -> AnyView {
    let text = match one.days_left {
        0 => words.say("deadline-today"),
        1 => words.say("deadline-tomorrow"),
        days if days < 0 => words.say("deadline-missed"),
        days => words.say_with("deadline-left", &args! { "days" => days }),
    };
    let (class, icon) = match one.urgency {
        Urgency::Missed | Urgency::Now => ("mark is-bad", Icon::Warning),
        _ => ("mark", Icon::Clock),
    };
    view! { <p class=class>{icon.draw()}<span>{text}</span></p> }.into_any()
}

/// One deadline: by when, what to do, what happens otherwise, and the button "done".
pub fn card(frame: &Frame, one: &Deadline, class: &'static str) -> AnyView {
    let words = frame.words();
    let organisation =
        (!one.organisation.is_empty()).then(|| view! { <p>{foreign(&one.organisation)}</p> });
    let consequence = one.consequence.filter(|_| !one.is_done).map(|consequence| {
        view! {
            <p class="careful">
                {Icon::Warning.draw()}<span>{words.say(consequence.message())}</span>
            </p>
        }
    });
    let form = one.form.as_ref().map(|form| {
        view! {
            <a class="button-second" href=frame.link(&format!("/forms/{form}"))>
                {Icon::Paper.draw()}<span>{words.say("deadline-form")}</span>
            </a>
        }
    });
    let (value, label) =
        if one.is_done { ("no", "deadline-not-done") } else { ("yes", "deadline-done") };
    let state = if one.is_done {
        mark(words, "mark is-good", Icon::Check, "deadline-is-done")
    } else {
        left(words, one)
    };
    view! {
        <article class=class>
            <h3 class="head">{Icon::Clock.draw()}<span>{words.say(one.kind.message())}</span></h3>
            {organisation}
            <p class="quiet">{words.say("deadline-last-day")}</p>
            {day(words, one.due)}
            {state}
            {(!one.is_done).then(|| view! {
                <p>{words.say(&format!("deadline-todo-{}", one.kind.code()))}</p>
            })}
            {consequence}
            {note(words, &one.note)}
            <form method="post" class="actions"
                action=frame.link(&format!("/deadlines/{}/done", one.id))>
                {may_wait(frame, Changes::Pages, "/deadlines")}
                {form}
                <button class="button-second" name="done" value=value>
                    {Icon::Check.draw()}<span>{words.say(label)}</span>
                </button>
            </form>
        </article>
    }
    .into_any()
}
