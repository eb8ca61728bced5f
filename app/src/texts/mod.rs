//! Texts: whether the explained forms can still be trusted, for those who keep them right.

mod page;

pub use page::texts_page;

use crate::Locale;
use jiff::civil::Date;

/// Why somebody has to look at a form's explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It should have been looked at by this day.
    Overdue(Date),
    /// So many messages of a language are older than their Dutch.
    Older(Locale, usize),
    /// No native speaker has read it in this language.
    Unread(Locale),
}

/// The explanation of one form, as those who keep it right see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Id of the form.
    pub form: String,
    /// Its official Dutch name.
    pub official_name: String,
    /// Why somebody has to look; never empty.
    pub reasons: Vec<Reason>,
    /// When a colleague last said that it is still right.
    pub confirmed: Option<Date>,
}

/// The model of the page of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextList {
    /// Explanations that somebody has to look at, the most urgent first.
    pub texts: Vec<Text>,
}
