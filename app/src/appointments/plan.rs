//! What staff see and do with appointments: the section of a person's page, and the form to
//! plan, change, move or cancel one.

use super::{Answer, Appointment, AppointmentForm, Bring, CancelReason, Cost, Kind};
use crate::dates::{self, Style};
use crate::messages;
use crate::people::{About, back_to_person, for_person, seen};
use crate::ui::{
    Field, Form, Frame, Icon, Page, Section, Words, checks, choices, summary, when_in_line,
    when_in_line_text,
};
use crate::{Locale, args};
use leptos::prelude::*;

const LABELS: [(&str, &str); 12] = [
    ("kind", "appointment-plan-kind"),
    ("date", "appointment-plan-date"),
    ("time", "appointment-plan-time"),
    ("minutes", "appointment-plan-minutes"),
    ("place", "appointment-plan-place"),
    ("address", "appointment-plan-address"),
    ("with", "appointment-plan-with"),
    ("phone", "appointment-plan-phone"),
    ("bring", "appointment-plan-bring"),
    ("cost", "appointment-plan-cost"),
    ("note", "appointment-plan-note"),
    ("reason", "appointment-plan-cancel-reason"),
];

/// The form to plan an appointment, or to change, move or cancel one.
pub fn appointment_form_page(frame: Frame, model: AppointmentForm) -> String {
    let words = frame.words();
    let AppointmentForm { person, language, appointment, form } = model;
    let base = format!("{}/appointments", person.path());
    let (title, save, path) = match &appointment {
        None => ("appointment-plan-title-new", "appointment-plan-save-new", format!("{base}/new")),
        Some(known) => (
            "appointment-plan-title-change",
            "appointment-plan-save-change",
            format!("{base}/{}", known.id),
        ),
    };
    let reads = args! { "language" => language.own_name() };
    let cancel = appointment
        .as_ref()
        .filter(|known| known.is_open())
        .map(|known| cancel_form(&frame, &form, &format!("{base}/{}/cancel", known.id)));
    let body = view! {
        {for_person(words, "appointment-plan-for", &person)}
        {summary(words, &form, &LABELS)}
        {appointment.as_ref().map(|known| as_it_was(words, known))}
        <p class="hint">{words.say_with("appointment-plan-reads", &reads)}</p>
        <form class="long-form" method="post" action=frame.link(&path)>
            {fields(&frame, &form)}
            <button type="submit" class="button">{words.say(save)}</button>
        </form>
        {cancel}
        {back_to_person(&frame, &person)}
    }
    .into_any();
    let title = words.text(title);
    Page { frame, title, section: Section::People, body }.html()
}

/// What it says now, so that one sees what a change is a change of.
fn as_it_was(words: Words, known: &Appointment) -> AnyView {
    view! {
        <p class="standing">
            {words.say("appointment-plan-was")} {words.locale.colon()}
            <strong>{words.say(known.kind.message())}</strong> {words.locale.comma()} <bdi>{known.place.clone()}</bdi>
            {words.locale.comma()} {when_in_line(words, known.starts)}
        </p>
    }
    .into_any()
}

fn fields(frame: &Frame, form: &Form) -> AnyView {
    let words = frame.words();
    let choose = "appointment-plan-choose";
    let field = |field: Field| field.view(words, form);
    view! {
        <fieldset>
            <legend>{words.say("appointment-plan-what")}</legend>
            {field(Field::choice("kind", "appointment-plan-kind", choose, choices!(words, Kind)))}
        </fieldset>
        <fieldset>
            <legend>{words.say("appointment-plan-when")}</legend>
            <div class="field-row">
                {field(Field::line("date", "appointment-plan-date", "date").least(&frame.now.date()))}
                {field(Field::line("time", "appointment-plan-time", "time"))}
                {field(Field::line("minutes", "appointment-plan-minutes", "number").least(&5))}
            </div>
        </fieldset>
        <fieldset>
            <legend>{words.say("appointment-plan-where")}</legend>
            {field(Field::line("place", "appointment-plan-place", "text").hint("appointment-plan-place-hint"))}
            {field(
                Field::line("address", "appointment-plan-address", "text")
                    .hint("appointment-plan-address-hint")
                    .optional(),
            )}
            {field(Field::line("with", "appointment-plan-with", "text").optional())}
            {field(Field::line("phone", "appointment-plan-phone", "tel").optional())}
        </fieldset>
        <fieldset>
            <legend>{words.say("appointment-plan-more")}</legend>
            {checks(words, form, "bring", "appointment-plan-bring", choices!(words, Bring))}
            {field(
                Field::choice(
                    "cost",
                    "appointment-plan-cost",
                    "appointment-plan-cost-none",
                    choices!(words, Cost),
                )
                .hint("appointment-plan-cost-hint")
                .optional(),
            )}
            {field(Field::text("note", "appointment-plan-note").hint("appointment-plan-note-hint").optional())}
        </fieldset>
    }
    .into_any()
}

