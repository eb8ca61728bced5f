//! A deadline as it is sent, before anything of it is decided.

use dag1_app::ui::Form;

/// What was sent to plan a deadline, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Code of what must be done.
    pub kind: String,
    /// Id of the explained form it is about; may be empty.
    pub form: String,
    /// Organisation that asks for it; may be empty.
    pub organisation: String,
    /// Last day, `YYYY-MM-DD`.
    pub due: String,
    /// Code of what happens if it is missed; may be empty.
    pub consequence: String,
    /// Note in Dutch; may be empty.
    pub note: String,
}

impl Draft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            kind: form.value("kind").into(),
            form: form.value("form").into(),
            organisation: form.value("organisation").into(),
            due: form.value("due").into(),
            consequence: form.value("consequence").into(),
            note: form.value("note").into(),
        }
    }
}
