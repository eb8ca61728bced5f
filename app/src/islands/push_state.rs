//! How reminders can stand on a phone, as `public/device.js` names it.

/// How reminders stand on this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "the server always draws the state before the phone is asked")
)]
pub enum PushState {
    /// Not known yet.
    Checking,
    /// This browser cannot do it.
    Unsupported,
    /// It can, once the app is installed on the home screen.
    Install,
    /// Notifications are forbidden.
    Blocked,
    /// Off.
    Off,
    /// On.
    On,
    /// Being turned.
    Working,
    /// Could not be turned.
    Failed,
}

impl PushState {
    /// The state that `device.js` names; what it does not know is a failure.
    #[cfg(feature = "hydrate")]
    pub fn from_name(name: &str) -> Self {
        match name {
            "unsupported" => Self::Unsupported,
            "install" => Self::Install,
            "blocked" => Self::Blocked,
            "off" => Self::Off,
            "on" => Self::On,
            _ => Self::Failed,
        }
    }

    /// Whether the button to turn reminders on makes sense.
    pub const fn can_turn_on(self) -> bool {
        matches!(self, Self::Off | Self::Failed)
    }
}
