//! The page of texts that somebody has to look at.

use super::{Reason, Text, TextList};
use crate::ui::{Frame, Icon, Page, Section, Words};
use crate::{args, dates};
use leptos::prelude::*;

/// The page at `/{l}/texts`, for case workers.
pub fn texts_page(frame: Frame, list: TextList) -> String {
    let words = frame.words();
    let items: Vec<AnyView> = list.texts.iter().map(|text| one(&frame, text)).collect();
    let intro = if items.is_empty() { "texts-none" } else { "texts-intro" };
    let body = view! {
        <p class="lead">{words.say(intro)}</p>
        <ul class="plan-list">{items}</ul>
    }
    .into_any();
    Page { title: words.text("texts-title"), frame, section: Section::Forms, body }.html()
}

fn one(frame: &Frame, text: &Text) -> AnyView {
    let words = frame.words();
    let reasons: Vec<AnyView> = text
        .reasons
        .iter()
        .map(|reason| view! { <li>{said(words, *reason)}</li> }.into_any())
        .collect();
    let confirmed = text.confirmed.map(|day| {
        let date = dates::figures(day);
        view! {
            <p class="mark is-good">
                {Icon::Check.draw()}
                <span>{words.say_with("texts-confirmed", &args! { "date" => date })}</span>
            </p>
        }
    });
    // What a tap can't mend is not offered: only a native speaker ends "not read".
    let can_confirm = text.reasons.iter().any(|reason| !matches!(reason, Reason::Unread(_)));
    let confirm = can_confirm.then(|| {
        let path = frame.link(&format!("/texts/{}/confirm", text.form));
        view! {
            <form method="post" action=path>
                <button class="button-second">{words.say("texts-confirm")}</button>
            </form>
        }
    });
    view! {
        <li class="card">
            <h2>
                <a href=frame.link(&format!("/forms/{}", text.form))>
                    <bdi lang="nl">{text.official_name.clone()}</bdi>
                </a>
            </h2>
            <ul>{reasons}</ul>
            {confirmed}
            {confirm}
        </li>
    }
    .into_any()
}

fn said(words: Words, reason: Reason) -> AnyView {
    match reason {
        Reason::Overdue(day) => {
            words.say_with("texts-overdue", &args! { "date" => dates::figures(day) })
        }
        Reason::Older(locale, count) => {
            let language = locale.own_name();
            words.say_with("texts-older", &args! { "language" => language, "count" => count })
        }
        Reason::Unread(locale) => {
            words.say_with("texts-unread", &args! { "language" => locale.own_name() })
        }
    }
}
