//! People: permit holders, the staff who guide them, and the volunteers who help.

mod card;
mod form;
mod list;
mod parts;
mod person;

pub use card::invitation_card_page;
pub use form::{contact_form_page, person_form_page};
pub use list::people_page;
pub(crate) use parts::{back_to_person, for_person, seen};
pub use person::{Contact, Guidance, PersonPage, Volunteer, person_page};

use crate::Locale;
use crate::ui::{Choice, Form, Turns};
use jiff::civil;

/// A person, as every page for staff names one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonRef {
    /// Id in addresses.
    pub id: String,
    /// Name.
    pub name: String,
}

impl PersonRef {
    /// Address of the person's page, without the language.
    pub fn path(&self) -> String {
        format!("/people/{}", self.id)
    }
}

/// Whom a part of a person's page is about, and whether the reader may change what it shows.
#[derive(Clone, Copy)]
pub(crate) struct About<'p> {
    /// The person.
    pub person: &'p PersonRef,
    /// Language in which the person reads it.
    pub language: Locale,
    /// Whether the reader may change things (a volunteer may only look).
    pub may_change: bool,
}

/// One line of the staff's list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPerson {
    /// Who it is.
    pub person: PersonRef,
    /// Language of the person.
    pub language: Locale,
    /// Name of the case worker; empty when there is none.
    pub case_worker: String,
    /// Next appointment.
    pub next: Option<civil::DateTime>,
    /// Whether at least one phone gets push messages.
    pub has_push: bool,
    /// Reminders that were not reached in the last 30 days.
    pub not_reached: u32,
}

/// The staff's list of people, with what was searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleList {
    /// Part of a name.
    pub query: String,
    /// Language filter.
    pub language: Option<Locale>,
    /// Case worker filter, as an id.
    pub case_worker: Option<String>,
    /// Case workers one can filter by.
    pub case_workers: Vec<Choice>,
    /// What was found, at most one page of it.
    pub found: Vec<ListedPerson>,
    /// Where the pages beside this one begin.
    pub turns: Turns,
    /// Whether the reader may make a new person (a volunteer may not).
    pub may_add: bool,
}

/// A device that is or was signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Id in addresses.
    pub id: String,
    /// Kind of device, e.g. "Android, Chrome": read from its own description.
    pub label: String,
    /// Last use, wall time in Europe/Amsterdam.
    pub last_used: civil::DateTime,
    /// Whether it is the one that asks.
    pub is_this: bool,
    /// Whether it gets push messages.
    pub has_push: bool,
}

/// An invitation card, printed once: the code is shown only here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationCard {
    /// Who it is for.
    pub person: PersonRef,
    /// Language of the person; the card is in it and in Dutch.
    pub language: Locale,
    /// Code in groups, e.g. `K7QD-9M2XF-4TB8W`.
    pub code: String,
    /// Address to open, without `https://`.
    pub address: String,
    /// QR code of the whole address, as SVG made by the server.
    pub qr_svg: String,
    /// Last day on which the code works.
    pub until: civil::Date,
}

/// The form for a new person or to change one. Fields: `name`, `language`, `phone` and, for one
/// who is known, `case_worker`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonForm {
    /// What was filled in, and what is wrong with it.
    pub form: Form,
    /// The one who is changed; nothing for a new person.
    pub person: Option<PersonRef>,
    /// Case workers to choose from.
    pub case_workers: Vec<Choice>,
}

/// The form for somebody the person can call. Fields: `name`, `topic`, `organisation`, `phone`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactForm {
    /// What was filled in, and what is wrong with it.
    pub form: Form,
    /// The person.
    pub person: PersonRef,
}
