//! All forms: read from `app/forms/*.toml`, checked as a whole, once. The build has checked them
//! already; the program trusts nothing it did not check itself.
//!
//! Promise: a form that [`find`] gives is complete. Every message its data asks for exists in
//! every language, every word it explains is known, and following `next` always ends.

use crate::{Locale, glossary, messages};
use dag1_forms::{Form, Library};
use std::sync::LazyLock;

pub use dag1_forms::{FormsError, read};

/// The form files, embedded in the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "forms"]
#[include = "*.toml"]
#[exclude = "Cargo.toml"]
struct Files;

static LIBRARY: LazyLock<Result<Library, FormsError>> = LazyLock::new(|| {
    let files: Vec<(String, String)> = Files::iter()
        .filter_map(|name| {
            let data = Files::get(&name)?.data.into_owned();
            Some((name.into_owned(), String::from_utf8_lossy(&data).into_owned()))
        })
        .collect();
    let missing = |id: &str| {
        Locale::ALL.into_iter().find(|locale| !messages::has(*locale, id)).map(Locale::code)
    };
    dag1_forms::load(&files, glossary::FILE, &missing)
});

/// Whether all forms are right. The build has asked before (`app/build.rs`), so a program that is
/// there has right ones; tests and examples ask again.
pub fn check() -> Result<(), FormsError> {
    LIBRARY.as_ref().map(|_| ()).map_err(Clone::clone)
}

/// Ids of all forms.
pub fn ids() -> impl Iterator<Item = &'static str> {
    all().iter().map(|form| form.id.as_str())
}

/// The form of an id; nothing for any other text.
pub fn find(id: &str) -> Option<&'static Form> {
    all().iter().find(|form| form.id == id)
}

pub(super) fn all() -> &'static [Form] {
    LIBRARY.as_ref().map(|library| library.forms.as_slice()).unwrap_or_default()
}
