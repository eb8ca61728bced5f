//! Reading what comes from outside: cookies, text, and what text says: days, times, choices. It
//! knows no form and no feature, so that every rule can use it.

mod cookies;
pub mod fields;
pub mod text;

pub use cookies::cookie;
