//! Search across forms, letters and official words, readable by everyone.

mod routes;

pub use routes::router;
