//! "My people": one's own requests for help, who helps with what, and how to call them.

use super::{Helper, MyPeople, Request, parts};
use crate::args;
use crate::ui::{Frame, Icon, Page, Section, call, foreign, when_text};
use leptos::prelude::*;

/// The requests, then the people who help, the first one to call first.
pub fn my_people_page(frame: Frame, model: MyPeople) -> String {
    let words = frame.words();
    let MyPeople { helpers, requests } = model;
    let asked = (!requests.is_empty()).then(|| {
        let requests = requests.iter().map(|one| request(&frame, one)).collect_view();
        view! {
            <h2>{words.say("help-requests")}</h2>
            {requests}
            <h2>{words.say("help-people")}</h2>
        }
    });
    let nothing =
        helpers.is_empty().then(|| view! { <p class="lead">{words.say("help-none")}</p> });
    let cards = helpers.iter().map(|one| card(&frame, one)).collect_view();
    let body = view! {
        {asked}{nothing}{cards}
        <p class="careful">{Icon::Warning.draw()}<span>{words.say("help-danger")}</span></p>
        <div class="actions">{call(words, "112", "button-second")}</div>
    }
    .into_any();
    let title = words.text("help-title");
    Page { frame, title, section: Section::Help, body }.html()
}

fn card(frame: &Frame, one: &Helper) -> AnyView {
    let words = frame.words();
    let organisation =
        (!one.organisation.is_empty()).then(|| view! { <p>{foreign(&one.organisation)}</p> });
    view! {
        <article class="card">
            <h2 class="head">{Icon::People.draw()}{foreign(&one.name)}</h2>
            <p>{words.say(one.topic.message())}</p>
            {organisation}
            {one.may_see.then(|| view! { <p class="quiet">{words.say("help-may-see")}</p> })}
            <div class="actions">{call(words, &one.phone, "button")}</div>
        </article>
    }
    .into_any()
}

/// One request: where, what was written, who helps, and the way to take it back.
fn request(frame: &Frame, one: &Request) -> AnyView {
    let words = frame.words();
    let asked = args! { "when" => when_text(words.locale, one.asked) };
    let take_back = (!one.is_done()).then(|| {
        view! {
            <form method="post" action=frame.link(&format!("/help/{}/back", one.id))>
                <button class="button-quiet">{words.say("help-take-back")}</button>
            </form>
        }
    });
    view! {
        <article class="card">
            {parts::place(words, &one.spot)}
            {parts::message(one)}
            {parts::state(words, &one.state)}
            <p class="quiet">{words.say_with("help-asked", &asked)}</p>
            <div class="aside">
                <a class="button-quiet" href=frame.link(&one.spot.path())>
                    {words.say("help-to-section")}
                </a>
                {take_back}
            </div>
        </article>
    }
    .into_any()
}
