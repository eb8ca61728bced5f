//! A form's explanation as an A4 sheet: every line in the reader's language with the Dutch beside
//! it, so that reader and official can point at the same line, and boxes to tick with a pen.
//!
//! A document of its own: paper needs no navigation, no script and no colour. What would be a
//! link stands as its address.

mod blocks;
mod lists;
mod pair;
mod whole;

pub use whole::print_page;

use super::{Form, Municipality, Trust};

/// The model of the sheet of one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The form, from [`super::find`].
    pub form: &'static Form,
    /// What the reader should know about the words.
    pub trust: Trust,
    /// What the reader's municipality adds.
    pub municipality: Option<Municipality>,
    /// Address of the explanation on the web, as one types it.
    pub address: String,
}
