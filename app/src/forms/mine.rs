//! What a person makes of a form: where it stands, what is ticked off, and the last day.
//!
//! A permit holder does it alone; staff open the same page for a person and do it together, in
//! the person's language with the Dutch under it.

use super::data::{self, Certainty, Form};
use super::parts;
use crate::Locale;
use crate::args;
use crate::catalogue::catalogue;
use crate::deadlines::{Deadline, left};
use crate::glossary::Linked;
use crate::people::PersonPage;
use crate::people::parts::{back_to_person, for_person};
use crate::ui::{self, Changes, Frame, Icon, Section, Words, day, mark, may_wait};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

catalogue! {
    /// Where a person stands with a form.
    pub enum Standing ("forms-standing") {
        /// Still to be done.
        Todo = "todo",
        /// Begun.
        Started = "started",
        /// Handed in or answered.
        Sent = "sent",
        /// The answer has come.
        Decided = "decided",
        /// It is not for this person.
        NotMine = "not-mine",
    }
}

impl Standing {
    /// Whether nothing has to be done in time any more.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Sent | Self::Decided)
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Todo | Self::Started => Icon::Clock,
            Self::Sent | Self::Decided => Icon::Check,
            Self::NotMine => Icon::Cross,
        }
    }
}

catalogue! {
    /// Who said or ticked something.
    pub enum By ("forms-by") {
        /// The person.
        Person = "person",
        /// A volunteer, with the person.
        Volunteer = "volunteer",
        /// A case worker, with the person.
        CaseWorker = "case-worker",
    }
}

/// A list of a form that can be ticked off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickList {
    /// What one needs.
    Documents,
    /// What to do.
    Steps,
}

impl TickList {
    /// Name in addresses, and of the section.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::Steps => "steps",
        }
    }

    /// Ids of what stands in it.
    pub fn items(self, form: &Form) -> &[String] {
        match self {
            Self::Documents => &form.documents,
            Self::Steps => &form.steps,
        }
    }

    /// Name of one of them within the form, also the end of its message: `need-iban`.
    pub fn item(self, id: &str) -> String {
        let kind = match self {
            Self::Documents => "need",
            Self::Steps => "step",
        };
        format!("{kind}-{id}")
    }
}

/// Whom staff do it with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// Id in addresses.
    pub id: String,
    /// Name.
    pub name: String,
    /// Language of the person.
    pub language: Locale,
}

/// What a person made of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mine {
    /// Where it stands; nothing when the person did not say.
    pub standing: Option<Standing>,
    /// Who said so.
    pub by: By,
    /// What is ticked off, as [`TickList::item`] names it.
    pub ticked: Vec<String>,
    /// The day from which the last day was counted.
    pub counts_from: Option<Date>,
    /// The deadline that the person gave.
    pub own: Option<Deadline>,
    /// Deadlines for this form that staff planned.
    pub planned: Vec<Deadline>,
    /// A day that was sent and not understood. Fields: `anchor`, `last`.
    pub sent: ui::Form,
    /// The person, when it is staff who look.
    pub person: Option<Companion>,
}

/// The frame in which the form itself is read: for staff in the person's language, with the Dutch.
pub(super) fn reading(shell: &Frame, mine: Option<&Mine>) -> Frame {
    match mine.and_then(|mine| mine.person.as_ref()) {
        Some(person) => Frame { locale: person.language, bilingual: true, ..shell.clone() },
        None => shell.clone(),
    }
}

/// The place of the page in the navigation.
pub(super) fn section_of(mine: Option<&Mine>) -> Section {
    if mine.is_some_and(|mine| mine.person.is_some()) { Section::People } else { Section::Forms }
}

/// The page for staff: whose it is, and the form in the person's language. Any other stays as it is.
pub(super) fn together(shell: &Frame, mine: Option<&Mine>, body: AnyView) -> AnyView {
    let Some(person) = mine.and_then(|mine| mine.person.clone()) else { return body };
    let Companion { id, name, language } = person;
    view! {
        {for_person(shell.words(), "forms-together", &name)}
        <div lang=language.code() dir=language.direction()>{body}</div>
        {back_to_person(shell, &(id, name))}
    }
    .into_any()
}

/// Where answers about the form go: the reader's language, whatever the form is read in.
fn address(shell: &Frame, form: &Form, mine: &Mine, what: &str) -> String {
    let person = mine.person.as_ref().map(|person| format!("/people/{}", person.id));
    shell.link(&format!("{}/forms/{}/{what}", person.unwrap_or_default(), form.id))
}

