//! What every request goes through: who asks, in which language, from where; and what every
//! answer carries: safe headers, and plain words when something can't be done.

pub mod assets;
pub mod context;
pub mod explain;
pub mod health;
pub mod security;
pub mod sent;
pub mod site;
mod wait;

pub use context::{Context, OpenHelp, explained_form, kept, refused, said};
pub use explain::explain;
pub use sent::{Sent, SentJson};
pub use wait::wait_first;
