//! A person, and somebody whom the person can call, as they are sent.

use dag1_app::ui::Form;

/// What was sent of a permit holder, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonDraft {
    /// Name as the person likes to be called.
    pub name: String,
    /// Code of the person's language.
    pub language: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Id of the case worker; empty for none, and for a new person.
    pub case_worker: String,
}

impl PersonDraft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            name: form.value("name").into(),
            language: form.value("language").into(),
            phone: form.value("phone").into(),
            case_worker: form.value("case_worker").into(),
        }
    }
}

/// What was sent of somebody whom the person can call, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactDraft {
    /// Name.
    pub name: String,
    /// Code of what one can call about.
    pub topic: String,
    /// Organisation; may be empty.
    pub organisation: String,
    /// Phone number.
    pub phone: String,
}

impl ContactDraft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            name: form.value("name").into(),
            topic: form.value("topic").into(),
            organisation: form.value("organisation").into(),
            phone: form.value("phone").into(),
        }
    }
}
