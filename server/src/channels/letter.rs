//! A letter to a person, and what became of its way to an address.

use super::address::Channel;
use dag1_app::Locale;
use dag1_app::reminders::Text;
use jiff::{SignedDuration, Timestamp};
use url::Url;
use uuid::Uuid;

pub use dag1_push::Rest;

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
    /// Code of [`Outcome::Accepted`].
    pub const ACCEPTED: &str = "accepted";
    /// Code of [`Outcome::Gone`].
    pub const GONE: &str = "gone";
    /// Code of [`Outcome::Refused`].
    pub const REFUSED: &str = "refused";

    /// Stable code, as stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => Self::ACCEPTED,
            Self::Gone => Self::GONE,
            Self::Refused => Self::REFUSED,
            Self::Later(_) => "later",
        }
    }
}

/// A letter's way to one address, after one try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// On which channel.
    pub channel: Channel,
    /// To which of its addresses.
    pub address: Uuid,
    /// What became of it.
    pub outcome: Outcome,
    /// The channel's own number for that, such as an HTTP status; 0 when there was none.
    pub provider_code: u16,
    /// Whether the letter left at all; a try that never left is none.
    pub is_posted: bool,
    /// Somebody on the way asks that all letters leave them alone.
    pub rest: Option<Rest>,
}
