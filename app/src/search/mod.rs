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
#[cfg(feature = "ssr")]
mod page;
mod rank;

#[cfg(feature = "ssr")]
pub use catalogue::{find, index};
pub use draw::Around;
pub use fold::words;
#[cfg(feature = "ssr")]
pub use page::{LONGEST, field, search_page};
pub use rank::{Entry, Index, Kind};
