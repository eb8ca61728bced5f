//! The page of one person: who it is, the plan that a volunteer sees too, and for a case worker
//! the guidance.

use super::{PersonPage, guidance};
use crate::args;
use crate::people::About;
use crate::ui::staff::{phone, post_button};
use crate::ui::{Frame, Icon, Page, Section, Words};
use crate::{appointments, deadlines, forms, lessons};
use leptos::prelude::*;

/// The page of one person.
pub fn person_page(frame: Frame, page: PersonPage) -> String {
    let words = frame.words();
    let about = About {
        person: &page.person,
        language: page.language,
        may_change: page.guidance.is_some(),
    };
    let guidance =
        page.guidance.as_ref().map(|shown| guidance::sections(&frame, about.person, shown));
    let body = view! {
        {head(&frame, &page, about)}
        {parts(words, about.may_change)}
        {appointments::section(&frame, about, &page.appointments)}
        {lessons::section(&frame, about, &page.series)}
        {deadlines::section(&frame, about, &page.deadlines)}
        {forms::section(&frame, about, &page.forms)}
        {guidance}
        <p class="way-back">
            <a href=frame.link("/people")>{Icon::Back.draw()} <span>{words.say("people-back")}</span></a>
        </p>
    }
    .into_any();
    let title = page.person.name;
    Page { frame, title, section: Section::People, body }.html()
}

fn head(frame: &Frame, page: &PersonPage, about: About<'_>) -> AnyView {
    let words = frame.words();
    let language = page.language;
    let case_worker = (!page.case_worker.is_empty()).then(|| {
        view! {
            <div><dt>{words.say("people-person-case-worker")}</dt>
            <dd><bdi>{page.case_worker.clone()}</bdi></dd></div>
        }
    });
    let read_only = (!about.may_change).then(|| {
        let name = args! { "name" => about.person.name.as_str() };
        view! {
            <p class="careful">
                {Icon::People.draw()} <span>{words.say_with("people-person-read-only", &name)}</span>
            </p>
        }
    });
    let invite = about.may_change.then(|| {
        let path = format!("{}/invitation", about.person.path());
        view! {
            <div class="invite">
                {post_button(frame, &path, "button-second", "people-person-invite")}
                <p class="hint">{words.say("people-person-invite-hint")}</p>
            </div>
        }
    });
    let change = about.may_change.then(|| {
        let path = frame.link(&format!("{}/change", about.person.path()));
        view! { <p><a href=path>{words.say("people-change")}</a></p> }
    });
    view! {
        {read_only}
        <dl class="person-facts">
            <div><dt>{words.say("people-person-language")}</dt>
            <dd lang=language.code()>{language.own_name()}</dd></div>
            <div><dt>{words.say("people-person-phone")}</dt>
            <dd>{phone(words, &page.phone, "people-person-phone-none")}</dd></div>
            {case_worker}
        </dl>
        {invite}
        {change}
    }
    .into_any()
}

/// The parts of the page, to jump to.
fn parts(words: Words, may_change: bool) -> AnyView {
    let parts = [
        ("appointments", "people-person-appointments", true),
        ("lessons", "people-person-lessons", true),
        ("deadlines", "people-person-deadlines", true),
        ("forms", "forms-title", true),
        ("reminders", "people-person-reminders", may_change),
        ("devices", "people-person-devices", may_change),
        ("volunteers", "people-person-volunteers", may_change),
        ("contacts", "people-contacts", may_change),
    ];
    let links = parts
        .into_iter()
        .filter(|(_, _, shown)| *shown)
        .map(|(id, message, _)| {
            view! { <li><a href=format!("#{id}")>{words.say(message)}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="parts" aria-label=words.text("people-person-parts")><ul>{links}</ul></nav>
    }
    .into_any()
}
