//! A permit holder as other features need to know one.

use crate::id::{MunicipalityId, PersonId, StaffId};
use crate::private::Private;
use dag1_app::Locale;
use dag1_app::settings::LockScreen;
use jiff::civil::Time;

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
    pub fn shown(&self) -> (String, String) {
        (self.id.to_string(), self.name.reveal().to_owned())
    }
}

/// What a person wants of reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// Whether reminders are wanted at all.
    pub reminders: bool,
    /// Start of the quiet hours, wall time.
    pub quiet_from: Time,
    /// End of the quiet hours, wall time; before the start when they go over midnight.
    pub quiet_until: Time,
    /// What the lock screen may show.
    pub lock_screen: LockScreen,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            reminders: true,
            quiet_from: Time::constant(21, 0, 0, 0),
            quiet_until: Time::constant(8, 0, 0, 0),
            lock_screen: LockScreen::Neutral,
        }
    }
}
