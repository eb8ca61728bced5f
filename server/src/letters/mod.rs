//! Letters: which letter somebody got. What is typed or pasted is looked at and forgotten: it is
//! neither kept nor logged, and stands in no address.

mod days;
mod routes;
mod rules;
mod senders;

pub use routes::router;
pub use rules::look;
