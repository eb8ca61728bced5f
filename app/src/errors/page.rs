//! The page for what could not be done: what happened, what one can do, and a way back.

use super::Problem;
use crate::ui::{Frame, Icon, Page, Reader, Section};
use leptos::prelude::*;

/// Explains a problem. Says who reads only when that is known.
pub fn problem_page(frame: Frame, problem: Problem) -> String {
    let words = frame.words();
    let (path, label) = match (problem, &frame.reader) {
        (Problem::SignIn | Problem::Code, _) => ("/access", "problem-to-code"),
        (_, Reader::Nobody) => ("", "problem-to-start"),
        (_, Reader::Holder { .. }) => ("/today", "problem-to-today"),
        (_, Reader::CaseWorker { .. } | Reader::Volunteer { .. }) => {
            ("/people", "problem-to-people")
        }
    };
    let body = view! {
        <p class="lead">{words.say(&format!("{}-text", problem.message()))}</p>
        <p><a class="button" href=frame.link(path)>
            {Icon::Back.draw()}<span>{words.say(label)}</span>
        </a></p>
    }
    .into_any();
    let title = words.text(problem.message());
    Page { frame, title, section: Section::None, body }.html_of_unknown_reader()
}
