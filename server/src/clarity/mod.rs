//! Clarity: how often readers find a section of a form clear. Counters, and nothing about who
//! answered: no person, no device, no time.

mod routes;
mod rules;
mod store;

pub use routes::router;
