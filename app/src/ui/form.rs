//! What a form was filled in with, and what is wrong with it.

use super::wrong::{Wrong, Wrongs};

/// What a reader filled in and what is wrong with it, so that nothing typed is ever lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(String, String)>,
    wrongs: Wrongs,
}

impl Form {
    /// A form as it was sent: pairs of field name and value, a name may occur more than once.
    pub fn new(values: Vec<(String, String)>) -> Self {
        Self { values, wrongs: Wrongs::default() }
    }

    /// The first value of a field, empty when it was not sent.
    pub fn value<'a>(&'a self, field: &'a str) -> &'a str {
        self.values(field).next().unwrap_or_default()
    }

    /// All values of a field, as sent by a group of check boxes.
    pub fn values<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// Whether the check box of a field was ticked.
    pub fn is_ticked(&self, field: &str) -> bool {
        self.value(field) == "on"
    }

    /// Sets a value, for a form that is shown filled in.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.push((field.to_owned(), value.into()));
        self
    }

    /// Notes what is wrong with a field.
    pub fn reject(&mut self, field: &'static str, wrong: Wrong) {
        self.wrongs.tell(field, wrong);
    }

    /// What was decided of the form; if that is nothing, what is wrong is noted in it.
    pub fn settle<T>(&mut self, decided: Result<T, Wrongs>) -> Option<T> {
        self.wrongs.fields(decided)
    }

    /// What is wrong with the field.
    pub fn error(&self, field: &str) -> Option<Wrong> {
        self.wrongs.of(field)
    }

    /// What is wrong, field by field, in the order in which it was found.
    pub fn errors(&self) -> &[(&'static str, Wrong)] {
        self.wrongs.all()
    }

    /// Whether nothing was found wrong.
    pub fn is_right(&self) -> bool {
        self.errors().is_empty()
    }
}
