//! Where the form stands, and by when it must be done: buttons, and the days that are known.

use super::day::give_day;
use super::together::{address, waits};
use super::{By, Mine, Standing};
use crate::deadlines::{Deadline, left};
use crate::forms::Form;
use crate::forms::blocks::block as headed;
use crate::ui::{Frame, Icon, Words, day, mark};
use leptos::prelude::*;

/// Where the form stands, and by when it must be done. `has_term` says whether the municipality set
/// a term of its own. Nothing for who is not signed in.
pub(in crate::forms) fn block(
    shell: &Frame,
    frame: &Frame,
    form: &Form,
    mine: Option<&Mine>,
    has_term: bool,
) -> Option<AnyView> {
    let mine = mine?;
    let words = frame.words();
    let buttons = Standing::ALL.iter().map(|one| choice(words, *one, mine.standing)).collect_view();
    let says_who = mine.standing.is_some() && (mine.person.is_some() || mine.by != By::Person);
    let who = says_who.then(|| view! { <p class="quiet">{words.say(mine.by.message())}</p> });
    let planned = (!mine.planned.is_empty()).then(|| {
        let days = mine.planned.iter().map(|one| last_day(words, one)).collect_view();
        view! { <h3>{words.say("forms-day-planned")}</h3>{days} }
    });
    let is_open = mine.standing.is_none_or(|one| !one.is_over() && one != Standing::NotMine);
    let may_give = mine.person.is_none() && (is_open || !mine.sent.is_right());
    let body = view! {
        <form method="post" class="choices" action=address(shell, form, mine, "standing")>
            {waits(shell, form)}
            {buttons}
        </form>
        {who}
        {mine.given.as_ref().map(|one| last_day(words, one))}
        {planned}
        {may_give.then(|| give_day(shell, frame, form, mine, has_term))}
    }
    .into_any();
    Some(headed(words, Icon::Check, Some("mine"), "forms-mine-title", body))
}

/// One tap says where it stands.
fn choice(words: Words, one: Standing, now: Option<Standing>) -> AnyView {
    let is_it = now == Some(one);
    let class = if is_it { "button" } else { "button-second" };
    view! {
        <button class=class name="standing" value=one.code() aria-pressed=is_it.then_some("true")>
            {is_it.then(|| Icon::Check.draw())}<span>{words.say(one.message())}</span>
        </button>
    }
    .into_any()
}

fn last_day(words: Words, one: &Deadline) -> AnyView {
    let state = if one.is_done {
        mark(words, "mark is-good", Icon::Check, "deadline-is-done")
    } else {
        left(words, one)
    };
    view! {
        <p class="quiet">{words.say("deadline-last-day")}</p>
        {day(words, one.due)}
        {state}
    }
    .into_any()
}