/// Says that an answer about the form may wait; together with staff none does, since only what a
/// holder's phone keeps can.
fn waits(shell: &Frame, form: &Form) -> Option<AnyView> {
    may_wait(shell, Changes::Pages, &format!("/forms/{}", form.id))
}

/// Where the form stands, and by when it must be done. `own_term` says whether the municipality set
/// a term of its own. Nothing for who is not signed in.
pub(super) fn block(
    shell: &Frame,
    frame: &Frame,
    form: &Form,
    mine: Option<&Mine>,
    own_term: bool,
) -> Option<AnyView> {
    let mine = mine?;
    let words = frame.words();
    let buttons = Standing::ALL.iter().map(|one| choice(words, *one, mine.standing)).collect_view();
    let says_who = mine.standing.is_some() && (mine.person.is_some() || mine.by != By::Person);
    let who = says_who.then(|| view! { <p class="quiet">{words.say(mine.by.message())}</p> });
    let planned = (!mine.planned.is_empty()).then(|| {
        let days = mine.planned.iter().map(|one| last_day(words, one)).collect_view();
        view! { <h3>{words.say("forms-day-planned")}</h3>{days} }
    });
    let is_open = mine.standing.is_none_or(|one| !one.is_over() && one != Standing::NotMine);
    let may_give = mine.person.is_none() && (is_open || !mine.sent.is_right());
    let body = view! {
        <form method="post" class="choices" action=address(shell, form, mine, "standing")>
            {waits(shell, form)}
            {buttons}
        </form>
        {who}
        {mine.own.as_ref().map(|one| last_day(words, one))}
        {planned}
        {may_give.then(|| give_day(shell, frame, form, mine, own_term))}
    }
    .into_any();
    Some(parts::block(words, Icon::Check, Some("mine"), "forms-mine-title", body))
}

/// One tap says where it stands.
fn choice(words: Words, one: Standing, now: Option<Standing>) -> AnyView {
    let is_it = now == Some(one);
    let class = if is_it { "button" } else { "button-second" };
    view! {
        <button class=class name="standing" value=one.code() aria-pressed=is_it.then_some("true")>
            {is_it.then(|| Icon::Check.draw())}<span>{words.say(one.message())}</span>
        </button>
    }
    .into_any()
}

fn last_day(words: Words, one: &Deadline) -> AnyView {
    let standing = if one.is_done {
        mark(words, "mark is-good", Icon::Check, "deadline-is-done")
    } else {
        left(words, one)
    };
    view! {
        <p class="quiet">{words.say("deadline-last-day")}</p>
        {day(words, one.due)}
        {standing}
    }
    .into_any()
}

/// The day: counted from one that the person knows, or as the letter says. Folded, because it is
/// done once.
fn give_day(shell: &Frame, frame: &Frame, form: &Form, mine: &Mine, own_term: bool) -> AnyView {
    let words = frame.words();
    let action = address(shell, form, mine, "day");
    let counts = |deadline: &&data::Deadline| match deadline.certainty {
        Certainty::Known => true,
        Certainty::Municipal => own_term,
        Certainty::Letter | Certainty::Ask => false,
    };
    let counted = form.deadline.as_ref().filter(counts).map(|deadline| {
        let label = format!("forms-anchor-{}", deadline.anchor.code());
        let stands = mine.counts_from;
        one_day(frame, form, mine, &action, ("anchor", &label, None, stands, "forms-day-count"))
    });
    let hint = match form.deadline.as_ref().map(|deadline| deadline.certainty) {
        Some(Certainty::Known) => "forms-day-wins",
        Some(Certainty::Letter) | None => "forms-day-in-letter",
        Some(Certainty::Municipal) if own_term => "forms-day-wins",
        Some(Certainty::Municipal) => "forms-day-municipal",
        Some(Certainty::Ask) => "forms-day-ask",
    };
    let stands = mine.own.as_ref().filter(|_| mine.counts_from.is_none()).map(|one| one.due);
    let given = one_day(
        frame,
        form,
        mine,
        &action,
        ("last", "forms-day-last", Some(hint), stands, "forms-day-keep"),
    );
    let none = mine.own.is_some().then(|| {
        view! {
            <form method="post" action=action>
                {waits(shell, form)}
                <button class="button-quiet" name="none" value="yes">
                    {words.say("forms-day-none")}
                </button>
            </form>
        }
    });
    let summary = if mine.own.is_some() { "forms-day-change" } else { "forms-day-give" };
    view! {
        <details open=!mine.sent.is_right()>
            <summary>{words.say(summary)}</summary>
            {counted}{given}{none}
        </details>
    }
    .into_any()
}

