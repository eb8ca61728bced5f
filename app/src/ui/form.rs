//! What a form was filled in with, and what is wrong with it.

/// What a reader filled in and what is wrong with it, so that nothing typed is ever lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(String, String)>,
    errors: Vec<(String, String)>,
}

impl Form {
    /// A form as it was sent: pairs of field name and value, a name may occur more than once.
    pub fn new(values: Vec<(String, String)>) -> Self {
        Self { values, errors: Vec::new() }
    }

    /// The first value of a field, empty when it was not sent.
    pub fn value<'a>(&'a self, field: &'a str) -> &'a str {
        self.values(field).next().unwrap_or_default()
    }

    /// All values of a field, as sent by a group of check boxes.
    pub fn values<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// Sets a value, for a form that is shown filled in.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.push((field.to_owned(), value.into()));
        self
    }

    /// Notes what is wrong with a field, as the id of a message.
    pub fn reject(&mut self, field: &str, message: &str) {
        self.errors.push((field.to_owned(), message.to_owned()));
    }

    /// Id of the message that says what is wrong with the field.
    pub fn error<'a>(&'a self, field: &str) -> Option<&'a str> {
        self.errors.iter().find(|(name, _)| name == field).map(|(_, message)| message.as_str())
    }

    /// What is wrong, field by field, in the order in which it was found.
    pub fn errors(&self) -> &[(String, String)] {
        &self.errors
    }

    /// Whether nothing was found wrong.
    pub fn is_right(&self) -> bool {
        self.errors.is_empty()
    }
}
