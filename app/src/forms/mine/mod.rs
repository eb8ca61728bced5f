//! What a person makes of a form: where it stands, what is ticked off, and the last day.
//!
//! A permit holder does it alone; staff open the same page for a person and do it together, in
//! the person's language with the Dutch under it.

mod block;
mod day;
mod section;
mod standing;
mod ticks;
mod together;

pub(super) use block::block;
pub(crate) use section::section;
pub(super) use standing::standing_mark;
pub(super) use ticks::ticks;
pub(super) use together::{reading, section_of, together};

use super::data::Form;
use crate::Locale;
use crate::catalogue::catalogue;
use crate::codes;
use crate::deadlines::Deadline;
use crate::people::PersonRef;
use crate::ui;
use jiff::civil::Date;

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

codes! {
    /// A list of a form that can be ticked off, by its name in addresses and as a section.
    pub enum TickList {
        /// What one needs.
        Documents = "documents",
        /// What to do.
        Steps = "steps",
    }
}

impl TickList {
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
    /// The person.
    pub person: PersonRef,
    /// Language of the person.
    pub language: Locale,
}

/// Where a person stands with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormStanding {
    /// Id of the form.
    pub form: String,
    /// Where it stands.
    pub standing: Standing,
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
    pub given: Option<Deadline>,
    /// Deadlines for this form that staff planned.
    pub planned: Vec<Deadline>,
    /// A day that was sent and not understood. Fields: `anchor`, `last`.
    pub sent: ui::Form,
    /// The person, when it is staff who look.
    pub person: Option<Companion>,
}
