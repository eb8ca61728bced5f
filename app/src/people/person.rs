//! A person as staff see them: what is planned, what became of the reminders, devices, and who
//! may look. A volunteer sees the plan alone and changes nothing here.

use super::parts::{post_button, when};
use super::{Device, PersonPage};
use crate::args;
use crate::people::fields::Field;
use crate::ui::{Form, Frame, Icon, Page, Section, Words};
use crate::{appointments, deadlines, forms, lessons, reminders};
use leptos::prelude::*;

/// The page of one person.
pub fn person_page(frame: Frame, person: PersonPage) -> String {
    let words = frame.words();
    // How a reminder fared and which devices there are is none of a volunteer's business.
    let for_case_worker = person.may_change.then(|| {
        view! {
            {reminders_section(&frame, &person)}
            {devices(&frame, &person)}
            {volunteers(&frame, &person)}
            {contacts(&frame, &person)}
        }
    });
    let body = view! {
        {head(&frame, &person)}
        {parts(words, person.may_change)}
        {appointments::plan::section(&frame, &person)}
        {lessons::series::section(&frame, &person)}
        {deadlines::plan::section(&frame, &person)}
        {forms::mine::on_person_page(&frame, &person)}
        {for_case_worker}
        <p class="way-back">
            <a href=frame.link("/people")>{Icon::Back.draw()} <span>{words.say("people-back")}</span></a>
        </p>
    }
    .into_any();
    let title = person.name;
    Page { frame, title, section: Section::People, body }.html()
}

fn head(frame: &Frame, person: &PersonPage) -> AnyView {
    let words = frame.words();
    let language = person.language;
    let case_worker = (!person.case_worker.is_empty()).then(|| {
        view! {
            <div><dt>{words.say("people-person-case-worker")}</dt>
            <dd><bdi>{person.case_worker.clone()}</bdi></dd></div>
        }
    });
    let read_only = (!person.may_change).then(|| {
        let name = args! { "name" => person.name.as_str() };
        view! {
            <p class="careful">
                {Icon::People.draw()} <span>{words.say_with("people-person-read-only", &name)}</span>
            </p>
        }
    });
    let invite = person.may_change.then(|| {
        let path = format!("/people/{}/invitation", person.id);
        view! {
            <div class="invite">
                {post_button(frame, &path, "button-second", "people-person-invite")}
                <p class="hint">{words.say("people-person-invite-hint")}</p>
            </div>
        }
    });
    let change = person.may_change.then(|| {
        let path = frame.link(&format!("/people/{}/change", person.id));
        view! { <p><a href=path>{words.say("people-change")}</a></p> }
    });
    view! {
        {read_only}
        <dl class="person-facts">
            <div><dt>{words.say("people-person-language")}</dt>
            <dd lang=language.code()>{language.own_name()}</dd></div>
            <div><dt>{words.say("people-person-phone")}</dt>
            <dd>{phone(words, &person.phone, "people-person-phone-none")}</dd></div>
            {case_worker}
        </dl>
        {invite}
        {change}
    }
    .into_any()
}

/// A number to tap, or words that there is none.
pub(crate) fn phone(words: Words, phone: &str, none: &str) -> AnyView {
    if phone.is_empty() {
        return words.say(none);
    }
    let dialled: String =
        phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    view! { <a href=format!("tel:{dialled}")><bdi dir="ltr">{phone.to_owned()}</bdi></a> }
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

fn reminders_section(frame: &Frame, person: &PersonPage) -> AnyView {
    let words = frame.words();
    let shown = if person.reminders.is_empty() {
        view! { <p class="nothing">{words.say("people-person-reminders-none")}</p> }.into_any()
    } else {
        reminders::list::table(words, &person.reminders)
    };
    view! {
        <section id="reminders">
            <h2>{words.say("people-person-reminders")}</h2>
            {shown}
        </section>
    }
    .into_any()
}

fn devices(frame: &Frame, person: &PersonPage) -> AnyView {
    let words = frame.words();
    let none = person
        .devices
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-devices-none")}</p> });
    let lines =
        person.devices.iter().map(|device| device_line(frame, person, device)).collect_view();
    view! {
        <section id="devices">
            <h2>{words.say("people-person-devices")}</h2>
            {none}
            <ul class="plan-list">{lines}</ul>
        </section>
    }
    .into_any()
}

fn device_line(frame: &Frame, person: &PersonPage, device: &Device) -> AnyView {
    let words = frame.words();
    let end = format!("/people/{}/devices/{}/end", person.id, device.id);
    view! {
        <li class="card">
            <h3><bdi>{device.label.clone()}</bdi></h3>
            <p>{words.say("people-person-device-used")} {words.locale.colon()} {when(words, device.last_used)}</p>
            {super::list::push(words, device.has_push)}
            {post_button(frame, &end, "button-quiet", "people-person-device-end")}
        </li>
    }
    .into_any()
}

fn volunteers(frame: &Frame, person: &PersonPage) -> AnyView {
    let words = frame.words();
    let none = person
        .volunteers
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-volunteers-none")}</p> });
    let lines = person
        .volunteers
        .iter()
        .map(|(id, name)| {
            let end = format!("/people/{}/volunteers/{id}/end", person.id);
            view! {
                <li class="card">
                    <h3><bdi>{name.clone()}</bdi></h3>
                    {post_button(frame, &end, "button-quiet", "people-person-volunteer-end")}
                </li>
            }
        })
        .collect_view();
    let give = (!person.other_volunteers.is_empty()).then(|| {
        let volunteer = Field::choice(
            "volunteer",
            "people-person-volunteer",
            "people-person-volunteer-choose",
            person.other_volunteers.clone(),
        );
        let path = frame.link(&format!("/people/{}/volunteers", person.id));
        view! {
            <form class="long-form" method="post" action=path>
                <p class="hint">{words.say("people-person-volunteers-hint")}</p>
                {volunteer.view(words, &Form::default())}
                <button type="submit" class="button-second">{words.say("people-person-volunteer-add")}</button>
            </form>
        }
    });
    view! {
        <section id="volunteers">
            <h2>{words.say("people-person-volunteers")}</h2>
            {none}
            <ul class="plan-list">{lines}</ul>
            {give}
        </section>
    }
    .into_any()
}

/// Others whom the person can call: on the person's own page under "My people".
fn contacts(frame: &Frame, person: &PersonPage) -> AnyView {
    let words = frame.words();
    let none = person
        .contacts
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-contacts-none")}</p> });
    let lines = person
        .contacts
        .iter()
        .map(|(id, contact)| {
            let remove = format!("/people/{}/contacts/{id}/remove", person.id);
            view! {
                <li class="card">
                    <h3><bdi>{contact.name.clone()}</bdi></h3>
                    <p>{words.say(contact.topic.message())}</p>
                    <p><bdi>{contact.organisation.clone()}</bdi></p>
                    <p>{phone(words, &contact.phone, "people-person-phone-none")}</p>
                    {post_button(frame, &remove, "button-quiet", "people-contact-remove")}
                </li>
            }
        })
        .collect_view();
    let add = frame.link(&format!("/people/{}/contacts/new", person.id));
    view! {
        <section id="contacts">
            <h2>{words.say("people-contacts")}</h2>
            {none}
            <ul class="plan-list">{lines}</ul>
            <p><a class="button-second" href=add>{words.say("people-contact-title")}</a></p>
        </section>
    }
    .into_any()
}
