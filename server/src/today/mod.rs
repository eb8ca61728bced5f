//! Today: the one next thing, then the rest of the week; and the pages a phone keeps for reading
//! offline.

mod prefetch;
mod routes;
mod rules;

pub use routes::router;
