//! Settings of the person: language, reminders, quiet hours, lock screen, devices.

mod routes;
mod rules;

pub use routes::router;
