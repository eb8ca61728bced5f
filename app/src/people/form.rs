//! The forms about a person: a new one, a changed one, somebody the person can call.

use super::{ContactForm, PersonForm, back_to_person, for_person};
use crate::help::HelpTopic;
use crate::ui::{Field, Frame, Icon, Page, Section, choices, languages, summary};
use leptos::prelude::*;

const LABELS: [(&str, &str); 4] = [
    ("name", "people-new-name"),
    ("language", "people-new-language"),
    ("phone", "people-new-phone"),
    ("case_worker", "people-person-case-worker"),
];

const CONTACT_LABELS: [(&str, &str); 4] = [
    ("name", "people-new-name"),
    ("topic", "people-contact-topic"),
    ("organisation", "people-contact-organisation"),
    ("phone", "people-new-phone"),
];

/// The form for a new person, or to change one.
pub fn person_form_page(
    frame: Frame,
    PersonForm { form, person, case_workers }: PersonForm,
) -> String {
    let words = frame.words();
    let name = Field::line("name", "people-new-name", "text").hint("people-new-name-hint");
    let language =
        Field::choice("language", "people-new-language", "appointment-plan-choose", languages())
            .hint("people-new-language-hint");
    let phone =
        Field::line("phone", "people-new-phone", "tel").hint("people-new-phone-hint").optional();
    let case_worker = person.is_some().then(|| {
        let none = "people-person-case-worker-none";
        let all = case_workers.clone();
        Field::choice("case_worker", "people-person-case-worker", none, all)
            .optional()
            .view(words, &form)
    });
    let (title, save, action) = match &person {
        None => ("people-new-title", "people-new-save", frame.link("/people/new")),
        Some(person) => {
            let action = frame.link(&format!("{}/change", person.path()));
            ("people-change-title", "people-change-save", action)
        }
    };
    let back = match &person {
        Some(person) => back_to_person(&frame, person),
        None => view! {
            <p class="way-back">
                <a href=frame.link("/people")>{Icon::Back.draw()} <span>{words.say("people-back")}</span></a>
            </p>
        }
        .into_any(),
    };
    let body = view! {
        {person.as_ref().map(|person| for_person(words, "people-invitation-for", person))}
        {summary(words, &form, &LABELS)}
        <p class="careful">{Icon::Warning.draw()} <span>{words.say("people-new-privacy")}</span></p>
        <form class="long-form" method="post" action=action>
            {name.view(words, &form)}
            {language.view(words, &form)}
            {phone.view(words, &form)}
            {case_worker}
            <button type="submit" class="button">{words.say(save)}</button>
        </form>
        {back}
    }
    .into_any();
    Page { title: words.text(title), frame, section: Section::People, body }.html()
}

/// The form for somebody the person can call.
pub fn contact_form_page(frame: Frame, ContactForm { form, person }: ContactForm) -> String {
    let words = frame.words();
    let topic = Field::choice(
        "topic",
        "people-contact-topic",
        "appointment-plan-choose",
        choices!(words, HelpTopic),
    );
    let organisation =
        Field::line("organisation", "people-contact-organisation", "text").optional();
    let body = view! {
        {for_person(words, "people-invitation-for", &person)}
        {summary(words, &form, &CONTACT_LABELS)}
        <p class="hint">{words.say("people-contacts-hint")}</p>
        <form class="long-form" method="post"
            action=frame.link(&format!("{}/contacts/new", person.path()))>
            {Field::line("name", "people-new-name", "text").view(words, &form)}
            {topic.view(words, &form)}
            {organisation.view(words, &form)}
            {Field::line("phone", "people-new-phone", "tel").view(words, &form)}
            <button type="submit" class="button">{words.say("people-contact-save")}</button>
        </form>
        {back_to_person(&frame, &person)}
    }
    .into_any();
    let title = words.text("people-contact-title");
    Page { title, frame, section: Section::People, body }.html()
}
