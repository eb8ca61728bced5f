//! The structure of the explained forms and of the glossary: language-neutral data, read from
//! TOML and checked as a whole. The build of the pages checks it too, so that a broken file stops
//! the build with file and line.

mod checks;
pub mod data;
pub mod glossary;

pub use checks::Missing;
pub use data::Form;

use glossary::Words;
use std::fmt;

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

/// All forms and all official words.
#[derive(Debug)]
pub struct Library {
    /// In alphabetical order of their ids.
    pub forms: Vec<Form>,
    /// By their ids.
    pub words: Words,
}

/// Reads and checks a set of form files and the glossary. `missing` tells in which language a
/// message is missing, by the language's code.
pub fn load(
    files: &[(String, String)],
    glossary: &str,
    missing: Missing<'_>,
) -> Result<Library, FormsError> {
    let words =
        glossary::read(glossary).map_err(|error| broken("glossary.toml", glossary, &error))?;
    let mut forms = Vec::new();
    for (file, text) in files {
        forms.push(read(file, text)?);
    }
    forms.sort_by(|a, b| a.id.cmp(&b.id));
    let library = Library { forms, words };
    checks::all(&library, glossary, &|form| source(files, form), missing)?;
    Ok(library)
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
