//! The day of a form as a person gives it, before anything of it is decided.

use dag1_app::ui::Form;

/// What was sent of a day, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The last day as the letter says, `YYYY-MM-DD`; may be empty.
    pub last: String,
    /// The day from which it counts, `YYYY-MM-DD`; may be empty.
    pub anchor: String,
}

impl Draft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self { last: form.value("last").into(), anchor: form.value("anchor").into() }
    }
}
