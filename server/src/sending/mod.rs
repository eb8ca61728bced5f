//! Sending: the worker claims the reminders that are due, asks the features what is true now,
//! sends it, and follows each reminder to its end.

mod batch;
mod courier;
mod facts;
mod fate;
mod render;
mod routes;
mod rules;
mod worker;

pub use fate::of_person;
pub use routes::router;
pub use worker::{round, run as worker};
