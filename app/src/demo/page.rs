//! The pages of the demonstration.

use super::{Arrival, Demo};
use crate::ui::{Frame, Icon, Page, Section, when};
use leptos::prelude::*;

/// Sign in as somebody made up, move the clock, see what arrived.
pub fn demo_page(frame: Frame, demo: Demo) -> String {
    let words = frame.words();
    let who = demo
        .who
        .iter()
        .map(|one| {
            view! {
                <button class="button-second" name="who" value=one.code>
                    <span>
                        <bdi>{one.name.clone()}</bdi>" · "{words.text(one.role.message())}" · "
                        <bdi lang=one.language.code()>{one.language.own_name()}</bdi>
                    </span>
                </button>
            }
        })
        .collect_view();
    let steps = [("PT1H", "demo-hour"), ("PT24H", "demo-day"), ("P7D", "demo-week")]
        .into_iter()
        .map(|(value, label)| {
            view! {
                <button class="button-second" name="advance" value=value>{words.say(label)}</button>
            }
        })
        .collect_view();
    let body = view! {
        <p class="lead">{words.say("demo-intro")}</p>
        <h2>{words.say("demo-who")}</h2>
        <form method="post" class="actions" action="/demo/sign-in">{who}</form>
        <h2>{words.say("demo-clock")}</h2>
        {when(words, demo.now)}
        <form method="post" class="actions" action="/demo/clock">{steps}</form>
        <h2>{words.say("demo-arrivals")}</h2>
        {arrivals(&frame, &demo.arrivals)}
        <p><a class="button-quiet" href="/demo/arrivals">{words.say("demo-arrivals-all")}</a></p>
    }
    .into_any();
    let title = words.text("demo-title");
    Page { frame, title, section: Section::None, body }.html()
}

/// The reminders that arrived, newest first.
pub fn arrivals_page(frame: Frame, list: Vec<Arrival>) -> String {
    let words = frame.words();
    let body = view! {
        {arrivals(&frame, &list)}
        <p><a class="button-second" href="/demo">
            {Icon::Back.draw()}<span>{words.say("demo-title")}</span>
        </a></p>
    }
    .into_any();
    let title = words.text("demo-arrivals");
    Page { frame, title, section: Section::None, body }.html()
}

fn arrivals(frame: &Frame, list: &[Arrival]) -> AnyView {
    let words = frame.words();
    if list.is_empty() {
        return view! { <p>{words.say("demo-arrivals-none")}</p> }.into_any();
    }
    list.iter()
        .map(|one| {
            view! {
                <article class="card">
                    <div lang=one.language.code() dir=one.language.direction()>
                        <h3 class="head">
                            {Icon::Bell.draw()}<a href=one.navigate.clone()>{one.title.clone()}</a>
                        </h3>
                        <p>{one.body.clone()}</p>
                    </div>
                    <p><bdi>{one.name.clone()}</bdi></p>
                    {when(words, one.at)}
                </article>
            }
        })
        .collect_view()
        .into_any()
}
