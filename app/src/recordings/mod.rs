//! Recordings: sections of a form read aloud by somebody of the municipality.

mod page;

pub use page::{player, recordings_page};

use crate::Locale;
use crate::forms::Form;
use crate::ui;
use jiff::civil;

/// A section read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Id in addresses.
    pub id: String,
    /// Code of the section, from [`crate::forms::sections`].
    pub section: String,
    /// What listening costs, in kilobytes.
    pub kilobytes: u64,
}

/// A recording as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The recording.
    pub recording: Recording,
    /// In which language it is.
    pub language: Locale,
    /// Who put it there; empty when that colleague has gone.
    pub by: String,
    /// When, wall time in Europe/Amsterdam.
    pub made: civil::DateTime,
}

/// The model of the page of a form's recordings. Fields: `section`, `language`, `file`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingsPage {
    /// The form.
    pub of: &'static Form,
    /// What there is, in the order of the form.
    pub kept: Vec<Kept>,
    /// What was filled in, and what is wrong with it.
    pub form: ui::Form,
}
