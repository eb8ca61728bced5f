//! Channels: the ways on which a message reaches a person. Push is the first of them; the words
//! here know neither phones nor HTTP, so that others can stand beside it.

mod push;

pub use push::vapid;

use dag1_app::Locale;
use dag1_app::reminders::Text;
use dag1_push::{Phone, Push};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// A channel. Closed, so that whatever depends on it is asked for every one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Web Push to a phone.
    Push,
}

impl Channel {
    /// Stable code, as stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Push => "push",
        }
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

/// A message to a person, as every channel can bring it.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What it is called on the phone and in receipts: the same when it is sent again.
    pub id: Uuid,
    /// Language.
    pub locale: Locale,
    /// What it says.
    pub text: Text,
    /// The page it is about.
    pub page: Url,
    /// A newer letter of the same topic replaces it while it is undelivered.
    pub topic: String,
    /// From when it is of no more use.
    pub useful_until: Timestamp,
    /// Whether it should be noticed at once.
    pub is_urgent: bool,
}

/// What became of one try to bring a letter to one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The channel will bring it. Accepted is not seen.
    Accepted,
    /// The address is there no more.
    Gone,
    /// This letter will never be accepted for this address.
    Refused,
    /// Not now: later, after the given time if one was named.
    Later(Option<SignedDuration>),
}

impl Outcome {
    /// Stable code, as stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Gone => "gone",
            Self::Refused => "refused",
            Self::Later(_) => "later",
        }
    }
}

/// A letter's way to one address, after one try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// On which channel.
    pub channel: Channel,
    /// To which of its addresses.
    pub address: Uuid,
    /// What became of it.
    pub outcome: Outcome,
    /// The channel's own number for that, such as an HTTP status; 0 when there was none.
    pub provider_code: u16,
}

/// Brings a letter to an address.
pub async fn deliver(
    push: &Arc<Push>,
    address: &Address,
    letter: &Letter,
    now: Timestamp,
) -> Delivery {
    let (outcome, provider_code) = match &address.way {
        Way::Push(phone) => push::deliver(push, phone, letter, now).await,
    };
    Delivery { channel: address.channel(), address: address.id, outcome, provider_code }
}
