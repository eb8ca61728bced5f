//! The page: what was found first, then three ways to look.

use super::{Answer, Asked, Day, Letters, Means};
use crate::args;
use crate::dates::{self, Style};
use crate::forms::data::{Sender, Topic};
use crate::forms::{self, Form};
use crate::ui::{self, Frame, Icon, Page, Section, Words};
use leptos::prelude::*;

/// Most characters of a letter that are looked at.
pub const LONGEST: usize = 20_000;

/// The page at `/{l}/letters`.
pub fn letters_page(frame: Frame, model: Letters) -> String {
    let words = frame.words();
    let is_answered = model.answer.is_some();
    let Letters { text, error, answer } = model;
    let body = view! {
        {answer.map(|answer| answered(&frame, &answer))}
        {(!is_answered).then(|| view! { <p class="lead">{words.say("letters-intro")}</p> })}
        {way(words, Icon::People, "letters-by-sender", false, senders(&frame))}
        {way(words, Icon::Paper, "letters-by-topic", false, topics(&frame))}
        {way(words, Icon::Search, "letters-by-words", true, by_words(&frame, &text, error))}
    }
    .into_any();
    Page { title: words.text("letters-title"), frame, section: Section::Forms, body }.html()
}

/// One way to look, folded so that the page stays calm.
fn way(words: Words, icon: Icon, title: &str, is_open: bool, body: AnyView) -> AnyView {
    view! {
        <details class="card" open=is_open>
            <summary><b class="line">{icon.draw()}<span>{words.say(title)}</span></b></summary>
            {body}
        </details>
    }
    .into_any()
}

fn all() -> impl Iterator<Item = &'static Form> {
    forms::ids().filter_map(forms::find)
}

fn senders(frame: &Frame) -> AnyView {
    let known =
        Sender::ALL.into_iter().filter(|sender| all().any(|form| form.senders.contains(sender)));
    let links = known.map(|sender| choice(frame, "sender", sender.code()));
    view! { <ul class="plain choices">{links.collect::<Vec<_>>()}</ul> }.into_any()
}

fn topics(frame: &Frame) -> AnyView {
    let known = Topic::ALL.into_iter().filter(|topic| all().any(|form| form.topic == *topic));
    let links = known.map(|topic| choice(frame, "topic", topic.code()));
    view! { <ul class="plain choices">{links.collect::<Vec<_>>()}</ul> }.into_any()
}

fn choice(frame: &Frame, way: &str, code: &str) -> AnyView {
    let href = frame.link(&format!("/letters?{way}={code}"));
    let name = frame.words().say(&format!("forms-{way}-{code}"));
    view! { <li><a href=href>{name}</a></li> }.into_any()
}

fn by_words(frame: &Frame, text: &str, error: Option<&'static str>) -> AnyView {
    let words = frame.words();
    let wrong = error.map(|error| {
        view! {
            <p class="field-wrong" id="text-wrong" role="alert">
                {Icon::Warning.draw()}<span>{words.say(error)}</span>
            </p>
        }
    });
    let class = if error.is_some() { "field is-wrong" } else { "field" };
    view! {
        <form method="post" action=frame.link("/letters")>
            <div class=class>
                <label for="text">{words.say("letters-text")}</label>
                <p class="field-hint" id="text-hint">
                    {words.say("letters-text-hint")}" "{words.say("letters-private")}
                </p>
                {wrong}
                <textarea id="text" name="text" rows="6" dir="auto" autocomplete="off"
                    aria-describedby=if error.is_some() { "text-wrong" } else { "text-hint" }
                    aria-invalid=error.map(|_| "true") inner_html=ui::escaped(text)></textarea>
            </div>
            <button class="button">
                {Icon::Search.draw()}<span>{words.say("letters-look")}</span>
            </button>
        </form>
    }
    .into_any()
}

