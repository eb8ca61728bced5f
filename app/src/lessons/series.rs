//! The lesson series on a person's page, as staff see them: days, period, who takes part, and
//! each coming lesson with its forms.

use super::plan::{change_forms, days_and_time};
use super::{Lesson, Series};
use crate::args;
use crate::dates::{self, Style};
use crate::messages;
use crate::people::{About, seen};
use crate::ui::staff::counted;
use crate::ui::{Form, Frame, Icon, when_in_line};
use leptos::prelude::*;

/// Lessons of a series that are shown at once; the others are folded away.
const SHOWN: usize = 4;

/// The lesson series on a person's page.
pub(crate) fn section(frame: &Frame, about: About<'_>, all: &[Series]) -> AnyView {
    let words = frame.words();
    let none = all
        .is_empty()
        .then(|| view! { <p class="nothing">{words.say("people-person-lessons-none")}</p> });
    let add = about.may_change.then(|| {
        view! {
            <a class="button-second" href=frame.link(&format!("{}/lessons/new", about.person.path()))>
                {Icon::Lesson.draw()} <span>{words.say("lesson-plan-add")}</span>
            </a>
        }
    });
    let series = all.iter().map(|series| card(frame, about, series)).collect_view();
    view! {
        <section id="lessons">
            <h2>{words.say("people-person-lessons")}</h2>
            {add}
            {none}
            <ul class="plan-list">{series}</ul>
        </section>
    }
    .into_any()
}

fn card(frame: &Frame, about: About<'_>, series: &Series) -> AnyView {
    let words = frame.words();
    let period = args! {
        "from" => dates::words(words.locale, series.from, Style::Full),
        "until" => dates::words(words.locale, series.until, Style::Full),
    };
    let read = format!(
        "{} · {}",
        messages::text(about.language, series.subject.message()),
        days_and_time(about.language, series),
    );
    let people = args! { "people" => series.participants };
    let lines = |lessons: &[Lesson]| {
        let lines = lessons
            .iter()
            .map(|lesson| line(frame, about, lesson, series.participants))
            .collect_view();
        view! { <ul class="lesson-list">{lines}</ul> }
    };
    let (shown, later) = series.coming.split_at(SHOWN.min(series.coming.len()));
    let folded = (!later.is_empty()).then(|| {
        view! {
            <details>
                <summary>{counted(words, "lesson-plan-later", count(later))}</summary>
                {lines(later)}
            </details>
        }
    });
    let coming = (!shown.is_empty()).then(|| {
        view! { <h4>{counted(words, "lesson-plan-coming", count(shown))}</h4> {lines(shown)} }
    });
    view! {
        <li class="card">
            <h3>{words.say(series.subject.message())} {words.locale.comma()} <bdi>{series.school.clone()}</bdi></h3>
            <p class="at">{days_and_time(words.locale, series)}</p>
            <p>{words.say_with("lesson-plan-period", &period)}</p>
            <p>{Icon::People.draw()} <span>{words.say_with("lesson-plan-participants", &people)}</span></p>
            {seen(words, about.language, &read)}
            {coming}
            {folded}
        </li>
    }
    .into_any()
}

fn count(lessons: &[Lesson]) -> u64 {
    u64::try_from(lessons.len()).unwrap_or(u64::MAX)
}

fn line(frame: &Frame, about: About<'_>, lesson: &Lesson, participants: u32) -> AnyView {
    let words = frame.words();
    let state = if let Some(reason) = lesson.cancelled {
        Some(view! {
            <span class="mark is-bad">
                {Icon::Cross.draw()}
                <span>{words.say("lesson-plan-cancelled")} {words.locale.colon()} {words.say(reason.message())}</span>
            </span>
        }
        .into_any())
    } else {
        lesson.is_moved.then(|| {
            view! {
                <span class="mark">{Icon::Forward.draw()} <span>{words.say("lesson-plan-is-moved")}</span></span>
            }
            .into_any()
        })
    };
    let change = (about.may_change && lesson.cancelled.is_none()).then(|| {
        let form = Form::default()
            .with("date", lesson.starts.date().to_string())
            .with("time", dates::clock(lesson.starts.time()));
        view! {
            <details class="line-change">
                <summary>{words.say("lesson-plan-change")}</summary>
                {change_forms(frame, about.person, lesson, participants, &form)}
            </details>
        }
    });
    let at = when_in_line(words, lesson.starts);
    let at = if lesson.cancelled.is_some() { view! { <s>{at}</s> }.into_any() } else { at };
    view! { <li>{at} {state} {change}</li> }.into_any()
}
