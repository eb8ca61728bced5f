//! The staff's list of people.

use super::{ListedPerson, PeopleList};
use crate::Locale;
use crate::ui::staff::counted;
use crate::ui::{
    Field, Form, Frame, Icon, Page, Section, Words, found, languages, pages, when_in_line,
};
use leptos::prelude::*;

/// The list of people: search, filters, and what was found.
#[expect(clippy::needless_pass_by_value, reason = "every page takes its model whole")]
pub fn people_page(frame: Frame, list: PeopleList) -> String {
    let words = frame.words();
    let add = list.may_add.then(|| {
        view! {
            <a class="button" href=frame.link("/people/new")>
                {Icon::People.draw()} <span>{words.say("people-add")}</span>
            </a>
        }
    });
    let pages = pages(words, &list.turns, |begin| frame.link(&address(&list, begin)));
    let count = found(words, "people-found", list.found.len(), &list.turns);
    let nobody = match (list.may_add, list.found.is_empty()) {
        (_, false) => None,
        (true, true) => Some("people-none"),
        (false, true) => Some("people-none-volunteer"),
    };
    let search = list.may_add.then(|| search(&frame, &list));
    let found = list.found.iter().map(|person| line(&frame, person)).collect_view();
    let body = view! {
        {add}
        {search}
        {count.map(|count| view! { <p class="found" role="status">{count}</p> })}
        {nobody.map(|message| view! { <p class="nothing">{words.say(message)}</p> })}
        <ul class="people-list">{found}</ul>
        {pages}
    }
    .into_any();
    let title = words.text("people-title");
    Page { frame, title, section: Section::People, body }.html()
}

/// The list's address with what was searched for, and where the page begins.
fn address(list: &PeopleList, begin: &str) -> String {
    let mut query = form_urlencoded("q", &list.query);
    if let Some(language) = list.language {
        query += &form_urlencoded("&language", language.code());
    }
    if let Some(case_worker) = &list.case_worker {
        query += &form_urlencoded("&case_worker", case_worker);
    }
    format!("/people?{query}&{begin}")
}

/// One field of a query string; all but letters and digits is written as `%XX`.
fn form_urlencoded(name: &str, value: &str) -> String {
    use std::fmt::Write;
    let mut field = format!("{name}=");
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() {
            field.push(char::from(byte));
        } else {
            // Writing into a String can't fail.
            let _ = write!(field, "%{byte:02X}");
        }
    }
    field
}

fn search(frame: &Frame, list: &PeopleList) -> AnyView {
    let words = frame.words();
    let form = Form::default()
        .with("q", list.query.clone())
        .with("language", list.language.map(Locale::code).unwrap_or_default())
        .with("case_worker", list.case_worker.clone().unwrap_or_default());
    let language = Field::choice(
        "language",
        "people-filter-language",
        "people-filter-language-all",
        languages(),
    );
    let case_worker = Field::choice(
        "case_worker",
        "people-filter-case-worker",
        "people-filter-case-worker-all",
        list.case_workers.clone(),
    );
    view! {
        <form class="search" method="get" action=frame.link("/people") role="search">
            {Field::line("q", "people-search", "search").filter().view(words, &form)}
            {language.filter().view(words, &form)}
            {case_worker.filter().view(words, &form)}
            <button type="submit" class="button-second">
                {Icon::Search.draw()} <span>{words.say("people-search-do")}</span>
            </button>
        </form>
    }
    .into_any()
}

fn line(frame: &Frame, listed: &ListedPerson) -> AnyView {
    let words = frame.words();
    let next = match listed.next {
        Some(at) => when_in_line(words, at),
        None => words.say("people-list-next-none"),
    };
    let not_reached = (listed.not_reached > 0).then(|| {
        view! {
            <p class="mark is-bad">
                {Icon::Warning.draw()}
                <span>{counted(words, "people-list-not-reached", listed.not_reached.into())}</span>
            </p>
        }
    });
    let case_worker = (!listed.case_worker.is_empty()).then(|| {
        view! { <p>{words.say("people-filter-case-worker")}": "<bdi>{listed.case_worker.clone()}</bdi></p> }
    });
    view! {
        <li class="card">
            <h2>
                <a href=frame.link(&listed.person.path())><bdi>{listed.person.name.clone()}</bdi></a>
            </h2>
            <p>{Icon::Language.draw()} <span lang=listed.language.code()>{listed.language.own_name()}</span></p>
            <p>{Icon::Calendar.draw()} <span>{words.say("people-list-next")}": "{next}</span></p>
            {case_worker}
            {push(words, listed.has_push)}
            {not_reached}
        </li>
    }
    .into_any()
}

/// Whether at least one phone gets push messages.
pub(super) fn push(words: Words, has_push: bool) -> AnyView {
    let (class, icon, message) = if has_push {
        ("mark is-good", Icon::Bell, "people-list-push-yes")
    } else {
        ("mark", Icon::Cross, "people-list-push-no")
    };
    view! { <p class=class>{icon.draw()} <span>{words.say(message)}</span></p> }.into_any()
}
