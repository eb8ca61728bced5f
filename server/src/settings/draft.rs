//! A person's wishes as they are sent, before anything of them is decided.

use dag1_app::ui::Form;

/// What was sent of the settings, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Whether there are reminders at all.
    pub reminders: bool,
    /// Begin of the quiet hours, `HH:MM`.
    pub quiet_from: String,
    /// Their end, `HH:MM`.
    pub quiet_until: String,
    /// Code of what a locked phone shows.
    pub lock_screen: String,
}

impl Draft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            reminders: form.is_ticked("reminders"),
            quiet_from: form.value("quiet_from").into(),
            quiet_until: form.value("quiet_until").into(),
            lock_screen: form.value("lock_screen").into(),
        }
    }
}
