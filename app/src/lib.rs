//! The pages of Dag 1: a view model goes in, HTML comes out.
//!
//! Nothing here reads a clock, a file, a database or the network. With the feature `ssr` the
//! server renders the pages; with `hydrate` the phone wakes the few [`islands`].

mod i18n;
pub mod islands;
pub mod search;

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod appointments;
#[cfg(feature = "ssr")]
pub mod catalogue;
#[cfg(feature = "ssr")]
pub mod clarity;
#[cfg(feature = "ssr")]
pub mod deadlines;
#[cfg(feature = "ssr")]
pub mod demo;
#[cfg(feature = "ssr")]
pub mod engagement;
#[cfg(feature = "ssr")]
pub mod errors;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod glossary;
#[cfg(feature = "ssr")]
pub mod help;
#[cfg(feature = "ssr")]
pub mod lessons;
#[cfg(feature = "ssr")]
pub mod letters;
#[cfg(feature = "ssr")]
pub mod people;
#[cfg(feature = "ssr")]
pub mod recordings;
#[cfg(feature = "ssr")]
pub mod reminders;
#[cfg(feature = "ssr")]
pub mod settings;
#[cfg(feature = "ssr")]
pub mod texts;
#[cfg(feature = "ssr")]
pub mod today;
#[cfg(feature = "ssr")]
pub mod ui;

pub use i18n::Locale;
#[cfg(feature = "ssr")]
pub use i18n::{Words, dates, freshness, messages};
#[cfg(feature = "ssr")]
pub use message_args as args;

/// Starts the islands of the page; `main.js` then wakes each of them.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
