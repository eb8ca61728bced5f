//! Dates, phone numbers, places, states and notes, the same on every page.

use super::{Icon, Words};
use crate::dates::{self, Style};
use crate::{Locale, args, messages};
use jiff::civil;
use leptos::prelude::*;

/// Date in words, time on the 24-hour clock and the part of the day, as plain text.
pub fn when_text(locale: Locale, at: civil::DateTime) -> String {
    let part = messages::text(locale, dates::part_of_day(at.time()));
    let text = messages::format(
        locale,
        "app-when",
        &args! {
            "date" => dates::words(locale, at.date(), Style::Full),
            "time" => dates::clock(at.time()),
            "part" => part,
        },
    );
    messages::without_isolates(&text)
}

/// A moment: date in words, time, part of the day, and the date in figures.
pub fn when(words: Words, at: civil::DateTime) -> AnyView {
    let dutch = words.shows_dutch().then(|| {
        view! { <span class="original" lang="nl" dir="ltr">{when_text(Locale::Nl, at)}</span> }
    });
    view! {
        <time class="when" datetime=at.strftime("%Y-%m-%dT%H:%M").to_string()>
            <b>{dates::words(words.locale, at.date(), Style::Full)}</b>
            <span>
                <bdi dir="ltr" class="clock">{dates::clock(at.time())}</bdi>" "
                {words.text(dates::part_of_day(at.time()))}
            </span>
            <bdi dir="ltr" class="quiet">{dates::figures(at.date())}</bdi>
            {dutch}
        </time>
    }
    .into_any()
}

/// A day: in words and in figures.
pub fn day(words: Words, date: civil::Date) -> AnyView {
    let dutch = words.shows_dutch().then(|| {
        let dutch = dates::words(Locale::Nl, date, Style::Full);
        view! { <span class="original" lang="nl" dir="ltr">{dutch}</span> }
    });
    view! {
        <time class="when" datetime=date.to_string()>
            <b>{dates::words(words.locale, date, Style::Full)}</b>
            <bdi dir="ltr" class="quiet">{dates::figures(date)}</bdi>
            {dutch}
        </time>
    }
    .into_any()
}

/// A phone number one calls with a tap; nothing when there is none.
pub fn call(words: Words, phone: &str, class: &'static str) -> Option<AnyView> {
    let shown = messages::without_isolates(phone);
    let dialled: String =
        shown.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect();
    (!dialled.is_empty()).then(|| {
        view! {
            <a class=class href=format!("tel:{dialled}")>
                {Icon::Phone.draw()}
                <span>{words.say("app-call")}" "<bdi dir="ltr">{shown}</bdi></span>
            </a>
        }
        .into_any()
    })
}

/// The way to an address on a map of another site, opened only by a tap; nothing without one.
pub fn map_link(words: Words, address: &str) -> Option<AnyView> {
    (!address.is_empty()).then(|| {
        let query: String = address
            .bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => {
                    char::from(byte).to_string()
                }
                other => format!("%{other:02X}"),
            })
            .collect();
        view! {
            <a class="button-second" rel="noopener noreferrer external"
                href=format!("https://www.openstreetmap.org/search?query={query}")>
                {Icon::Place.draw()}<span>{words.say("app-map")}</span>
            </a>
        }
        .into_any()
    })
}

/// A Dutch name or address inside a text of any direction.
pub fn foreign(text: &str) -> AnyView {
    view! { <bdi lang="nl">{text.to_owned()}</bdi> }.into_any()
}

/// A state: an icon and a word. `class` is `mark`, `mark is-good` or `mark is-bad`.
pub fn mark(words: Words, class: &'static str, icon: Icon, message: &str) -> AnyView {
    view! { <p class=class>{icon.draw()}<span>{words.say(message)}</span></p> }.into_any()
}

/// A note that somebody wrote in Dutch; nothing when it is empty.
pub fn note(words: Words, text: &str) -> Option<AnyView> {
    (!text.is_empty()).then(|| {
        view! {
            <div class="note">
                <p class="quiet">{words.say("app-note")}</p>
                <blockquote lang="nl" dir="ltr">{text.to_owned()}</blockquote>
            </div>
        }
        .into_any()
    })
}