fn cancel_form(frame: &Frame, form: &Form, path: &str) -> AnyView {
    let words = frame.words();
    let reason = Field::choice(
        "reason",
        "appointment-plan-cancel-reason",
        "appointment-plan-choose",
        choices!(words, CancelReason),
    );
    view! {
        <section class="ending" id="cancel">
            <h2>{words.say("appointment-plan-cancel-title")}</h2>
            <p>{words.say("appointment-plan-cancel-hint")}</p>
            <form class="long-form" method="post" action=frame.link(path)>
                {reason.view(words, form)}
                <button type="submit" class="button-ending">{words.say("appointment-plan-cancel-save")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The appointments on a person's page.
pub(crate) fn section(frame: &Frame, about: About<'_>, all: &[Appointment]) -> AnyView {
    let words = frame.words();
    let (past, coming): (Vec<_>, Vec<_>) = all.iter().partition(|appointment| appointment.is_past);
    let none = coming
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-appointments-none")}</p> });
    let list = |appointments: Vec<&Appointment>| {
        let lines = appointments.into_iter().map(|known| line(frame, about, known)).collect_view();
        view! { <ul class="plan-list">{lines}</ul> }
    };
    let past = (!past.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.say("people-person-appointments-past")}</summary>
                {list(past)}
            </details>
        }
    });
    let add = about.may_change.then(|| {
        view! {
            <a class="button" href=frame.link(&format!("{}/appointments/new", about.person.path()))>
                {Icon::Calendar.draw()} <span>{words.say("appointment-plan-add")}</span>
            </a>
        }
    });
    view! {
        <section id="appointments">
            <h2>{words.say("people-person-appointments")}</h2>
            {add}
            {none}
            {list(coming)}
            {past}
        </section>
    }
    .into_any()
}

fn line(frame: &Frame, about: About<'_>, known: &Appointment) -> AnyView {
    let words = frame.words();
    let edit = frame.link(&format!("{}/appointments/{}", about.person.path(), known.id));
    let change = (about.may_change && known.is_open()).then(|| {
        view! {
            <p class="line-actions">
                <a href=edit.clone()>{words.say("appointment-plan-change")}</a>
                <a href=format!("{edit}#cancel")>{words.say("appointment-plan-cancel")}</a>
            </p>
        }
    });
    let moved = known.moved_from.filter(|_| known.cancelled.is_none()).map(|from| {
        let from = args! { "when" => when_in_line_text(words, from) };
        view! { <p class="hint">{words.say_with("appointment-plan-moved-from", &from)}</p> }
    });
    let detail = [&known.address, &known.with, &known.phone]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|text| view! { <li><bdi>{text.clone()}</bdi></li> })
        .collect_view();
    let note = (!known.note.is_empty())
        .then(|| view! { <p class="note" lang="nl" dir="ltr">{known.note.clone()}</p> });
    view! {
        <li class="card" class:is-cancelled=known.cancelled.is_some()>
            <h3>{words.say(known.kind.message())} {words.locale.comma()} <bdi>{known.place.clone()}</bdi></h3>
            <p class="at">{when_in_line(words, known.starts)}</p>
            {moved}
            <ul class="facts">{detail}</ul>
            {note}
            {state(words, known)}
            {seen(words, about.language, &read_by_person(about.language, known))}
            {change}
        </li>
    }
    .into_any()
}

/// The answer, or that it is cancelled and why.
fn state(words: Words, known: &Appointment) -> AnyView {
    if let Some(reason) = known.cancelled {
        return view! {
            <p class="mark is-bad">
                {Icon::Cross.draw()}
                <span>{words.say("appointment-plan-cancelled")} {words.locale.colon()} {words.say(reason.message())}</span>
            </p>
        }
        .into_any();
    }
    let (class, icon, message) = match known.answer {
        Some(Answer::Coming) => ("mark is-good", Icon::Check, "appointment-plan-answer-coming"),
        Some(Answer::Cannot) => ("mark is-bad", Icon::Cross, "appointment-plan-answer-cannot"),
        None => ("mark", Icon::Clock, "appointment-plan-answer-none"),
    };
    view! { <p class=class>{icon.draw()} <span>{words.say(message)}</span></p> }.into_any()
}

/// What the person reads of it, in the person's language.
fn read_by_person(language: Locale, known: &Appointment) -> String {
    let mut parts = vec![messages::text(language, known.kind.message())];
    if let Some(reason) = known.cancelled {
        parts.push(messages::text(language, reason.message()));
    }
    parts.push(dates::words(language, known.starts.date(), Style::Full));
    parts.push(dates::clock(known.starts.time()));
    parts.extend(known.bring.iter().map(|thing| messages::text(language, thing.message())));
    parts.extend(known.cost.map(|cost| messages::text(language, cost.message())));
    parts.join(" · ")
}
