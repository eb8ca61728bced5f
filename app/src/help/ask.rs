//! Asking for help with a section of a form.

use super::{AskPage, parts};
use crate::ui::{Changes, Field, Frame, Icon, Page, Section, may_wait};
use leptos::prelude::*;

/// The page at `/{l}/help/ask`. Its form posts to the address it was opened at, so that the copy
/// that a phone keeps asks at the right place too.
pub fn ask_page(frame: Frame, model: AskPage) -> String {
    let words = frame.words();
    let AskPage { spot, open, form } = model;
    let place = spot.as_ref().map(|spot| {
        view! { <div class="card">{parts::place(words, spot)}</div> }
    });
    let state = open.as_ref().map(|open| parts::state(words, &open.state));
    let back = spot.as_ref().map(|spot| {
        view! {
            <a class="button-quiet" href=frame.link(&spot.path())>
                {Icon::Back.draw()}<span>{words.say("help-to-section")}</span>
            </a>
        }
    });
    let message = Field::text("message", "help-message").hint("help-message-hint").longest(500);
    let body = view! {
        <p class="lead">{words.say("help-ask-intro")}</p>
        {place}
        {state}
        <form method="post">
            {may_wait(&frame, Changes::Pages, "/help")}
            {message.optional().view(words, &form)}
            <p class="quiet">{words.say("help-ask-who")}</p>
            <div class="actions"><button class="button">{words.say("help-ask-do")}</button></div>
        </form>
        {back}
    }
    .into_any();
    let title = words.text("help-ask-title");
    Page { frame, title, section: Section::Help, body }.html()
}
