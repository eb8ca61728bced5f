//! Channels: the ways on which a message reaches a person. Push is the first of them; the words
//! here know neither phones nor HTTP, so that others can stand beside it.

mod address;
mod letter;
mod push;

pub use address::{Address, Channel, Way};
pub use letter::{Delivery, Letter, Outcome, Rest};
pub use push::{keep_rest, rests, vapid};

use crate::time::Clock;
use dag1_push::Push;

/// Brings a letter to an address when its turn comes, unless it is given up before.
pub async fn deliver(
    push: &Push,
    address: &Address,
    letter: &Letter,
    clock: &Clock,
    given_up: impl Future<Output = ()>,
) -> Delivery {
    match &address.way {
        Way::Push(phone) => push::deliver(push, address, phone, letter, clock, given_up).await,
    }
}
