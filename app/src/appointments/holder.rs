//! The holder's appointments: the list, one of them, and the answer.

use super::{Answer, Appointment};
use crate::args;
use crate::ui::{
    Changes, Frame, Icon, Page, Section, Words, call, foreign, map_link, mark, may_wait, note, when,
};
use leptos::prelude::*;

/// All appointments: those to come first, then those that are past or cancelled.
pub fn appointments_page(frame: Frame, appointments: Vec<Appointment>) -> String {
    let words = frame.words();
    let (coming, past): (Vec<_>, Vec<_>) = appointments.into_iter().partition(Appointment::is_open);
    let nothing = coming.is_empty().then(|| {
        view! { <p class="lead">{words.say("appointments-none")}</p> }
    });
    // These stand under the page's own heading; the past ones under one of theirs.
    let coming = coming
        .iter()
        .map(|one| {
            let head = view! { <h2 class="head">{name(&frame, one)}</h2> }.into_any();
            card_with(&frame, one, "card", head)
        })
        .collect_view();
    let past = (!past.is_empty()).then(|| {
        let list = past.iter().map(|one| card(&frame, one, "card")).collect_view();
        view! { <h2>{words.say("appointments-past")}</h2>{list} }
    });
    let body = view! { {nothing}{coming}{past} }.into_any();
    let title = words.text("appointments-title");
    Page { frame, title, section: Section::Appointments, body }.html()
}

/// One appointment in short under the heading of its group, with the way to all of it.
pub fn card(frame: &Frame, one: &Appointment, class: &'static str) -> AnyView {
    let head = view! { <h3 class="head">{name(frame, one)}</h3> }.into_any();
    card_with(frame, one, class, head)
}

/// What it is about, as a link.
fn name(frame: &Frame, one: &Appointment) -> AnyView {
    view! {
        {Icon::Calendar.draw()}
        <a href=frame.link(&format!("/appointments/{}", one.id))>
            {frame.words().say(one.kind.message())}
        </a>
    }
    .into_any()
}

fn card_with(frame: &Frame, one: &Appointment, class: &'static str, head: AnyView) -> AnyView {
    let words = frame.words();
    let time = if one.cancelled.is_some() {
        view! { <s>{when(words, one.starts)}</s> }.into_any()
    } else {
        when(words, one.starts)
    };
    view! {
        <article class=class>
            {head}
            {time}
            <p>{foreign(&one.place)}</p>
            {state(words, one)}
        </article>
    }
    .into_any()
}

/// How it stands: cancelled, moved, past, answered.
fn state(words: Words, one: &Appointment) -> AnyView {
    let cancelled = one.cancelled.map(|reason| {
        view! {
            {mark(words, "mark is-bad", Icon::Cross, "appointment-cancelled")}
            <p>{words.say(reason.message())}</p>
        }
    });
    let moved = one.moved_from.filter(|_| one.is_open()).map(|from| {
        view! {
            {mark(words, "mark", Icon::Warning, "appointment-moved")}
            <p class="quiet">{words.say("appointment-moved-from")}</p>
            <s>{when(words, from)}</s>
        }
    });
    let past = (one.is_past && one.cancelled.is_none())
        .then(|| mark(words, "mark", Icon::Check, "appointment-past"));
    let answer = one.answer.filter(|_| one.is_open()).map(|answer| match answer {
        Answer::Coming => mark(words, "mark is-good", Icon::Check, "appointment-said-coming"),
        Answer::Cannot => mark(words, "mark is-bad", Icon::Cross, "appointment-said-cannot"),
    });
    view! { {cancelled}{moved}{past}{answer} }.into_any()
}

/// Everything about one appointment.
pub fn appointment_page(frame: Frame, one: Appointment) -> String {
    let words = frame.words();
    let body = view! {
        {state(words, &one)}
        <div class="card">{when(words, one.starts)}
            <p>{words.say_with("appointment-minutes", &args! { "minutes" => one.minutes })}</p>
        </div>
        {one.is_open().then(|| answer(&frame, &one))}
        {place(words, &one)}
        {bring(words, &one)}
        {one.cost.filter(|_| one.is_open()).map(|cost| view! {
            <h2>{words.say("appointment-if-not")}</h2>
            <p class="careful">{Icon::Warning.draw()}<span>{words.say(cost.message())}</span></p>
        })}
        {note(words, &one.note)}
        <div class="actions">
            {call(words, &one.phone, "button-second")}
            {one.is_open().then(|| view! {
                <a class="button-second"
                    href=frame.link(&format!("/appointments/{}/calendar.ics", one.id))>
                    {Icon::Calendar.draw()}<span>{words.say("appointment-calendar")}</span>
                </a>
            })}
            <a class="button-quiet" href=frame.link("/appointments")>
                {Icon::Back.draw()}<span>{words.say("appointment-back")}</span>
            </a>
        </div>
    }
    .into_any();
    let title = words.text(one.kind.message());
    Page { frame, title, section: Section::Appointments, body }.html()
}

fn place(words: Words, one: &Appointment) -> AnyView {
    let address = (!one.address.is_empty()).then(|| view! { <br/>{foreign(&one.address)} });
    let with = (!one.with.is_empty()).then(|| {
        view! { <dt>{words.say("appointment-with")}</dt><dd>{foreign(&one.with)}</dd> }
    });
    view! {
        <dl>
            <dt>{words.say("appointment-where")}</dt>
            <dd>{foreign(&one.place)}{address}</dd>
            {with}
        </dl>
        <p>{map_link(words, &one.address)}</p>
    }
    .into_any()
}

fn bring(words: Words, one: &Appointment) -> Option<AnyView> {
    (!one.bring.is_empty()).then(|| {
        let list = one
            .bring
            .iter()
            .map(|thing| {
                view! {
                    <li class="line">{Icon::Bag.draw()}<span>{words.say(thing.message())}</span></li>
                }
            })
            .collect_view();
        view! { <h2>{words.say("appointment-to-bring")}</h2><ul class="plain">{list}</ul> }
            .into_any()
    })
}

/// The two answers; after one is given, the other stays as a way to change it.
fn answer(frame: &Frame, one: &Appointment) -> AnyView {
    let words = frame.words();
    let title =
        if one.answer.is_some() { "appointment-answer-change" } else { "appointment-answer" };
    let buttons =
        [(Answer::Coming, Icon::Check, "button"), (Answer::Cannot, Icon::Cross, "button-second")]
            .into_iter()
            .filter(|(answer, ..)| one.answer != Some(*answer))
            .map(|(answer, icon, class)| {
                view! {
                    <button class=class name="answer" value=answer.code()>
                        {icon.draw()}<span>{words.say(answer.message())}</span>
                    </button>
                }
            })
            .collect_view();
    view! {
        <h2>{words.say(title)}</h2>
        <form method="post" class="actions"
            action=frame.link(&format!("/appointments/{}/answer", one.id))>
            {may_wait(frame, Changes::Pages, &format!("/appointments/{}", one.id))}
            {buttons}
        </form>
    }
    .into_any()
}
