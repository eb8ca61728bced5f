//! What a municipality adds to a form as it is sent, before anything of it is decided.

use dag1_app::ui::Form;

/// What was sent, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Note in Dutch; may be empty.
    pub note: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Address; may be empty.
    pub address: String,
    /// Its own term: a number; may be empty.
    pub term_length: String,
    /// Code of what the number counts; may be empty.
    pub term_unit: String,
    /// Whether the term runs on over weekends and holidays.
    pub term_rolls: bool,
}

impl Draft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            note: form.value("note").into(),
            phone: form.value("phone").into(),
            address: form.value("address").into(),
            term_length: form.value("term_length").into(),
            term_unit: form.value("term_unit").into(),
            term_rolls: form.is_ticked("term_rolls"),
        }
    }
}
