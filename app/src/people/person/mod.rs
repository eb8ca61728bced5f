//! A person as staff see them: what is planned, what became of the reminders, devices, and who
//! may look. A volunteer sees the plan alone and changes nothing here.

mod guidance;
mod page;

pub use page::person_page;

use super::{Device, PersonRef};
use crate::Locale;
use crate::appointments::Appointment;
use crate::deadlines::Deadline;
use crate::forms::FormStanding;
use crate::help::Helper;
use crate::lessons::Series;
use crate::reminders::Sent;

/// The model of the page of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonPage {
    /// Who it is.
    pub person: PersonRef,
    /// Language.
    pub language: Locale,
    /// Phone number; may be empty.
    pub phone: String,
    /// Name of the case worker; may be empty.
    pub case_worker: String,
    /// Coming and recent appointments, in order of time.
    pub appointments: Vec<Appointment>,
    /// Lesson series.
    pub series: Vec<Series>,
    /// Open deadlines.
    pub deadlines: Vec<Deadline>,
    /// Forms that the person made their own, and where each stands.
    pub forms: Vec<FormStanding>,
    /// What only a case worker sees, who may also change the rest; nothing for a volunteer.
    pub guidance: Option<Guidance>,
}

/// How a person is reached and helped. How a reminder fared and which devices there are is none
/// of a volunteer's business.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    /// Reminders and their fate, newest first.
    pub reminders: Vec<Sent>,
    /// Devices.
    pub devices: Vec<Device>,
    /// The municipality's volunteers.
    pub volunteers: Vec<Volunteer>,
    /// Others whom the person can call.
    pub contacts: Vec<Contact>,
}

/// A volunteer, and whether they may look at the person's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volunteer {
    /// Id in addresses.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether they may look.
    pub has_access: bool,
}

/// Somebody whom the person can call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Id in addresses.
    pub id: String,
    /// Who it is.
    pub helper: Helper,
}
