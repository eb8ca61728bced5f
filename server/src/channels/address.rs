//! Addresses of people, each on its channel.

use dag1_app::codes;
use dag1_push::Phone;
use uuid::Uuid;

codes! {
    /// A channel. Closed, so that whatever depends on it is asked for every one.
    pub enum Channel {
        /// Web Push to a phone.
        Push = "push",
    }
}

/// Where a message goes, on which channel.
#[derive(Clone, Debug)]
pub struct Address {
    /// Its id among the addresses of its channel.
    pub id: Uuid,
    /// How to get there.
    pub way: Way,
}

/// How to get to an address.
#[derive(Clone, Debug)]
pub enum Way {
    /// To a phone, by its push service.
    Push(Phone),
}

impl Address {
    /// Its channel.
    pub const fn channel(&self) -> Channel {
        match self.way {
            Way::Push(_) => Channel::Push,
        }
    }
}
