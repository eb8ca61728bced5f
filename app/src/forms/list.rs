//! The list of forms: the kept ones first, then all by what they are about, and last those that
//! are not for the reader; each by its name in the reader's language and by the name on the paper.

use super::data::Topic;
use super::mine::standing_mark;
use super::{Form, FormList, Standing, library};
use crate::ui::{Frame, Icon, Page, Reader, Section, search_field};
use leptos::prelude::*;

/// The page at `/{l}/forms`.
pub fn forms_page(frame: Frame, list: FormList) -> String {
    let words = frame.words();
    let stands =
        |form: &Form| list.mine.iter().find(|one| one.form == form.id).map(|one| one.standing);
    let all = || library::all().iter();
    let is_empty = library::all().is_empty();
    let rest: Vec<&Form> = all().filter(|form| stands(form).is_none()).collect();
    let mine = |heading: &str, is_kept: bool| {
        let is_there = |form: &&Form| {
            stands(form).is_some_and(|standing| is_kept == (standing != Standing::NotMine))
        };
        let forms: Vec<&Form> = all().filter(is_there).collect();
        (!forms.is_empty()).then(|| {
            view! { <h2>{words.say(heading)}</h2>{links_with(&frame, &forms, &stands)} }.into_any()
        })
    };
    let topics: Vec<AnyView> = Topic::ALL
        .into_iter()
        .filter_map(|topic| {
            let about: Vec<&Form> =
                rest.iter().copied().filter(|form| form.topic == topic).collect();
            let heading = words.say(&format!("forms-topic-{}", topic.code()));
            (!about.is_empty())
                .then(|| view! { <h2>{heading}</h2>{links(&frame, &about)} }.into_any())
        })
        .collect();
    let staff = matches!(frame.reader, Reader::CaseWorker { .. }).then(|| {
        view! {
           <p><a href=frame.link("/texts")>{words.say("texts-title")}</a></p>
           <p><a href=frame.link("/clarity")>{words.say("forms-clear-title")}</a></p>
        }
    });
    let body = view! {
        <p class="lead">{words.say(if is_empty { "forms-none" } else { "forms-intro" })}</p>
        <p><a class="button" href=frame.link("/letters")>
            {Icon::Paper.draw()}<span>{words.say("letters-title")}</span>
        </a></p>
        {search_field(&frame, "")}
        {mine("forms-mine", true)}
        {topics}
        {mine("forms-standing-not-mine", false)}
        <p><a href=frame.link("/glossary")>{words.say("glossary-title")}</a></p>
        {staff}
    }
    .into_any();
    Page { title: words.text("forms-title"), frame, section: Section::Forms, body }.html()
}

/// Links to forms, each with both its names.
pub(super) fn links(frame: &Frame, forms: &[&Form]) -> AnyView {
    links_with(frame, forms, &|_| None)
}

/// As [`links`], with where each stands.
fn links_with(
    frame: &Frame,
    forms: &[&Form],
    stands: &dyn Fn(&Form) -> Option<Standing>,
) -> AnyView {
    let words = frame.words();
    let items: Vec<AnyView> = forms
        .iter()
        .map(|form| {
            let standing = stands(form).map(|standing| standing_mark(words, standing));
            view! {
                <li>
                    <a class="card line" href=frame.link(&format!("/forms/{}", form.id))>
                        {Icon::Paper.draw()}
                        <span>
                            <b>{words.say(&form.name())}</b><br/>
                            <bdi class="quiet" lang="nl">{form.official_name.clone()}</bdi>
                            {standing}
                        </span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="plain">{items}</ul> }.into_any()
}
