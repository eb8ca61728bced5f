//! The page of one form: what it is, what to know before signing, what to do, part by part.

use super::tools::Tools;
use super::{FormPage, parts};
use crate::forms::blocks::{block, steps};
use crate::forms::data::Kind;
use crate::forms::list::links;
use crate::forms::mine::{self, TickList};
use crate::forms::municipality::{addition, edit_link};
use crate::forms::{Form, Trust, find};
use crate::glossary::Linked;
use crate::messages;
use crate::ui::{self, Frame, Icon, Page, Reader, Words};
use crate::{args, dates};
use leptos::prelude::*;

/// The page at `/{l}/forms/{form}`.
pub fn form_page(shell: Frame, model: FormPage) -> String {
    let mine = model.mine.as_ref();
    let frame = mine::reading(&shell, mine);
    let has_term = model.municipality.as_ref().is_some_and(|one| one.term.is_some());
    let words = frame.words();
    let form = model.form;
    let (start, nothing) = (Linked::new(&frame, &form.words), Linked::new(&frame, &form.words));
    let own = |what: &str| view! { <p>{start.say(&form.message(what))}</p> }.into_any();
    let tools = Tools::new(&frame, &model);
    let next: Vec<&Form> = form.next.iter().filter_map(|id| find(id)).collect();
    let body = view! {
        <p class="lead" id="start">{start.say(&form.message("what"))}</p>
        {names(words, form)}
        {unread(words, form)}
        {doubts(words, model.trust)}
        {block(words, Icon::People, None, "forms-who", own("who"))}
        {block(words, Icon::Clock, None, "forms-when", own("deadline"))}
        {model.municipality.clone().map(|municipality| addition(words, municipality))}
        {edit_link(&shell, form)}
        {(!form.amounts.is_empty())
            .then(|| block(words, Icon::Money, None, "forms-amounts", amounts(words, form)))}
        {tools.of("start")}
        {mine::block(&shell, &frame, form, mine, has_term)}
        {block(words, Icon::Warning, Some("before"), "forms-before", parts::before(&frame, form))}
        {tools.of("before")}
        {block(words, Icon::Bag, Some("documents"), "forms-need",
            mine::ticks(&shell, &frame, form, mine, TickList::Documents))}
        {tools.of("documents")}
        {block(words, Icon::Check, Some("steps"), "forms-steps",
            mine::ticks(&shell, &frame, form, mine, TickList::Steps))}
        {tools.of("steps")}
        {block(words, Icon::Paper, None, parts_heading(form), parts::parts(&frame, form, &tools))}
        {block(words, Icon::Calendar, Some("after"), "forms-after",
            steps(&frame, form, "after", &form.after))}
        {tools.of("after")}
        {block(words, Icon::Cross, Some("nothing"), "forms-nothing",
            view! { <p>{nothing.say(&form.message("nothing"))}</p> }.into_any())}
        {tools.of("nothing")}
        {block(words, Icon::Phone, None, "forms-help", help(words, form))}
        {(!next.is_empty()).then(|| block(words, Icon::Forward, None, "forms-next", links(&frame, &next)))}
        {block(words, Icon::Language, None, "forms-words", parts::glossary(words, form))}
        <p><a href=frame.link(&format!("/forms/{}/print", form.id))>{words.say("forms-print-link")}</a></p>
        {sources(words, form)}
        {staff_links(&shell, form)}
        {tools.voice()}
    }
    .into_any();
    let body = mine::together(&shell, mine, body);
    let (title, section) = (shell.words().text(&form.name()), mine::section_of(mine));
    Page { title, frame: shell, section, body }.html()
}

const fn parts_heading(form: &Form) -> &'static str {
    match form.kind {
        Kind::Form => "forms-parts",
        Kind::Letter => "forms-parts-letter",
    }
}

/// What stands on the paper, so that the reader can find it in a pile of post.
fn names(words: Words, form: &Form) -> AnyView {
    view! {
        <p class="quiet">
            {words.say("forms-official")}" "
            <b><bdi lang="nl">{form.official_name.clone()}</bdi></b><br/>
            {words.say("forms-sender")}" "
            <bdi lang="nl">{form.sender.clone()}</bdi>
        </p>
    }
    .into_any()
}

/// One quiet line while no native speaker has read the translation.
fn unread(words: Words, form: &Form) -> Option<AnyView> {
    let file = format!("forms/{}", form.id);
    (!messages::is_read_by_native(words.locale, &file))
        .then(|| view! { <p class="quiet">{words.say("forms-unread")}</p> }.into_any())
}

/// What to doubt: an older translation, an explanation that nobody looked at in time.
fn doubts(words: Words, trust: Trust) -> AnyView {
    [(trust.is_older, "forms-older"), (trust.is_overdue, "forms-overdue")]
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, message)| ui::mark(words, "mark is-bad", Icon::Warning, message))
        .collect::<Vec<_>>()
        .into_any()
}

/// Amounts of the year, each with the day since when it holds and the page that says so.
fn amounts(words: Words, form: &Form) -> AnyView {
    let list: Vec<AnyView> = form
        .amounts
        .iter()
        .map(|amount| {
            let id = form.message(&format!("amount-{}", amount.id));
            let own = words.say_with(&id, &args! { "euros" => amount.euros });
            let since = on(words, "forms-amount", amount.as_of);
            let source = amount.source.clone();
            view! { <li>{own}<br/><a class="quiet" href=source rel="noreferrer">{since}</a></li> }
                .into_any()
        })
        .collect();
    view! { <ul>{list}</ul> }.into_any()
}

fn help(words: Words, form: &Form) -> AnyView {
    let first = form.legal_advice.then(|| {
        view! { <p><b>{words.say("forms-legal-first")}</b></p> }
    });
    let helpers: Vec<AnyView> = form
        .help
        .iter()
        .map(|helper| view! { <li>{words.say(helper.message())}</li> }.into_any())
        .collect();
    view! { {first}<ul>{helpers}</ul> }.into_any()
}

/// The way to the recordings, for those who make them.
fn staff_links(frame: &Frame, form: &Form) -> Option<AnyView> {
    matches!(frame.reader, Reader::CaseWorker { .. }).then(|| {
        let path = format!("/forms/{}/recordings", form.id);
        view! { <p><a href=frame.link(&path)>{frame.words().say("forms-listen-title")}</a></p> }
            .into_any()
    })
}

/// Where the facts come from and since when they hold; folded, because few need it.
fn sources(words: Words, form: &Form) -> AnyView {
    let site = form.official_site.clone().map(|site| {
        view! { <p><a href=site rel="noreferrer">{words.say("forms-site")}</a></p> }
    });
    let list: Vec<AnyView> = form
        .sources
        .iter()
        .map(|source| {
            let title = view! { <bdi lang="nl">{source.title.clone()}</bdi> };
            let title = match source.url.clone() {
                Some(url) => view! { <a href=url rel="noreferrer">{title}</a> }.into_any(),
                None => title.into_any(),
            };
            let said = if source.stored_copy { "forms-checked-copy" } else { "forms-checked" };
            let checked = on(words, said, source.checked);
            view! { <li>{title}<br/><span class="quiet">{checked}</span></li> }.into_any()
        })
        .collect();
    view! {
        <details>
            <summary>{words.say("forms-sources")}</summary>
            {site}<ul>{list}</ul>
            <p class="quiet">{on(words, "forms-valid", form.valid_from)}</p>
        </details>
    }
    .into_any()
}

fn on(words: Words, message: &str, day: jiff::civil::Date) -> AnyView {
    words.say_with(message, &args! { "date" => dates::figures(day) })
}
