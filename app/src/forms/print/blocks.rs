//! Blocks of the sheet: what the form is, what to know before signing, amounts, help, sources.

use super::pair::{Both, address, headed, on, pair};
use crate::forms::municipality::term_message;
use crate::forms::{Form, Municipality, Trust, find};
use crate::{args, glossary, messages};
use leptos::prelude::*;

/// What stands on the paper and who sends it: Dutch in every language.
pub(super) fn names(both: Both, form: &Form) -> AnyView {
    let line = |label: &str, name: &str| {
        let name = name.to_owned();
        view! {
            <p class="pair">
                {both.cells(|locale| {
                    let label = messages::text(locale, label);
                    view! { {label}" "<b><bdi lang="nl" dir="ltr">{name.clone()}</bdi></b> }.into_any()
                })}
            </p>
        }
    };
    view! {
        {line("forms-official", &form.official_name)}
        {line("forms-sender", &form.sender)}
    }
    .into_any()
}

/// What to doubt of the words, as on the page.
pub(super) fn doubts(both: Both, form: &Form, trust: Trust) -> AnyView {
    let is_unread = !messages::is_read_by_native(both.0, &format!("forms/{}", form.id));
    let doubts = [
        (is_unread, "forms-unread"),
        (trust.is_older, "forms-older"),
        (trust.is_overdue, "forms-overdue"),
    ];
    doubts
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, message)| view! { <p class="pair small">{both.say(message)}</p> })
        .collect::<Vec<_>>()
        .into_any()
}

pub(super) fn start(both: Both, form: &Form) -> AnyView {
    view! {
        <div class="whole lead">{pair(both.say(&form.message("what")))}</div>
        {headed(both, "forms-who", pair(both.say(&form.message("who"))))}
        {headed(both, "forms-when", pair(both.say(&form.message("deadline"))))}
    }
    .into_any()
}

/// What the reader's municipality adds, in its own words.
pub(super) fn addition(both: Both, municipality: Municipality) -> AnyView {
    let Municipality { name, note, phone, address, term } = municipality;
    let term = term.and_then(term_message).map(|(message, count)| {
        view! { <p class="pair">{both.say_with(message, &args! { "count" => count })}</p> }
    });
    view! {
        <section class="whole">
            <h2 class="pair">{both.say_with("forms-municipality", &args! { "name" => name })}</h2>
            {term}
            <p lang="nl" dir="ltr">{note}</p>
            <p lang="nl" dir="ltr">{address}</p>
            <p dir="ltr">{phone}</p>
        </section>
    }
    .into_any()
}

pub(super) fn amounts(both: Both, form: &Form) -> Option<AnyView> {
    let list: Vec<AnyView> = form
        .amounts
        .iter()
        .map(|amount| {
            let id = form.message(&format!("amount-{}", amount.id));
            view! {
                <div class="whole">
                    <p class="pair">{both.say_with(&id, &args! { "euros" => amount.euros })}</p>
                    {on(both, "forms-amount", amount.as_of)}
                    <p class="small">{address(&amount.source)}</p>
                </div>
            }
            .into_any()
        })
        .collect();
    (!list.is_empty()).then(|| headed(both, "forms-amounts", list.into_any()))
}

pub(super) fn before(both: Both, form: &Form) -> AnyView {
    let list: Vec<AnyView> = form
        .before
        .iter()
        .map(|risk| {
            let question = format!("forms-before-{}", risk.code());
            let answer = form.message(&format!("before-{}", risk.code()));
            pair(both.say_under(&question, &answer))
        })
        .collect();
    headed(both, "forms-before", list.into_any())
}

pub(super) fn help(both: Both, form: &Form) -> AnyView {
    let first = form.legal_advice.then_some("forms-legal-first");
    let list: Vec<AnyView> = first
        .into_iter()
        .chain(form.help.iter().map(|helper| helper.message()))
        .map(|id| pair(both.say(id)))
        .collect();
    headed(both, "forms-help", list.into_any())
}

/// Forms that often follow, by the name on the paper.
pub(super) fn next(both: Both, form: &Form) -> Option<AnyView> {
    let list: Vec<AnyView> = form
        .next
        .iter()
        .filter_map(|id| find(id))
        .map(|form| pair(both.say(&form.name())))
        .collect();
    (!list.is_empty()).then(|| headed(both, "forms-next", list.into_any()))
}

pub(super) fn official_words(both: Both, form: &Form) -> Option<AnyView> {
    let list: Vec<AnyView> = form
        .words
        .iter()
        .filter_map(|id| Some((id, glossary::find(id)?)))
        .map(|(id, word)| {
            view! {
                <div class="whole">
                    <h3><bdi lang="nl" dir="ltr">{word.dutch.clone()}</bdi></h3>
                    {pair(both.say(&glossary::message(id)))}
                </div>
            }
            .into_any()
        })
        .collect();
    (!list.is_empty()).then(|| headed(both, "forms-words", list.into_any()))
}

pub(super) fn sources(both: Both, form: &Form) -> AnyView {
    let site = form.official_site.as_deref().map(|site| {
        view! { <p class="pair">{both.say("forms-site")}</p><p>{address(site)}</p> }
    });
    let list: Vec<AnyView> = form
        .sources
        .iter()
        .map(|source| {
            let said = if source.stored_copy { "forms-checked-copy" } else { "forms-checked" };
            let url = source.url.as_deref().map(|url| view! { <br/>{address(url)} });
            view! {
                <div class="whole small">
                    <p><bdi lang="nl">{source.title.clone()}</bdi>{url}</p>
                    {on(both, said, source.checked)}
                </div>
            }
            .into_any()
        })
        .collect();
    let body = view! { {site}{list}{on(both, "forms-valid", form.valid_from)} };
    headed(both, "forms-sources", body.into_any())
}
