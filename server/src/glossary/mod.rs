//! Glossary: official words with a plain meaning, readable by everyone.

mod routes;

pub use routes::router;
