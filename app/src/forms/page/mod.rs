//! The page of one form, with what other rooms put on it: recordings, and the way to ask for help.

mod parts;
mod tools;
mod whole;

pub use whole::form_page;

use super::{Form, Mine, Municipality, Trust};
use crate::recordings::Recording;

/// The model of the page of one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormPage {
    /// The form, from [`super::find`].
    pub form: &'static Form,
    /// What the reader made of it, or the person with whom staff do; nothing for any other reader.
    pub mine: Option<Mine>,
    /// What the reader should know about the words.
    pub trust: Trust,
    /// What the reader's municipality adds.
    pub municipality: Option<Municipality>,
    /// What the reader can listen to, in the language of the page.
    pub recordings: Vec<Recording>,
    /// Code of the section that the reader just said was clear, or not.
    pub heard: Option<String>,
}
