//! What became of the reminders: the list of those that reached nobody, with whom to call, and
//! the table on a person's page.

use super::{ReminderList, Sent, State};
use crate::ui::staff::{phone, post_button};
use crate::ui::{Frame, Icon, Page, Section, Words, found, pages, when_in_line};
use leptos::prelude::*;

/// The list of reminders that did not arrive, or of all.
#[expect(clippy::needless_pass_by_value, reason = "every page takes its model whole")]
pub fn reminders_page(frame: Frame, list: ReminderList) -> String {
    let words = frame.words();
    let state = if list.show_all { "all" } else { "not-reached" };
    let address = |begin: &str| frame.link(&format!("/reminders?state={state}&{begin}"));
    let count = found(words, "reminder-found", list.reminders.len(), &list.turns);
    let filter = [
        ("not-reached", "reminder-filter-not-reached", !list.show_all),
        ("all", "reminder-filter-all", list.show_all),
    ]
    .map(|(state, message, is_here)| {
        let address = frame.link(&format!("/reminders?state={state}"));
        view! {
            <li><a href=address aria-current=is_here.then_some("page")>{words.say(message)}</a></li>
        }
    });
    let intro = (!list.show_all && !list.reminders.is_empty())
        .then(|| view! { <p class="careful">{Icon::Phone.draw()} <span>{words.say("reminder-intro")}</span></p> });
    let shown = match (list.reminders.is_empty(), list.show_all) {
        (true, false) => view! { <p class="nothing">{words.say("reminder-none")}</p> }.into_any(),
        (true, true) => {
            view! { <p class="nothing">{words.say("reminder-none-all")}</p> }.into_any()
        }
        (false, _) => {
            let lines = list.reminders.iter().map(|sent| line(&frame, sent)).collect_view();
            view! {
                {count.map(|count| view! { <p class="found">{count}</p> })}
                <ul class="plan-list">{lines}</ul>
            }
            .into_any()
        }
    };
    let body = view! {
        <nav class="filter" aria-label=words.text("reminder-filter")><ul>{filter}</ul></nav>
        {intro}
        {shown}
        {pages(words, &list.turns, address)}
    }
    .into_any();
    let title = if list.show_all { "reminder-title-all" } else { "reminder-title-not-reached" };
    let title = words.text(title);
    Page { frame, title, section: Section::Reminders, body }.html()
}

/// One reminder: who, what, when, why it did not arrive, and a way to reach the person.
fn line(frame: &Frame, sent: &Sent) -> AnyView {
    let words = frame.words();
    let person = &sent.person;
    let waits = sent.state == State::NotReached && sent.handled.is_none();
    let call = waits.then(|| {
        let call = if sent.phone.is_empty() {
            words.say("reminder-call-none")
        } else {
            let number = phone(words, &sent.phone, "reminder-call-none");
            view! { {Icon::Phone.draw()} <span>{number}</span> }.into_any()
        };
        let path = format!("/reminders/{}/handled", sent.id);
        view! {
            <p class="call">{call}</p>
            {post_button(frame, &path, "button-second", "reminder-handle")}
        }
    });
    view! {
        <li class="card">
            <h2><a href=frame.link(&person.path())><bdi>{person.name.clone()}</bdi></a></h2>
            <p><strong>{words.say(sent.about())}</strong> {words.locale.comma()} {when_in_line(words, sent.subject_at)}</p>
            <p>{words.say(sent.kind.message())} " · " {when_in_line(words, sent.due)}</p>
            {fate(words, sent)}
            {call}
        </li>
    }
    .into_any()
}

/// Where it stands, since when, why, and whether staff told the person.
fn fate(words: Words, sent: &Sent) -> AnyView {
    let (class, icon) = match sent.state {
        State::Planned => ("mark", Icon::Clock),
        State::Sent => ("mark", Icon::Forward),
        State::Shown => ("mark is-good", Icon::Bell),
        State::Opened => ("mark is-good", Icon::Check),
        State::NotReached => ("mark is-bad", Icon::Warning),
        State::TooLate => ("mark is-bad", Icon::Cross),
        State::Withdrawn => ("mark", Icon::Cross),
    };
    let at = sent.at.map(|at| view! { <span class="since">{when_in_line(words, at)}</span> });
    let reason =
        sent.reason.map(|reason| view! { <p class="hint">{words.say(reason.message())}</p> });
    let handled = sent.handled.map(|at| {
        view! {
            <p class="mark is-good">
                {Icon::Check.draw()}
                <span>{words.say("reminder-handled")} <span class="since">{when_in_line(words, at)}</span></span>
            </p>
        }
    });
    view! {
        <p class=class>{icon.draw()} <span>{words.say(sent.state.message())} {at}</span></p>
        {reason}
        {handled}
    }
    .into_any()
}

/// The reminders of one person as a table. The roles keep it one where a narrow screen shows
/// its cells under each other.
pub(crate) fn table(words: Words, reminders: &[Sent]) -> AnyView {
    let columns = [
        "reminder-column-about",
        "reminder-column-which",
        "reminder-column-due",
        "reminder-column-state",
    ];
    let head = columns
        .map(|message| view! { <th scope="col" role="columnheader">{words.say(message)}</th> });
    let rows = reminders
        .iter()
        .map(|sent| {
            let [about, which, due, state] = columns.map(|message| words.text(message));
            view! {
                <tr role="row">
                    <td role="cell" data-label=about>
                        <div>{words.say(sent.about())} <span class="since">{when_in_line(words, sent.subject_at)}</span></div>
                    </td>
                    <td role="cell" data-label=which><div>{words.say(sent.kind.message())}</div></td>
                    <td role="cell" data-label=due><div>{when_in_line(words, sent.due)}</div></td>
                    <td role="cell" data-label=state><div>{fate(words, sent)}</div></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="fates" role="table">
            <thead role="rowgroup"><tr role="row">{head}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}
