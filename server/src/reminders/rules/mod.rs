//! The decisions of planning; pure, `now` is a parameter.

mod planning;
mod quiet;

pub use planning::{Planned, plan};
pub use quiet::Quiet;
