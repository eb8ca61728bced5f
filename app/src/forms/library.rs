//! All forms: read from `app/forms/*.toml`, checked as a whole, once.
//!
//! Promise: a form that [`find`] gives is complete. Every message its data asks for exists in
//! every language, every word it explains is known, and following `next` always ends.

use super::checks;
use super::data::Form;
use crate::{Locale, glossary, messages};
use std::fmt;
use std::sync::LazyLock;

/// The form files, embedded in the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "forms"]
#[include = "*.toml"]
struct Files;

/// What is wrong with a form file, or with the glossary that forms refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormsError {
    /// File, seen from `app/`.
    pub file: String,
    /// Line in it, counted from 1.
    pub line: usize,
    /// What is wrong; names the field.
    pub problem: String,
}

impl fmt::Display for FormsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "app/{}:{}: {}", self.file, self.line, self.problem)
    }
}

impl std::error::Error for FormsError {}

/// All forms, in alphabetical order of their ids.
#[derive(Debug)]
pub(super) struct Library {
    pub(super) forms: Vec<Form>,
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

/// Reads and checks a set of form files. `missing` tells in which language a message is missing.
pub(super) fn load(
    files: &[(String, String)],
    missing: &dyn Fn(&str) -> Option<Locale>,
) -> Result<Library, FormsError> {
    let words = glossary::read(glossary::FILE)
        .map_err(|error| broken("glossary.toml", glossary::FILE, &error))?;
    let mut forms = Vec::new();
    for (file, text) in files {
        forms.push(read(file, text)?);
    }
    forms.sort_by(|a, b| a.id.cmp(&b.id));
    checks::all(&forms, &words, &|form| source(files, form), missing)?;
    Ok(Library { forms })
}

fn source<'f>(files: &'f [(String, String)], form: &Form) -> &'f str {
    let name = format!("{}.toml", form.id);
    files.iter().find(|(file, _)| *file == name).map_or("", |(_, text)| text)
}

/// Reads one form file; the form's id is the name of the file.
pub fn read(file: &str, text: &str) -> Result<Form, FormsError> {
    let name = format!("forms/{file}");
    let mut form: Form = toml::from_str(text).map_err(|error| broken(&name, text, &error))?;
    file.trim_end_matches(".toml").clone_into(&mut form.id);
    Ok(form)
}

/// A file that is not TOML, or not of the right shape.
fn broken(file: &str, text: &str, error: &toml::de::Error) -> FormsError {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let there = text.lines().nth(line - 1).unwrap_or_default();
    let problem = format!("{} in `{}`", error.message(), there.trim());
    FormsError { file: file.to_owned(), line, problem }
}
