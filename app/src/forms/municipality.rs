//! What the reader's municipality adds to a form, and the page on which staff say it.

use super::data::{Form, Offset};
use super::{Municipality, MunicipalityForm};
use crate::args;
use crate::catalogue::catalogue;
use crate::ui::{self, Field, Frame, Icon, Page, Reader, Section, Words, check, choices, summary};
use leptos::prelude::*;

catalogue! {
    /// What a municipality's term is counted in.
    pub enum TermUnit ("forms-term-unit") {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }
}

impl TermUnit {
    /// So many of this unit after the day from which the form counts.
    pub fn offset(self, length: u16, rolls: bool) -> Offset {
        let of = |unit| (self == unit).then_some(length);
        Offset {
            days: of(Self::Days),
            weeks: of(Self::Weeks),
            months: of(Self::Months),
            month_end: false,
            before: false,
            rolls,
        }
    }

    /// The unit of an offset, and how many of it.
    pub fn of(offset: Offset) -> Option<(Self, u16)> {
        let days = offset.days.map(|days| (Self::Days, days));
        let weeks = offset.weeks.map(|weeks| (Self::Weeks, weeks));
        days.or(weeks).or(offset.months.map(|months| (Self::Months, months)))
    }
}

/// What the reader's municipality adds: the term in words, the rest as staff wrote it.
pub(super) fn addition(words: Words, municipality: Municipality) -> AnyView {
    let Municipality { name, note, phone, address, term } = municipality;
    let place = (!address.is_empty()).then(|| {
        view! { <p class="line">{Icon::Place.draw()}<span>{ui::foreign(&address)}</span></p> }
    });
    let ways = [ui::call(words, &phone, "button-second"), ui::map_link(words, &address)];
    let actions =
        ways.iter().any(Option::is_some).then(|| view! { <div class="actions">{ways}</div> });
    view! {
        <aside class="card">
            <p><b>{words.say_with("forms-municipality", &args! { "name" => name })}</b></p>
            {term.map(|term| in_words(words, term))}
            {(!note.is_empty()).then(|| view! { <p lang="nl" dir="ltr">{note}</p> })}
            {place}
            {actions}
        </aside>
    }
    .into_any()
}

/// The message that says a term, and its `$count`.
pub(super) fn term_message(term: Offset) -> Option<(&'static str, u16)> {
    let (unit, count) = TermUnit::of(term)?;
    let message = match unit {
        TermUnit::Days => "forms-municipality-days",
        TermUnit::Weeks => "forms-municipality-weeks",
        TermUnit::Months => "forms-municipality-months",
    };
    Some((message, count))
}

fn in_words(words: Words, term: Offset) -> Option<AnyView> {
    let (message, count) = term_message(term)?;
    let rolls = term.rolls.then(|| view! { <p>{words.say("forms-municipality-rolls")}</p> });
    Some(
        view! {
            <p class="mark">
                {Icon::Clock.draw()}
                <span>{words.say_with(message, &args! { "count" => count })}</span>
            </p>
            {rolls}
        }
        .into_any(),
    )
}

/// The way for a case worker to say what the municipality adds.
pub(super) fn edit_link(frame: &Frame, form: &Form) -> Option<AnyView> {
    matches!(frame.reader, Reader::CaseWorker { .. }).then(|| {
        view! {
            <a class="button-second" href=frame.link(&format!("/forms/{}/municipality", form.id))>
                {Icon::Settings.draw()}<span>{frame.words().say("forms-municipality-edit")}</span>
            </a>
        }
        .into_any()
    })
}

const LABELS: [(&str, &str); 5] = [
    ("note", "forms-municipality-note"),
    ("phone", "forms-municipality-phone"),
    ("address", "forms-municipality-address"),
    ("term_length", "forms-municipality-term"),
    ("term_unit", "forms-municipality-unit"),
];

/// The page at `/{l}/forms/{form}/municipality`.
pub fn municipality_form_page(frame: Frame, model: MunicipalityForm) -> String {
    let words = frame.words();
    let MunicipalityForm { explained, has_own_term, form } = model;
    let field = |field: Field| field.optional().view(words, &form);
    let term = has_own_term.then(|| {
        let length = Field::line("term_length", "forms-municipality-term", "number").least(&1);
        let unit = Field::choice(
            "term_unit",
            "forms-municipality-unit",
            "forms-municipality-unit-none",
            choices!(words, TermUnit),
        );
        view! {
            {field(length.hint("forms-municipality-term-hint"))}
            {field(unit)}
            <div class="field">
                {check(words, &form, "term_rolls", "forms-municipality-rolls")}
            </div>
        }
    });
    let note = Field::text("note", "forms-municipality-note").longest(500);
    let address = Field::line("address", "forms-municipality-address", "text");
    let body = view! {
        <p class="lead">
            <b>{words.say(&explained.name())}</b><br/>
            <bdi class="quiet" lang="nl">{explained.official_name.clone()}</bdi>
        </p>
        <p>{words.say("forms-municipality-intro")}</p>
        {summary(words, &form, &LABELS)}
        <form class="long-form" method="post"
            action=frame.link(&format!("/forms/{}/municipality", explained.id))>
            {term}
            {field(note.hint("forms-municipality-note-hint"))}
            {field(Field::line("phone", "forms-municipality-phone", "tel"))}
            {field(address.hint("forms-municipality-address-hint"))}
            <button type="submit" class="button">{words.say("app-save")}</button>
        </form>
        <p class="way-back">
            <a href=frame.link(&format!("/forms/{}", explained.id))>
                {Icon::Back.draw()}<span>{words.say("forms-municipality-back")}</span>
            </a>
        </p>
    }
    .into_any();
    let title = words.text("forms-municipality-title");
    Page { frame, title, section: Section::Forms, body }.html()
}
