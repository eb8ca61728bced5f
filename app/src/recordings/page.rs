//! A recording to listen to, and the page on which case workers keep them.

use super::{Kept, Recording, RecordingsPage};
use crate::args;
use crate::forms::{Form, section_name, sections};
use crate::ui::staff::post_button;
use crate::ui::{Choice, Field, Frame, Icon, Page, Section, languages, summary, when_in_line};
use leptos::prelude::*;

const LABELS: [(&str, &str); 3] = [
    ("section", "forms-clear-section"),
    ("language", "forms-clear-language"),
    ("file", "forms-listen-file"),
];

/// A recording, with what it weighs. Nothing of it is loaded before somebody wants to listen.
pub fn player(frame: &Frame, form: &Form, recording: &Recording) -> AnyView {
    let words = frame.words();
    let src = frame.link(&format!("/forms/{}/recordings/{}", form.id, recording.id));
    let link = src.clone();
    let label = words.format("forms-listen-recording", &args! { "kb" => recording.kilobytes });
    view! {
        <p class="recording">
            <span class="line">{Icon::Sound.draw()}<span>{label.clone()}</span></span>
            <audio controls preload="none" src=src>
                <a href=link>{label}</a>
            </audio>
        </p>
    }
    .into_any()
}

/// The page at `/{l}/forms/{form}/recordings`, for case workers.
pub fn recordings_page(frame: Frame, model: RecordingsPage) -> String {
    let words = frame.words();
    let RecordingsPage { of, kept, form } = model;
    let list: Vec<AnyView> = kept.iter().map(|one| line(&frame, of, one)).collect();
    let list = if list.is_empty() {
        view! { <p class="nothing">{words.say("forms-listen-none")}</p> }.into_any()
    } else {
        view! { <ul class="plan-list">{list}</ul> }.into_any()
    };
    let of_form = sections(of).into_iter().map(|section| {
        let text = section_name(words, of, &section.code);
        Choice { value: section.code, text }
    });
    let choose = "forms-listen-choose";
    let field = |field: Field| field.view(words, &form);
    let body = view! {
        <p><a href=frame.link(&format!("/forms/{}", of.id))>{words.say("forms-print-back")}</a></p>
        <p class="lead"><bdi lang="nl">{of.official_name.clone()}</bdi></p>
        <p>{words.say("forms-listen-intro")}</p>
        {summary(words, &form, &LABELS)}
        {list}
        <h2>{words.say("forms-listen-add")}</h2>
        <form class="long-form" method="post" enctype="multipart/form-data"
            action=frame.link(&format!("/forms/{}/recordings", of.id))>
            {field(Field::choice("section", "forms-clear-section", choose, of_form))}
            {field(Field::choice("language", "forms-clear-language", choose, languages()))}
            {field(Field::line("file", "forms-listen-file", "file").hint("forms-listen-file-hint"))}
            <button class="button">{words.say("forms-listen-save")}</button>
        </form>
    }
    .into_any();
    Page { title: words.text("forms-listen-title"), frame, section: Section::Forms, body }.html()
}

fn line(frame: &Frame, form: &Form, kept: &Kept) -> AnyView {
    let words = frame.words();
    let Kept { recording, language, by, made } = kept;
    let path = format!("/forms/{}/recordings/{}/remove", form.id, recording.id);
    view! {
        <li class="card">
            <h2><bdi>{section_name(words, form, &recording.section)}</bdi></h2>
            <p><bdi lang=language.code()>{language.own_name()}</bdi></p>
            {player(frame, form, recording)}
            <p class="since"><bdi>{by.clone()}</bdi>" · "{when_in_line(words, *made)}</p>
            {post_button(frame, &path, "button-ending", "forms-listen-remove")}
        </li>
    }
    .into_any()
}
