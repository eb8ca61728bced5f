//! What the tests share: a database of their own, a made-up town, a push service that plays the
//! phones, and the program as a process.

#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that can't be set up has to stop at once"
)]

pub mod app;
pub mod database;
pub mod modules;
pub mod phones;
pub mod program;
pub mod sink;
pub mod sources;
pub mod town;
