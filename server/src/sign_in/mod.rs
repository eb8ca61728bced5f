//! Signing in and out: the welcome, the code on the card, the link of staff.

mod routes;

pub use routes::router;
