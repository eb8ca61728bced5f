//! All forms: read from `app/forms/*.toml`, checked as a whole, once.
//!
//! Promise: a form that [`find`] gives is complete. Every message its data asks for exists in
//! every language, every word it explains is known, and following `next` always ends.

use super::checks;
use super::data::Form;
use crate::{Locale, messages};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

/// The form files, embedded in the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "forms"]
#[include = "*.toml"]
struct Files;

/// File of the official words, beside the forms.
const WORDS: &str = "words.toml";

/// What is wrong with a form file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormsError {
    /// File under `app/forms/`.
    pub file: String,
    /// What is wrong; names the field.
    pub problem: String,
}

impl fmt::Display for FormsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "app/forms/{}: {}", self.file, self.problem)
    }
}

impl std::error::Error for FormsError {}

/// All forms, in alphabetical order of their ids, and the official words.
#[derive(Debug)]
pub(super) struct Library {
    pub(super) forms: Vec<Form>,
    pub(super) words: BTreeMap<String, String>,
}

static LIBRARY: LazyLock<Result<Library, FormsError>> = LazyLock::new(|| {
    let files: Vec<(String, String)> = Files::iter()
        .filter_map(|name| {
            let data = Files::get(&name)?.data.into_owned();
            Some((name.into_owned(), String::from_utf8_lossy(&data).into_owned()))
        })
        .collect();
    let has = |id: &str| Locale::ALL.into_iter().find(|locale| !messages::has(*locale, id));
    load(&files, &has)
});

/// Whether all forms are right; the server asks before it starts.
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

/// The official Dutch word of an id.
pub(super) fn dutch_word(id: &str) -> &'static str {
    let library = LIBRARY.as_ref().ok();
    library.and_then(|library| library.words.get(id)).map_or("", String::as_str)
}

/// Reads and checks a set of form files. `missing` tells in which language a message is missing.
pub(super) fn load(
    files: &[(String, String)],
    missing: &dyn Fn(&str) -> Option<Locale>,
) -> Result<Library, FormsError> {
    let mut library = Library { forms: Vec::new(), words: BTreeMap::new() };
    for (file, text) in files {
        if file == WORDS {
            library.words = toml::from_str(text).map_err(|error| refuse(file, error))?;
        } else {
            library.forms.push(read(file, text)?);
        }
    }
    library.forms.sort_by(|a, b| a.id.cmp(&b.id));
    checks::library(&library, missing)?;
    Ok(library)
}

/// Reads one form file; the form's id is the name of the file.
pub fn read(file: &str, text: &str) -> Result<Form, FormsError> {
    let mut form: Form = toml::from_str(text).map_err(|error| refuse(file, error))?;
    file.trim_end_matches(".toml").clone_into(&mut form.id);
    Ok(form)
}

pub(super) fn refuse(file: &str, problem: impl fmt::Display) -> FormsError {
    FormsError { file: file.to_owned(), problem: problem.to_string() }
}
