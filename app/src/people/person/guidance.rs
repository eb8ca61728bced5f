//! How a person is reached and helped: what became of the reminders, devices, who may look, and
//! whom the person can call. For case workers alone.

use super::{Contact, Guidance, Volunteer};
use crate::people::list::push;
use crate::people::{Device, PersonRef};
use crate::reminders;
use crate::ui::staff::{phone, post_button};
use crate::ui::{Choice, Field, Form, Frame, Words, when_in_line};
use leptos::prelude::*;

/// The sections that only a case worker sees.
pub(super) fn sections(
    frame: &Frame,
    person: &PersonRef,
    guidance: &Guidance,
) -> impl IntoView + use<> {
    view! {
        {reminders_section(frame.words(), guidance)}
        {devices(frame, person, guidance)}
        {volunteers(frame, person, guidance)}
        {contacts(frame, person, guidance)}
    }
}

fn reminders_section(words: Words, guidance: &Guidance) -> AnyView {
    let shown = if guidance.reminders.is_empty() {
        view! { <p class="nothing">{words.say("people-person-reminders-none")}</p> }.into_any()
    } else {
        reminders::table(words, &guidance.reminders)
    };
    view! {
        <section id="reminders">
            <h2>{words.say("people-person-reminders")}</h2>
            {shown}
        </section>
    }
    .into_any()
}

fn devices(frame: &Frame, person: &PersonRef, guidance: &Guidance) -> AnyView {
    let words = frame.words();
    let none = guidance
        .devices
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-devices-none")}</p> });
    let lines =
        guidance.devices.iter().map(|device| device_line(frame, person, device)).collect_view();
    view! {
        <section id="devices">
            <h2>{words.say("people-person-devices")}</h2>
            {none}
            <ul class="plan-list">{lines}</ul>
        </section>
    }
    .into_any()
}

fn device_line(frame: &Frame, person: &PersonRef, device: &Device) -> AnyView {
    let words = frame.words();
    let end = format!("{}/devices/{}/end", person.path(), device.id);
    view! {
        <li class="card">
            <h3><bdi>{device.label.clone()}</bdi></h3>
            <p>{words.say("people-person-device-used")} {words.locale.colon()} {when_in_line(words, device.last_used)}</p>
            {push(words, device.has_push)}
            {post_button(frame, &end, "button-quiet", "people-person-device-end")}
        </li>
    }
    .into_any()
}

fn volunteers(frame: &Frame, person: &PersonRef, guidance: &Guidance) -> AnyView {
    let words = frame.words();
    let (with_access, others): (Vec<_>, Vec<_>) =
        guidance.volunteers.iter().partition(|volunteer| volunteer.has_access);
    let none = with_access
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-volunteers-none")}</p> });
    let lines = with_access
        .into_iter()
        .map(|Volunteer { id, name, .. }| {
            let end = format!("{}/volunteers/{id}/end", person.path());
            view! {
                <li class="card">
                    <h3><bdi>{name.clone()}</bdi></h3>
                    {post_button(frame, &end, "button-quiet", "people-person-volunteer-end")}
                </li>
            }
        })
        .collect_view();
    let give = (!others.is_empty()).then(|| give_access(frame, person, &others));
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

/// The form that lets one more volunteer look.
fn give_access(frame: &Frame, person: &PersonRef, others: &[&Volunteer]) -> impl IntoView + use<> {
    let words = frame.words();
    let volunteer = Field::choice(
        "volunteer",
        "people-person-volunteer",
        "people-person-volunteer-choose",
        others.iter().map(|one| Choice { value: one.id.clone(), text: one.name.clone() }),
    );
    let path = frame.link(&format!("{}/volunteers", person.path()));
    view! {
        <form class="long-form" method="post" action=path>
            <p class="hint">{words.say("people-person-volunteers-hint")}</p>
            {volunteer.view(words, &Form::default())}
            <button type="submit" class="button-second">{words.say("people-person-volunteer-add")}</button>
        </form>
    }
}

/// Others whom the person can call: on the person's own page under "My people".
fn contacts(frame: &Frame, person: &PersonRef, guidance: &Guidance) -> AnyView {
    let words = frame.words();
    let none = guidance
        .contacts
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-contacts-none")}</p> });
    let lines = guidance
        .contacts
        .iter()
        .map(|Contact { id, helper }| {
            let remove = format!("{}/contacts/{id}/remove", person.path());
            view! {
                <li class="card">
                    <h3><bdi>{helper.name.clone()}</bdi></h3>
                    <p>{words.say(helper.topic.message())}</p>
                    <p><bdi>{helper.organisation.clone()}</bdi></p>
                    <p>{phone(words, &helper.phone, "people-person-phone-none")}</p>
                    {post_button(frame, &remove, "button-quiet", "people-contact-remove")}
                </li>
            }
        })
        .collect_view();
    let add = frame.link(&format!("{}/contacts/new", person.path()));
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
