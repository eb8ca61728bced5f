//! A permit holder as other features need to know one.

use crate::id::{MunicipalityId, PersonId, StaffId};
use crate::private::Private;
use crate::reminders::Wishes;
use dag1_app::Locale;
use dag1_app::people::PersonRef;

/// A permit holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Key.
    pub id: PersonId,
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Name.
    pub name: Private,
    /// Language of pages and reminders.
    pub language: Locale,
    /// Phone number; may be empty.
    pub phone: Private,
    /// First one to call.
    pub case_worker: Option<StaffId>,
    /// What the person wants of reminders.
    pub wishes: Wishes,
}

impl Person {
    /// Id in addresses and name, as the staff's forms show whom they are about.
    pub fn shown(&self) -> PersonRef {
        PersonRef { id: self.id.to_string(), name: self.name.reveal().to_owned() }
    }
}
