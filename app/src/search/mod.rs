//! Search: forms, letters and official words, in all languages at once, forgiving.
//!
//! Pure functions that run on the server and on the phone: [`words`] folds, [`Index`] finds. The
//! server writes one compact index per language; the phone fetches it once and then searches
//! while one types, also without a connection.

#[cfg(feature = "ssr")]
mod catalogue;
mod distance;
mod draw;
mod fold;
mod index;
#[cfg(feature = "ssr")]
mod page;
mod rank;

#[cfg(feature = "ssr")]
pub use catalogue::{find, index};
pub use draw::Around;
pub use fold::words;
pub use index::{Entry, Index, Kind};
#[cfg(feature = "ssr")]
pub use page::search_page;

/// Longest question, in characters.
pub const LONGEST: usize = 200;
