//! What every request goes through: who asks, in which language, from where; and what every
//! answer carries: safe headers, and plain words when something can't be done.

pub mod assets;
pub mod context;
pub mod explain;
pub mod fields;
pub mod health;
pub mod input;
pub mod security;
pub mod site;

pub use assets::Assets;
pub use context::{Context, kept, refused, said};
pub use explain::explain;
pub use input::Sent;
