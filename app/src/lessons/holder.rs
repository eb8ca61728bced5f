//! The holder's lessons of a week, as a list or as a timetable.

use super::{Layout, Lesson, Week};
use crate::dates::{self, Style};
use crate::ui::{Frame, Icon, Page, Section, Words, call, foreign, map_link, mark, when};
use jiff::{ToSpan, civil};
use leptos::prelude::*;

/// The lessons of a week.
pub fn lessons_page(frame: Frame, week: Week) -> String {
    let words = frame.words();
    let other = match week.layout {
        Layout::List => (Layout::Timetable, "lessons-as-timetable"),
        Layout::Timetable => (Layout::List, "lessons-as-list"),
    };
    let lessons = match week.layout {
        _ if week.lessons.is_empty() => {
            view! { <p class="lead">{words.say("lessons-none")}</p> }.into_any()
        }
        Layout::List => {
            week.lessons.iter().map(|one| card(&frame, one, "card")).collect_view().into_any()
        }
        Layout::Timetable => timetable(words, &week),
    };
    let before = week.monday.saturating_sub(7.days());
    let after = week.monday.saturating_add(7.days());
    let body = view! {
        <h2>{span(words, week.monday)}</h2>
        <nav class="weeks" aria-label=words.text("lessons-weeks")>
            <a class="button-second" rel="prev" href=address(&frame, before, week.layout)>
                {Icon::Back.draw()}<span>{words.say("lessons-before")}</span>
            </a>
            <a class="button-second" rel="next" href=address(&frame, after, week.layout)>
                <span>{words.say("lessons-after")}</span>{Icon::Forward.draw()}
            </a>
        </nav>
        {lessons}
        <p><a class="button-quiet" href=address(&frame, week.monday, other.0)>
            {words.say(other.1)}
        </a></p>
    }
    .into_any();
    let title = words.text("lessons-title");
    Page { frame, title, section: Section::Lessons, body }.html()
}

fn address(frame: &Frame, monday: civil::Date, layout: Layout) -> String {
    frame.link(&format!("/lessons?week={monday}&view={}", layout.code()))
}

fn span(words: Words, monday: civil::Date) -> AnyView {
    let sunday = monday.saturating_add(6.days());
    words.say_with(
        "lessons-week",
        &crate::args! {
            "from" => dates::words(words.locale, monday, Style::Short),
            "until" => dates::words(words.locale, sunday, Style::Full),
        },
    )
}

fn state(words: Words, one: &Lesson) -> AnyView {
    let cancelled = one.cancelled.map(|reason| {
        view! {
            {mark(words, "mark is-bad", Icon::Cross, "lesson-cancelled")}
            <p>{words.say(reason.message())}</p>
        }
    });
    let moved = (one.is_moved && one.cancelled.is_none())
        .then(|| mark(words, "mark", Icon::Warning, "lesson-moved"));
    view! { {cancelled}{moved} }.into_any()
}

/// One lesson.
pub fn card(frame: &Frame, one: &Lesson, class: &'static str) -> AnyView {
    let words = frame.words();
    let time = view! {
        {when(words, one.starts)}
        <p>{words.say("lesson-until")}" "<bdi dir="ltr">{dates::clock(one.ends().time())}</bdi></p>
    };
    let time =
        if one.cancelled.is_some() { view! { <s>{time}</s> }.into_any() } else { time.into_any() };
    let address = (!one.address.is_empty()).then(|| view! { <br/>{foreign(&one.address)} });
    let teacher = (!one.teacher.is_empty()).then(|| {
        view! { <p>{words.say("lesson-teacher")}" "{foreign(&one.teacher)}</p> }
    });
    view! {
        <article class=class>
            <h3 class="head">{Icon::Lesson.draw()}<span>{words.say(one.subject.message())}</span></h3>
            {state(words, one)}
            {time}
            <p>{foreign(&one.school)}{address}</p>
            {teacher}
            <div class="actions aside">
                {map_link(words, &one.address)}{call(words, &one.phone, "button-second")}
            </div>
        </article>
    }
    .into_any()
}

/// A row for each lesson under the head of its day, so that it fits a narrow phone.
fn timetable(words: Words, week: &Week) -> AnyView {
    let rows = week
        .lessons
        .iter()
        .map(|one| {
            let day = dates::words(words.locale, one.starts.date(), Style::DayMonth);
            let time = view! {
                <bdi dir="ltr">
                    {format!("{}–{}", dates::clock(one.starts.time()), dates::clock(one.ends().time()))}
                </bdi>
            };
            let time = if one.cancelled.is_some() {
                view! { <s>{time}</s> }.into_any()
            } else {
                time.into_any()
            };
            let part = words.text(dates::part_of_day(one.starts.time()));
            view! {
                <tr>
                    <th scope="row">{day}</th>
                    <td>{time}<p class="quiet">{part}</p></td>
                    <td><p>{words.say(one.subject.message())}</p>{state(words, one)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="week">
            <thead><tr>
                <th scope="col">{words.say("lessons-day")}</th>
                <th scope="col">{words.say("lessons-time")}</th>
                <th scope="col">{words.say("lessons-lesson")}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
