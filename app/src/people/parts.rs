//! Parts of the staff pages: times, counts, small forms, and what the person reads.

use crate::dates::{self, Style};
use crate::messages::{self, Args};
use crate::ui::{Frame, Icon, Words};
use crate::{Locale, args};
use jiff::civil;
use leptos::prelude::*;

/// What a form is about, under the heading: "Voor Selam".
pub(crate) fn for_person(words: Words, message: &'static str, name: &str) -> AnyView {
    let text = words.say_with(message, &args! { "name" => name });
    view! { <p class="lead">{text}</p> }.into_any()
}

/// The way back to the person's page.
pub(crate) fn back_to_person(frame: &Frame, (id, name): &(String, String)) -> AnyView {
    let text = frame.words().say_with("people-back-person", &args! { "name" => name.as_str() });
    view! {
        <p class="way-back">
            <a href=frame.link(&format!("/people/{id}"))>{Icon::Back.draw()}<span>{text}</span></a>
        </p>
    }
    .into_any()
}

/// A day and a time, in words, for staff: `maandag 23 november 2026, 10:30`.
pub(crate) fn when(words: Words, at: civil::DateTime) -> AnyView {
    view! { <time datetime=at.strftime("%Y-%m-%dT%H:%M").to_string()>{when_text(words, at)}</time> }
        .into_any()
}

/// The same as plain text.
pub(crate) fn when_text(words: Words, at: civil::DateTime) -> String {
    let day = dates::words(words.locale, at.date(), Style::Full);
    [day, dates::clock(at.time())].join(words.locale.comma())
}

/// A day in words.
pub(crate) fn day(words: Words, date: civil::Date) -> AnyView {
    view! { <time datetime=date.to_string()>{dates::words(words.locale, date, Style::Full)}</time> }
        .into_any()
}

/// What the person reads, in the person's own language; nothing when the page is in it.
pub(crate) fn seen(words: Words, language: Locale, text: &str) -> Option<AnyView> {
    (language != words.locale).then(|| {
        view! {
            <p class="seen">
                <span>{words.say("people-person-sees")}</span>
                " "
                <span lang=language.code() dir=language.direction()>{text.to_owned()}</span>
            </p>
        }
        .into_any()
    })
}

/// A button that posts to an address, with nothing to fill in.
pub(crate) fn post_button(frame: &Frame, path: &str, class: &'static str, label: &str) -> AnyView {
    view! {
        <form method="post" action=frame.link(path)>
            <button type="submit" class=class>{frame.words().say(label)}</button>
        </form>
    }
    .into_any()
}

/// A count with its plural: `$count`.
pub(crate) fn counted(words: Words, message: &'static str, count: u64) -> AnyView {
    words.say_with(message, &args! { "count" => count })
}

/// A message in the language of the person.
pub(crate) fn own(language: Locale, message: &str) -> String {
    messages::format(language, message, &Args::new())
}

/// The way to the other pages of a list; nothing when there is one page.
pub(crate) fn pages(
    words: Words,
    page: u64,
    pages: u64,
    address: impl Fn(u64) -> String,
) -> Option<AnyView> {
    if pages <= 1 {
        return None;
    }
    let here = words.say_with("people-pages-here", &args! { "page" => page, "pages" => pages });
    let previous = (page > 1).then(|| {
        view! {
            <a href=address(page - 1) rel="prev">
                {Icon::Back.draw()} <span>{words.say("people-pages-previous")}</span>
            </a>
        }
    });
    let next = (page < pages).then(|| {
        view! {
            <a href=address(page + 1) rel="next">
                <span>{words.say("people-pages-next")}</span> {Icon::Forward.draw()}
            </a>
        }
    });
    Some(
        view! {
            <nav class="pages" aria-label=words.text("people-pages")>
                {previous} <span>{here}</span> {next}
            </nav>
        }
        .into_any(),
    )
}