/// What was found: the forms, or that we do not know the letter; then its days.
fn answered(frame: &Frame, answer: &Answer) -> AnyView {
    let words = frame.words();
    let list: Vec<AnyView> = answer.forms.iter().map(|form| result(frame, form)).collect();
    let heading = match answer.asked {
        Asked::Sender(sender) => format!("forms-sender-{}", sender.code()),
        Asked::Topic(topic) => format!("forms-topic-{}", topic.code()),
        Asked::Words if list.is_empty() => "letters-none".to_owned(),
        Asked::Words if list.len() == 1 => "letters-one".to_owned(),
        Asked::Words => "letters-some".to_owned(),
    };
    let is_unknown = list.is_empty();
    let unknown = is_unknown.then(|| {
        let from = answer.sender.map(|sender| {
            view! {
                <p>{words.say("letters-maybe-from")}</p>
                <ul class="plain choices">{choice(frame, "sender", sender.code())}</ul>
            }
        });
        view! {
            <p>{words.say("letters-none-text")}</p>
            <p><b>{words.say("letters-keep")}</b></p>
            {from}
        }
    });
    let check = !is_unknown && answer.asked == Asked::Words;
    view! {
        <h2>{words.say(&heading)}</h2>
        {unknown}
        {list}
        {check.then(|| view! { <p>{words.say("letters-check")}</p> })}
        {days(words, &answer.days)}
    }
    .into_any()
}

/// What a form is, what to do first and by when.
fn result(frame: &Frame, form: &Form) -> AnyView {
    let words = frame.words();
    let href = frame.link(&format!("/forms/{}", form.id));
    let first = form.steps.first().map(|step| {
        view! {
            <dt>{words.say("letters-first")}</dt>
            <dd>{words.say(&form.message(&format!("step-{step}")))}</dd>
        }
    });
    let legal = form.legal_advice.then(|| {
        view! {
            <p class="careful is-bad">
                {Icon::Warning.draw()}<span>{words.say("forms-legal-first")}</span>
            </p>
        }
    });
    view! {
        <article class="card">
            <h3><a href=href.clone()>{words.say(&form.name())}</a></h3>
            <p><bdi class="quiet" lang="nl">{form.official_name.clone()}</bdi></p>
            <p>{words.say(&form.message("what"))}</p>
            {legal}
            <dl>
                {first}
                <dt>{words.say("forms-when")}</dt>
                <dd>{words.say(&form.message("deadline"))}</dd>
            </dl>
            <p><a class="button-second" href=href>{words.say("letters-read")}</a></p>
        </article>
    }
    .into_any()
}

/// The days of the letter, as they stand there and in the reader's language.
fn days(words: Words, days: &[Day]) -> Option<AnyView> {
    if days.is_empty() {
        return None;
    }
    let heading = words.say_with("letters-days", &args! { "count" => days.len() });
    let list: Vec<AnyView> = days
        .iter()
        .map(|day| {
            let means = match day.means {
                Means::Date(date) => {
                    let figures = dates::figures(date);
                    let said = dates::words(words.locale, date, Style::Full);
                    view! { <b>{said}</b>" "<bdi class="quiet" dir="ltr">{figures}</bdi> }
                        .into_any()
                }
                Means::WithoutYear => words.say("letters-no-year"),
                Means::Within(count, unit) => view! {
                    <b>{words.say_with(unit.message(), &args! { "count" => count })}</b>" "
                    {words.say("letters-count-from")}
                }
                .into_any(),
            };
            let last = day.is_last.then(|| view! { <br/>{words.say("letters-last-day")} });
            let quote = ui::foreign(&format!("“{}”", day.quote));
            view! { <li>{quote}<br/>{means}{last}</li> }.into_any()
        })
        .collect();
    Some(
        view! {
            <section class="card">
                <h3 class="line">{Icon::Clock.draw()}<span>{heading}</span></h3>
                <ul>{list}</ul>
                <p>{words.say("letters-days-text")}</p>
            </section>
        }
        .into_any(),
    )
}
