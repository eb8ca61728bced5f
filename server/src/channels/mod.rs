//! Channels: the ways on which a message reaches a person. Push is the first of them; the words
//! here know neither phones nor HTTP, so that others can stand beside it.

mod address;
mod letter;
mod push;

pub use address::{Address, Channel, Way};
pub use letter::{Delivery, Letter, Outcome};
pub use push::vapid;

use crate::time::Clock;
use dag1_push::Push;
use std::time::Duration;
use tokio::time::Instant;

/// Longest that [`deliver`] takes.
pub const LONGEST: Duration = dag1_push::LONGEST;

/// Brings a letter to an address, if that can be begun with before `until`.
pub async fn deliver(
    push: &Push,
    address: &Address,
    letter: &Letter,
    clock: &Clock,
    until: Instant,
) -> Delivery {
    let (outcome, provider_code) = match &address.way {
        Way::Push(phone) => push::deliver(push, phone, letter, clock, until).await,
    };
    Delivery { channel: address.channel(), address: address.id, outcome, provider_code }
}
