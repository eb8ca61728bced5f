//! The staff's list of open requests for help.

use super::{Asked, RequestList, State, parts};
use crate::args;
use crate::ui::staff::post_button;
use crate::ui::{Frame, Icon, Page, Section, found, pages, when_text};
use leptos::prelude::*;

/// The open requests of the people whom the reader may see; who waits longest comes first.
#[expect(clippy::needless_pass_by_value, reason = "every page takes its model whole")]
pub fn requests_page(frame: Frame, list: RequestList) -> String {
    let words = frame.words();
    let count = found(words, "help-list-found", list.found.len(), &list.turns);
    let shown = if list.found.is_empty() {
        view! { <p class="nothing">{words.say("help-list-none")}</p> }.into_any()
    } else {
        let lines = list.found.iter().map(|asked| line(&frame, asked)).collect_view();
        view! {
            {count.map(|count| view! { <p class="found">{count}</p> })}
            <ul class="plan-list">{lines}</ul>
        }
        .into_any()
    };
    let body = view! {
        {shown}
        {pages(words, &list.turns, |begin| frame.link(&format!("/help?{begin}")))}
    }
    .into_any();
    let title = words.text("help-list-title");
    Page { frame, title, section: Section::Help, body }.html()
}

/// One request: who, where, what was written, since when, who took it, and what one can do.
fn line(frame: &Frame, asked: &Asked) -> AnyView {
    let words = frame.words();
    let Asked { person, is_mine, request } = asked;
    let since = args! { "when" => when_text(words.locale, request.asked) };
    let (class, icon, text) = match &request.state {
        State::Taken(_) if *is_mine => ("mark is-good", Icon::Check, words.say("help-list-mine")),
        State::Taken(name) => {
            let text = words.say_with("help-list-taken", &args! { "name" => name.as_str() });
            ("mark is-good", Icon::People, text)
        }
        State::Open | State::Done => ("mark is-bad", Icon::Clock, words.say("help-open")),
    };
    let post = |what: &str, class, label| {
        post_button(frame, &format!("/help/{}/{what}", request.id), class, label)
    };
    let take = (request.state == State::Open).then(|| post("take", "button", "help-list-take"));
    view! {
        <li class="card">
            <h2><a href=frame.link(&person.path())><bdi>{person.name.clone()}</bdi></a></h2>
            {parts::place(words, &request.spot)}
            {parts::message(request)}
            <p class="hint">{words.say_with("help-asked", &since)}</p>
            <p class=class>{icon.draw()} <span>{text}</span></p>
            <p>
                <a class="button-quiet"
                    href=frame.link(&format!("{}{}", person.path(), request.spot.path()))>
                    {Icon::Paper.draw()} <span>{words.say("help-to-section")}</span>
                </a>
            </p>
            {take}
            {post("finish", "button-second", "help-list-finish")}
        </li>
    }
    .into_any()
}
