//! The decisions of reminders; pure, `now` is a parameter.
//!
//! Sources of the defaults: shared knowledge on attendance (remind three days, one day and two
//! hours before), the terms of forms (30, 14, 7, 2, 1 days) and of civic integration
//! (12, 6, 3, 1 months).

mod planning;
mod quiet;
mod sending;

pub use planning::{Planned, plan};
pub use quiet::Quiet;
pub use sending::{Outcome, Verdict, after_wait, ttl_seconds, verdict};
