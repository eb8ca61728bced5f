//! The list of forms: the kept ones first, then all by what they are about, each by its name in
//! the reader's language and by the name on the paper.

use super::data::Topic;
use super::{Form, FormList, library};
use crate::search;
use crate::ui::{Frame, Icon, Page, Reader, Section};
use leptos::prelude::*;

/// The page at `/{l}/forms`.
pub fn forms_page(frame: Frame, list: FormList) -> String {
    let FormList { followed } = list;
    let words = frame.words();
    let (kept, rest): (Vec<&'static Form>, Vec<&'static Form>) =
        library::all().iter().partition(|form| followed.contains(&form.id));
    let is_empty = kept.is_empty() && rest.is_empty();
    let kept = (!kept.is_empty())
        .then(|| view! { <h2>{words.say("forms-mine")}</h2>{links(&frame, &kept)} });
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
        {search::field(&frame)}
        {kept}
        {topics}
        <p><a href=frame.link("/glossary")>{words.say("glossary-title")}</a></p>
        {staff}
    }
    .into_any();
    Page { title: words.text("forms-title"), frame, section: Section::Forms, body }.html()
}

/// Links to forms, each with both its names.
pub(super) fn links(frame: &Frame, forms: &[&Form]) -> AnyView {
    let words = frame.words();
    let items: Vec<AnyView> = forms
        .iter()
        .map(|form| {
            view! {
                <li>
                    <a class="card line" href=frame.link(&format!("/forms/{}", form.id))>
                        {Icon::Paper.draw()}
                        <span>
                            <b>{words.say(&form.name())}</b><br/>
                            <bdi class="quiet" lang="nl">{form.official_name.clone()}</bdi>
                        </span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="plain">{items}</ul> }.into_any()
}
