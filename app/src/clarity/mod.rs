//! Clarity: how often readers found a section of a form clear, for those who keep the words.
//! Nobody knows who answered.

mod page;

pub use page::clarity_page;

use crate::Locale;
use crate::forms::Form;

/// How often a section was found clear, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The form.
    pub form: &'static Form,
    /// Code of the section, from [`crate::forms::sections`].
    pub section: String,
    /// Language in which it was read.
    pub language: Locale,
    /// Answers "clear".
    pub clear: u64,
    /// Answers "not clear".
    pub unclear: u64,
}

/// The model of the page of clarity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClarityList {
    /// Sections with enough answers, the least clear first.
    pub counts: Vec<Count>,
    /// How many answers are enough.
    pub least: u64,
}
