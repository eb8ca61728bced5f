//! The Today page: the one next thing, large; then the rest, in order of time.

use super::{Item, Today};
use crate::ui::{Frame, Icon, Page, Section};
use crate::{appointments, deadlines, islands, lessons};
use leptos::prelude::*;

fn item(frame: &Frame, item: &Item, class: &'static str) -> AnyView {
    match item {
        Item::Appointment(one) => appointments::card(frame, one, class),
        Item::Lesson(one) => lessons::card(frame, one, class),
        Item::Deadline(one) => deadlines::card(frame, one, class),
    }
}

fn group(frame: &Frame, title: &str, items: &[Item]) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        let cards = items.iter().map(|one| item(frame, one, "card")).collect_view();
        view! { <h2>{frame.words().say(title)}</h2>{cards} }.into_any()
    })
}

/// What comes next.
pub fn today_page(frame: Frame, today: Today) -> String {
    let words = frame.words();
    let next = match &today.next {
        Some(next) => view! {
            <h2>{words.say("today-next")}</h2>
            {item(&frame, next, "card next")}
        }
        .into_any(),
        None => view! { <p class="lead">{words.say("today-nothing")}</p> }.into_any(),
    };
    let near: Vec<Item> = today.deadlines.iter().cloned().map(Item::Deadline).collect();
    let reminders = (!today.has_push).then(|| {
        view! {
            <section class="card">
                <p class="head">{Icon::Bell.draw()}<span>{words.say("today-no-reminders")}</span></p>
                <p><a class="button-second" href=frame.link("/settings#reminders")>
                    {words.say("today-turn-on")}
                </a></p>
            </section>
        }
    });
    let body = view! {
        {next}
        {group(&frame, "today-rest", &today.today)}
        {group(&frame, "today-week", &today.week)}
        {group(&frame, "today-deadlines", &near)}
        <p><a class="button-second" href=frame.link("/letters")>
            {Icon::Paper.draw()}<span>{words.say("letters-title")}</span>
        </a></p>
        {reminders}
        {today.is_first_visit.then(|| islands::install_hint(words))}
    }
    .into_any();
    let title = words.text("today-title");
    Page { frame, title, section: Section::Today, body }.html()
}
