//! Forms and letters, explained in plain language. Readable without signing in.
//!
//! The structure of a form is language-neutral data in `app/forms/<form>.toml`, checked by
//! the crate `dag1_forms`; its words are in `locales/<lang>/forms/<form>.ftl`, under ids that begin with the
//! form's id. Words that several forms share are in `locales/<lang>/forms.ftl`.

mod blocks;
pub mod library;
mod list;
mod mine;
mod municipality;
mod page;
mod print;
mod sections;

pub use dag1_forms::Form;
pub use dag1_forms::data;
pub use library::{FormsError, check, find, ids};
pub use list::forms_page;
pub(crate) use mine::section;
pub use mine::{By, Companion, FormStanding, Mine, Standing, TickList};
pub use municipality::{TermUnit, municipality_form_page};
pub use page::{FormPage, form_page};
pub use print::{Sheet, print_page};
pub use sections::{Section, has_section, section_name, sections};

use crate::ui;

/// The model of the list of forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormList {
    /// Where the reader stands with which forms; empty when nobody is signed in.
    pub mine: Vec<FormStanding>,
}

/// What a reader should know about the words of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// The Dutch has changed since the translation was made.
    pub is_older: bool,
    /// Somebody should have looked at it again by now.
    pub is_overdue: bool,
}

/// What a municipality adds to a form: its own term, address or phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Name of the municipality.
    pub name: String,
    /// Note in Dutch, as staff wrote it; may be empty.
    pub note: String,
    /// Phone number for questions about this form; may be empty.
    pub phone: String,
    /// Where to bring or send it; may be empty.
    pub address: String,
    /// By when it wants it, counted from the form's own day.
    pub term: Option<data::Offset>,
}

/// The page on which staff say what their municipality adds to a form. Fields: `note`, `phone`,
/// `address`, `term_length`, `term_unit`, `term_rolls`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityForm {
    /// The explained form.
    pub explained: &'static Form,
    /// Whether each municipality has its own term for it.
    pub has_own_term: bool,
    /// What was filled in, and what is wrong with it.
    pub form: ui::Form,
}
