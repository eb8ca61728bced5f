//! Head, navigation and foot of every page. Works with no script: links and one small form.

use super::{Frame, Icon, Notice, Reader, Section, Words};
use crate::Locale;
use leptos::prelude::*;

pub(super) fn header(frame: &Frame) -> AnyView {
    let words = frame.words();
    let languages = Locale::ALL
        .into_iter()
        .map(|locale| {
            let code = locale.code();
            let here = (locale == frame.locale).then_some("true");
            view! {
                <a href=format!("/{code}{}", frame.path) lang=code hreflang=code
                    dir=locale.direction() aria-current=here>{locale.own_name()}</a>
            }
        })
        .collect_view();
    let demo = frame.demo.then(|| {
        view! { <a class="banner" href=frame.link("/demo")>{words.text("app-demo")}</a> }
    });
    view! {
        <header class="top">
            {demo}
            <a class="name" href=frame.link("")>{words.text("app-name")}</a>
            {both_languages(frame)}
            <nav class="languages" aria-label=words.text("app-languages")>{languages}</nav>
        </header>
    }
    .into_any()
}

/// The switch that puts the Dutch under every line.
fn both_languages(frame: &Frame) -> Option<AnyView> {
    if frame.locale == Locale::Nl {
        return None;
    }
    let (show, label) =
        if frame.bilingual { ("off", "app-dutch-hide") } else { ("on", "app-dutch-show") };
    Some(
        view! {
            <form method="post" action=frame.link("/bilingual")>
                <input type="hidden" name="show" value=show/>
                <input type="hidden" name="back" value=frame.link(&frame.path)/>
                <button class="button-quiet">
                    {Icon::Language.draw()}<span>{frame.words().text(label)}</span>
                </button>
            </form>
        }
        .into_any(),
    )
}

pub(super) fn holder_navigation(frame: &Frame, here: Section) -> AnyView {
    let places = [
        (Section::Today, "/today", Icon::Today, "app-today"),
        (Section::Appointments, "/appointments", Icon::Calendar, "app-appointments"),
        (Section::Lessons, "/lessons", Icon::Lesson, "app-lessons"),
        (Section::Deadlines, "/deadlines", Icon::Clock, "app-deadlines"),
        (Section::Help, "/help", Icon::People, "app-help"),
    ];
    navigation(frame, here, "bottom", &places)
}

pub(super) fn staff_navigation(frame: &Frame, here: Section) -> AnyView {
    let places = [
        (Section::People, "/people", Icon::People, "app-people"),
        (Section::Help, "/help", Icon::Help, "help-list-title"),
        (Section::Reminders, "/reminders", Icon::Bell, "app-reminders"),
        (Section::Forms, "/forms", Icon::Paper, "app-forms"),
    ];
    // A volunteer has no list of reminders.
    let count = if matches!(frame.reader, Reader::CaseWorker { .. }) { 4 } else { 2 };
    navigation(frame, here, "tabs", &places[..count])
}

fn navigation(
    frame: &Frame,
    here: Section,
    class: &'static str,
    places: &[(Section, &str, Icon, &str)],
) -> AnyView {
    let words = frame.words();
    let links = places
        .iter()
        .map(|&(section, path, icon, label)| {
            let current = (section == here).then_some("page");
            let label = words.text(label);
            let label = match (section, frame.open_help) {
                (Section::Help, few @ 1..=Frame::MOST_OPEN_HELP) => format!("{label} ({few})"),
                (Section::Help, 1..) => format!("{label} ({}+)", Frame::MOST_OPEN_HELP),
                _ => label,
            };
            view! {
                <a href=frame.link(path) aria-current=current>
                    {icon.draw()}<span>{label}</span>
                </a>
            }
        })
        .collect_view();
    view! { <nav class=class aria-label=words.text("app-navigation")>{links}</nav> }.into_any()
}

pub(super) fn notice(words: Words, notice: Notice) -> AnyView {
    view! {
        <p class="notice is-good" role="status">
            {Icon::Check.draw()}<span>{words.say(notice.message())}</span>
        </p>
    }
    .into_any()
}

pub(super) fn footer(frame: &Frame) -> AnyView {
    let words = frame.words();
    let settings = matches!(frame.reader, Reader::Holder { .. }).then(|| {
        view! { <a href=frame.link("/settings")>{Icon::Settings.draw()}<span>{words.text("app-settings")}</span></a> }
    });
    let sign_out = matches!(frame.reader, Reader::CaseWorker { .. } | Reader::Volunteer { .. })
        .then(|| {
            view! {
                <form method="post" action=frame.link("/sign-out")>
                    <button class="button-quiet">{words.text("app-sign-out")}</button>
                </form>
            }
        });
    view! {
        <footer>
            <a href=frame.link("/forms")>{Icon::Paper.draw()}<span>{words.text("app-forms")}</span></a>
            {settings}
            <a href=frame.link("/about")>{words.text("app-about")}</a>
            {sign_out}
        </footer>
    }
    .into_any()
}
