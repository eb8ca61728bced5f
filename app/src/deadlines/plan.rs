//! What staff see and do with deadlines: the section of a person's page, and the form.

use super::{Consequence, Deadline, DeadlineForm, Kind};
use crate::dates::{self, Style};
use crate::messages;
use crate::people::{About, back_to_person, for_person, seen};
use crate::ui::staff::{counted, post_button};
use crate::ui::{Field, Frame, Icon, Page, Section, Words, choices, day_in_line, summary};
use leptos::prelude::*;

const LABELS: [(&str, &str); 6] = [
    ("kind", "deadline-plan-kind"),
    ("form", "deadline-plan-form"),
    ("due", "deadline-plan-due"),
    ("organisation", "deadline-plan-organisation"),
    ("consequence", "deadline-plan-consequence"),
    ("note", "deadline-plan-note"),
];

/// The form to plan a deadline.
pub fn deadline_form_page(frame: Frame, model: DeadlineForm) -> String {
    let words = frame.words();
    let DeadlineForm { person, forms, form } = model;
    let field = |field: Field| field.view(words, &form);
    let choose = "deadline-plan-choose";
    let explained = (!forms.is_empty()).then(|| {
        field(
            Field::choice("form", "deadline-plan-form", "deadline-plan-form-none", forms)
                .hint("deadline-plan-form-hint")
                .optional(),
        )
    });
    let consequence = Field::choice(
        "consequence",
        "deadline-plan-consequence",
        "deadline-plan-consequence-none",
        choices!(words, Consequence),
    );
    let due = Field::line("due", "deadline-plan-due", "date")
        .hint("deadline-plan-due-hint")
        .least(&frame.now.date());
    let organisation = Field::line("organisation", "deadline-plan-organisation", "text");
    let note = Field::text("note", "deadline-plan-note").hint("deadline-plan-note-hint");
    let body = view! {
        {for_person(words, "deadline-plan-for", &person)}
        {summary(words, &form, &LABELS)}
        <form class="long-form" method="post" action=frame.link(&format!("{}/deadlines/new", person.path()))>
            {field(Field::choice("kind", "deadline-plan-kind", choose, choices!(words, Kind)))}
            {explained}
            {field(due)}
            {field(organisation.optional())}
            {field(consequence.optional())}
            {field(note.optional())}
            <button type="submit" class="button">{words.say("deadline-plan-save")}</button>
        </form>
        {back_to_person(&frame, &person)}
    }
    .into_any();
    let title = words.text("deadline-plan-title");
    Page { frame, title, section: Section::People, body }.html()
}

/// The deadlines on a person's page.
pub(crate) fn section(frame: &Frame, about: About<'_>, all: &[Deadline]) -> AnyView {
    let words = frame.words();
    let none = all
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-deadlines-none")}</p> });
    let add = about.may_change.then(|| {
        view! {
            <a class="button-second" href=frame.link(&format!("{}/deadlines/new", about.person.path()))>
                {Icon::Clock.draw()} <span>{words.say("deadline-plan-add")}</span>
            </a>
        }
    });
    let lines = all.iter().map(|deadline| line(frame, about, deadline)).collect_view();
    view! {
        <section id="deadlines">
            <h2>{words.say("people-person-deadlines")}</h2>
            {add}
            {none}
            <ul class="plan-list">{lines}</ul>
        </section>
    }
    .into_any()
}

fn line(frame: &Frame, about: About<'_>, deadline: &Deadline) -> AnyView {
    let words = frame.words();
    let organisation = (!deadline.organisation.is_empty())
        .then(|| view! { {words.locale.comma()} <bdi>{deadline.organisation.clone()}</bdi> });
    let note = (!deadline.note.is_empty())
        .then(|| view! { <p class="note" lang="nl" dir="ltr">{deadline.note.clone()}</p> });
    let consequence = deadline.consequence.map(|consequence| {
        view! { <p>{Icon::Warning.draw()} <span>{words.say(consequence.message())}</span></p> }
    });
    let remove = about.may_change.then(|| {
        let path = format!("{}/deadlines/{}/remove", about.person.path(), deadline.id);
        post_button(frame, &path, "button-quiet", "deadline-plan-remove")
    });
    let read = [
        Some(messages::text(about.language, deadline.kind.message())),
        Some(dates::words(about.language, deadline.due, Style::Full)),
        deadline
            .consequence
            .map(|consequence| messages::text(about.language, consequence.message())),
    ];
    let read: Vec<_> = read.into_iter().flatten().collect();
    view! {
        <li class="card">
            <h3>{words.say(deadline.kind.message())} {organisation}</h3>
            <p class="at">{words.say("deadline-plan-last-day")} {words.locale.colon()} {day_in_line(words, deadline.due)}</p>
            {left(words, deadline)}
            {consequence}
            {note}
            {seen(words, about.language, &read.join(" · "))}
            {remove}
        </li>
    }
    .into_any()
}

/// How many days are left, or that it is done.
fn left(words: Words, deadline: &Deadline) -> AnyView {
    let (class, icon, text) = if deadline.is_done {
        ("mark is-good", Icon::Check, words.say("deadline-plan-done"))
    } else {
        match u64::try_from(deadline.days_left) {
            Err(_) => ("mark is-bad", Icon::Warning, words.say("deadline-plan-missed")),
            Ok(0) => ("mark is-bad", Icon::Warning, words.say("deadline-plan-today")),
            Ok(days) => ("mark", Icon::Clock, counted(words, "deadline-plan-left", days)),
        }
    };
    view! { <p class=class>{icon.draw()} <span>{text}</span></p> }.into_any()
}
