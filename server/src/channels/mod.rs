//! Channels: the ways on which a message reaches a person. Push is the first of them; the words
//! here know neither phones nor HTTP, so that others can stand beside it.

mod address;
mod letter;
mod push;

pub use address::{Address, Channel, Way};
pub use letter::{Delivery, Letter, Outcome};
pub use push::vapid;

use dag1_push::Push;
use jiff::Timestamp;
use std::sync::Arc;

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
