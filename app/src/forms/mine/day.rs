//! The day that a person gives: counted from one they know, or as the letter says.

use super::Mine;
use super::together::{address, waits};
use crate::forms::Form;
use crate::forms::data::{self, Certainty};
use crate::ui::{self, Field, Frame};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

/// The day: counted from one that the person knows, or as the letter says. Folded, because it is
/// done once.
pub(super) fn give_day(
    shell: &Frame,
    frame: &Frame,
    form: &Form,
    mine: &Mine,
    has_term: bool,
) -> AnyView {
    let words = frame.words();
    let action = address(shell, form, mine, "day");
    let counts = |deadline: &&data::Deadline| match deadline.certainty {
        Certainty::Known => true,
        Certainty::Municipal => has_term,
        Certainty::Letter | Certainty::Ask => false,
    };
    let counted = form.deadline.as_ref().filter(counts).map(|deadline| {
        let label = format!("forms-anchor-{}", deadline.anchor.code());
        let field = Field::line("anchor", label, "date");
        let known = mine.counts_from;
        one_day(frame, form, mine, &action, OneDay { field, known, button: "forms-day-count" })
    });
    let hint = match form.deadline.as_ref().map(|deadline| deadline.certainty) {
        Some(Certainty::Known) => "forms-day-wins",
        Some(Certainty::Letter) | None => "forms-day-in-letter",
        Some(Certainty::Municipal) if has_term => "forms-day-wins",
        Some(Certainty::Municipal) => "forms-day-municipal",
        Some(Certainty::Ask) => "forms-day-ask",
    };
    let known = mine.given.as_ref().filter(|_| mine.counts_from.is_none()).map(|one| one.due);
    let field = Field::line("last", "forms-day-last", "date").hint(hint);
    let last = OneDay { field, known, button: "forms-day-keep" };
    let given = one_day(frame, form, mine, &action, last);
    let none = mine.given.is_some().then(|| {
        view! {
            <form method="post" action=action>
                {waits(shell, form)}
                <button class="button-quiet" name="none" value="yes">
                    {words.say("forms-day-none")}
                </button>
            </form>
        }
    });
    let summary = if mine.given.is_some() { "forms-day-change" } else { "forms-day-give" };
    view! {
        <details open=!mine.sent.is_right()>
            <summary>{words.say(summary)}</summary>
            {counted}{given}{none}
        </details>
    }
    .into_any()
}

/// A form with one day.
struct OneDay {
    /// The field for it.
    field: Field,
    /// The day that is known already.
    known: Option<Date>,
    /// What its button says.
    button: &'static str,
}

/// Shows such a form, with what was sent and not understood.
fn one_day(
    frame: &Frame,
    form: &Form,
    mine: &Mine,
    action: &str,
    OneDay { field, known, button }: OneDay,
) -> AnyView {
    let words = frame.words();
    let name = field.name();
    let value = match mine.sent.value(name) {
        "" => known.map(|day| day.to_string()).unwrap_or_default(),
        sent => sent.to_owned(),
    };
    let mut sent = ui::Form::default().with(name, value);
    if let Some(error) = mine.sent.error(name) {
        sent.reject(name, error);
    }
    let today = frame.now.date();
    let (least, most) = (today.saturating_sub(364.days()), today.saturating_add(5.years()));
    let most = most.saturating_sub(1.day());
    view! {
        <form method="post" action=action.to_owned()>
            {waits(frame, form)}
            {field.least(&least).most(&most).alert().view(words, &sent)}
            <button class="button-second">{words.say(button)}</button>
        </form>
    }
    .into_any()
}
