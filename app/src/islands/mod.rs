//! What needs the device: the push switch, the state of the outbox, live search, and how to
//! install.
//!
//! Islands take finished strings as props: no messages and no dates travel in the wasm. What
//! only a browser can do stands in `public/device.js`. Without script a page with an island
//! still says what holds, because every helper here also draws the sentence for that case.

#[cfg(feature = "hydrate")]
mod device;
#[cfg(feature = "ssr")]
mod draw;
mod outbox;
mod push;
mod push_state;
mod said;
mod search;

#[cfg(feature = "ssr")]
pub use draw::{install_hint, outbox_state, push_switch};
pub use outbox::OutboxState;
pub use push::PushSwitch;
pub use said::{OutboxWords, PushWords, Said};
pub use search::Search;
