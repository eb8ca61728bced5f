//! What a person wishes of reminders.

use super::rules::Quiet;
use dag1_app::settings::LockScreen;

/// What a person wishes of reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// Whether reminders are wanted at all.
    pub reminders: bool,
    /// Quiet hours.
    pub quiet: Quiet,
    /// What the lock screen may show.
    pub lock_screen: LockScreen,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { reminders: true, quiet: Quiet::DEFAULT, lock_screen: LockScreen::Neutral }
    }
}

impl Wishes {
    /// From the stored texts. What can't be read is as for somebody who wished nothing.
    pub fn from_stored(reminders: bool, quiet: (&str, &str), lock_screen: &str) -> Self {
        Self {
            reminders,
            quiet: Quiet::from_text(quiet.0, quiet.1),
            lock_screen: LockScreen::from_code(lock_screen).unwrap_or(LockScreen::Neutral),
        }
    }
}
