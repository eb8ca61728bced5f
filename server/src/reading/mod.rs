//! Reading what comes from outside: cookies, text, and the fields of forms. It decides nothing
//! and knows no feature, so that rules can use it.

mod cookies;
pub mod fields;
mod paging;
pub mod text;

pub use cookies::cookie;
pub use paging::pages;
