//! Deadlines: what must be done by which day, what to do, and what happens if it is missed.

mod holder;

pub(crate) use holder::left;
pub use holder::{card, deadlines_page};

mod plan;

pub use plan::deadline_form_page;
pub(crate) use plan::section;

use crate::catalogue::catalogue;
use crate::engagement::Engagement;
use crate::people::PersonRef;
use crate::ui::{Choice, Form};
use jiff::civil;

catalogue! {
    /// What must be done.
    pub enum Kind ("deadline-kind") {
        /// Hand in a form; the form says which.
        Form = "form",
        /// Pay a bill.
        Pay = "pay",
        /// Answer a letter.
        Letter = "letter",
        /// Hand in papers that were asked for.
        Papers = "papers",
        /// Object to a decision (bezwaar).
        Objection = "objection",
        /// Arrange health insurance.
        Insurance = "insurance",
        /// Apply for family reunification (nareis).
        Family = "family",
        /// Renew the residence permit.
        Permit = "permit",
        /// End of the civic integration term.
        Integration = "integration",
        /// Register for an exam.
        Exam = "exam",
        /// Anything else; the note says what.
        Other = "other",
    }
}

catalogue! {
    /// What happens when it is missed.
    pub enum Consequence ("deadline-consequence") {
        /// Money is lost or must be paid back.
        Money = "money",
        /// A fine is possible.
        Fine = "fine",
        /// The benefit stops or becomes lower.
        Benefit = "benefit",
        /// Extra costs are added to a bill.
        Costs = "costs",
        /// A right is lost: get legal advice at once.
        Right = "right",
        /// It takes longer.
        Delay = "delay",
    }
}

/// How near a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The day has passed.
    Missed,
    /// Today or in the next two days.
    Now,
    /// Within a week.
    Week,
    /// Within a month.
    Month,
    /// Further away.
    Far,
}

/// One deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Id in addresses.
    pub id: String,
    /// What must be done.
    pub kind: Kind,
    /// Form it is about, as its id in addresses, e.g. `zorgtoeslag`.
    pub form: Option<String>,
    /// Organisation that asks for it, as it writes its name; may be empty.
    pub organisation: String,
    /// Last day, that day included.
    pub due: civil::Date,
    /// What happens if it is missed.
    pub consequence: Option<Consequence>,
    /// Free note of the case worker, in Dutch; may be empty.
    pub note: String,
    /// How near it is.
    pub urgency: Urgency,
    /// Days left; negative when it has passed.
    pub days_left: i32,
    /// Whether the person said it is done.
    pub is_done: bool,
}

impl Deadline {
    /// What the person is engaged in: a moment, the last minute of the last day.
    pub fn engagement(&self) -> Engagement<'_> {
        let end = self.due.at(23, 59, 0, 0);
        Engagement {
            what: self.kind.message(),
            starts: end,
            ends: end,
            place: &self.organisation,
            takes_place: !self.is_done,
        }
    }
}

/// The form in which staff plan a deadline. Fields: `kind`, `form`, `organisation`, `due`,
/// `consequence`, `note`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineForm {
    /// The person.
    pub person: PersonRef,
    /// Explained forms it can be about.
    pub forms: Vec<Choice>,
    /// What was filled in, and what is wrong with it.
    pub form: Form,
}
