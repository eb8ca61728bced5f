//! Moments and days: on lines of their own for a permit holder, with the part of the day and the
//! figures that stand in letters, and within a line for staff.

use super::Words;
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

/// A moment within a line, as staff read it: `maandag 23 november 2026, 10:30`.
pub fn when_in_line(words: Words, moment: civil::DateTime) -> AnyView {
    view! { <time datetime=moment.strftime("%Y-%m-%dT%H:%M").to_string()>{when_in_line_text(words, moment)}</time> }
        .into_any()
}

/// The same as plain text.
pub fn when_in_line_text(words: Words, moment: civil::DateTime) -> String {
    let day = dates::words(words.locale, moment.date(), Style::Full);
    [day, dates::clock(moment.time())].join(words.locale.comma())
}

/// A day within a line.
pub fn day_in_line(words: Words, date: civil::Date) -> AnyView {
    view! { <time datetime=date.to_string()>{dates::words(words.locale, date, Style::Full)}</time> }
        .into_any()
}
