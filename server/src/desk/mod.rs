//! The desk: what staff see of people. The list, the page of one person, and what is done there.
//! Its addresses are those of the people: `/people`.

mod card;
mod page;
mod routes;
mod rules;
mod store;

pub use routes::router;
