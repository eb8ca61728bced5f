//! Settings: language, notifications, quiet hours, what the lock screen may show, devices.

mod page;

pub use page::settings_page;

use crate::catalogue::catalogue;
use crate::people::Device;
use crate::ui::Form;
use jiff::civil;

catalogue! {
    /// What the lock screen may show.
    pub enum LockScreen ("settings-lock") {
        /// Neutral words only: "You have an appointment tomorrow at 10:30."
        Neutral = "neutral",
        /// What, where and when.
        Full = "full",
    }
}

/// The model of the settings page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether reminders are wanted at all.
    pub reminders: bool,
    /// Start of the quiet hours.
    pub quiet_from: civil::Time,
    /// End of the quiet hours.
    pub quiet_until: civil::Time,
    /// What the lock screen may show.
    pub lock_screen: LockScreen,
    /// Devices that are signed in.
    pub devices: Vec<Device>,
    /// What was filled in wrongly, if anything was.
    pub form: Form,
    /// VAPID public key for the push switch, base64url.
    pub push_key: String,
}
