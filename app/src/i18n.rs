//! The four languages of Dag 1: which they are, how they run, and (on the server) their words
//! and dates.

#[cfg(feature = "ssr")]
pub mod dates;
#[cfg(feature = "ssr")]
pub mod freshness;
mod locale;
#[cfg(feature = "ssr")]
pub mod messages;
#[cfg(feature = "ssr")]
mod words;

pub use locale::Locale;
#[cfg(feature = "ssr")]
pub use words::Words;
