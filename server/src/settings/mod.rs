//! Settings of the person: language, reminders, quiet hours, lock screen, devices.

mod draft;
mod routes;
mod rules;

pub use routes::router;
