//! People: permit holders, the staff who guide them, and the volunteers who help.

mod card;
pub(crate) mod fields;
mod form;
mod list;
pub(crate) mod parts;
pub(crate) mod person;

pub use card::invitation_card_page;
pub use form::{contact_form_page, person_form_page};
pub use list::people_page;
pub use person::person_page;

use crate::Locale;
use crate::help::Helper;
use crate::ui::Form;
use crate::{appointments, deadlines, forms, lessons, reminders};
use jiff::civil;

/// One line of the staff's list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPerson {
    /// Id in addresses.
    pub id: String,
    /// Name.
    pub name: String,
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
    /// Case workers one can filter by: id and name.
    pub case_workers: Vec<(String, String)>,
    /// What was found, at most one page of it.
    pub found: Vec<ListedPerson>,
    /// Number found in all.
    pub total: u64,
    /// Page shown, from 1.
    pub page: u64,
    /// Number of pages.
    pub pages: u64,
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

/// A person as staff see them: the model of the person page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonPage {
    /// Id in addresses.
    pub id: String,
    /// Name.
    pub name: String,
    /// Language.
    pub language: Locale,
    /// Phone number; may be empty.
    pub phone: String,
    /// Name of the case worker.
    pub case_worker: String,
    /// Coming and recent appointments, in order of time.
    pub appointments: Vec<appointments::Appointment>,
    /// Lesson series.
    pub series: Vec<lessons::Series>,
    /// Open deadlines.
    pub deadlines: Vec<deadlines::Deadline>,
    /// Forms that the person made their own, by id, and where each stands.
    pub forms: Vec<(String, forms::Standing)>,
    /// Devices.
    pub devices: Vec<Device>,
    /// Reminders and their fate, newest first.
    pub reminders: Vec<reminders::Sent>,
    /// Volunteers with access: id and name.
    pub volunteers: Vec<(String, String)>,
    /// Volunteers who could be given access: id and name.
    pub other_volunteers: Vec<(String, String)>,
    /// Others whom the person can call, each with the id in addresses.
    pub contacts: Vec<(String, Helper)>,
    /// Whether the reader may change things (a volunteer may only look).
    pub may_change: bool,
}

/// An invitation card, printed once: the code is shown only here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationCard {
    /// Id of the person, for the way back.
    pub person: String,
    /// Name of the person.
    pub name: String,
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
    /// Id and name of the one who is changed; nothing for a new person.
    pub person: Option<(String, String)>,
    /// Case workers to choose from: id and name.
    pub case_workers: Vec<(String, String)>,
}

/// The form for somebody the person can call. Fields: `name`, `topic`, `organisation`, `phone`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactForm {
    /// What was filled in, and what is wrong with it.
    pub form: Form,
    /// Id and name of the person.
    pub person: (String, String),
}