/// A form with one day: its field, label, hint, what stands there, and the button.
fn one_day(
    frame: &Frame,
    form: &Form,
    mine: &Mine,
    action: &str,
    (name, label, hint, stands, button): (
        &'static str,
        &str,
        Option<&'static str>,
        Option<Date>,
        &'static str,
    ),
) -> AnyView {
    let words = frame.words();
    let error = mine.sent.error(name).map(str::to_owned);
    let value = match mine.sent.value(name) {
        "" => stands.map(|day| day.to_string()).unwrap_or_default(),
        sent => sent.to_owned(),
    };
    let wrong = error.as_ref().map(|message| {
        view! {
            <p class="field-wrong" id=format!("{name}-wrong") role="alert">
                {Icon::Warning.draw()}<span>{words.say(message)}</span>
            </p>
        }
    });
    let today = frame.now.date();
    let (least, most) = (today.saturating_sub(364.days()), today.saturating_add(5.years()));
    let most = most.saturating_sub(1.day());
    view! {
        <form method="post" action=action.to_owned()>
            {waits(frame, form)}
            <div class=if error.is_some() { "field is-wrong" } else { "field" }>
                <label for=name>{words.say(label)}</label>
                {hint.map(|hint| view! { <p class="field-hint">{words.say(hint)}</p> })}
                {wrong}
                <input id=name name=name type="date" dir="ltr" required=true value=value
                    min=least.to_string() max=most.to_string()
                    aria-describedby=error.as_ref().map(|_| format!("{name}-wrong"))
                    aria-invalid=error.as_ref().map(|_| "true")/>
            </div>
            <button class="button-second">{words.say(button)}</button>
        </form>
    }
    .into_any()
}

/// A list to tick off: one button keeps all its ticks. Who is not signed in only reads it. By
/// `data-ticks` a phone finds the list again when its ticks wait for a connection.
pub(super) fn ticks(
    shell: &Frame,
    frame: &Frame,
    form: &Form,
    mine: Option<&Mine>,
    list: TickList,
) -> AnyView {
    let Some(mine) = mine else {
        return match list {
            TickList::Documents => parts::needs(frame, form),
            TickList::Steps => parts::steps(frame, form, "step", &form.steps),
        };
    };
    let linked = Linked::new(frame, &form.words);
    let items = list
        .items(form)
        .iter()
        .map(|id| {
            let item = list.item(id);
            let is_ticked = mine.ticked.contains(&item);
            let text = linked.say(&form.message(&item));
            view! {
                <li>
                    <label class="check">
                        <input type="checkbox" name="tick" value=id.clone() checked=is_ticked/>
                        <span>{text}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    let items = match list {
        TickList::Documents => view! { <ul class="plain">{items}</ul> }.into_any(),
        TickList::Steps => view! { <ol>{items}</ol> }.into_any(),
    };
    let address = address(shell, form, mine, list.code());
    view! {
        <form method="post" data-ticks=address.clone() action=address>
            {waits(shell, form)}
            {items}
            <button class="button-second">{frame.words().say("forms-tick-keep")}</button>
        </form>
    }
    .into_any()
}

/// Where a form stands, in a list.
pub(super) fn standing(words: Words, standing: Standing) -> AnyView {
    let class = if standing.is_over() { "mark is-good" } else { "mark" };
    view! {
        <span class=class>{standing.icon().draw()}<span>{words.say(standing.message())}</span></span>
    }
    .into_any()
}

/// The forms on a person's page of staff, each with where it stands.
pub(crate) fn on_person_page(frame: &Frame, person: &PersonPage) -> AnyView {
    let words = frame.words();
    let lines = person
        .forms
        .iter()
        .filter_map(|(id, standing)| Some((super::find(id)?, *standing)))
        .map(|(form, stands)| {
            let path = format!("/people/{}/forms/{}", person.id, form.id);
            view! {
                <li class="card">
                    <h3><a href=frame.link(&path)>{words.say(&form.name())}</a></h3>
                    <p>{standing(words, stands)}</p>
                </li>
            }
        })
        .collect_view();
    let shown = if person.forms.is_empty() {
        let name = args! { "name" => person.name.as_str() };
        view! { <p class="nothing">{words.say_with("forms-of-person-none", &name)}</p> }.into_any()
    } else {
        view! { <ul class="plan-list">{lines}</ul> }.into_any()
    };
    view! { <section id="forms"><h2>{words.say("forms-title")}</h2>{shown}</section> }.into_any()
}
