//! An appointment as it is sent, before anything of it is decided.

use dag1_app::ui::Form;

/// What was sent to plan or change an appointment, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Code of what it is about.
    pub kind: String,
    /// Day, `YYYY-MM-DD`.
    pub date: String,
    /// Start, `HH:MM`.
    pub time: String,
    /// Length in minutes.
    pub minutes: String,
    /// Name of the place.
    pub place: String,
    /// Address; may be empty.
    pub address: String,
    /// Whom one meets; may be empty.
    pub with: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Codes of what to bring.
    pub bring: Vec<String>,
    /// Code of what it costs not to come; may be empty.
    pub cost: String,
    /// Note in Dutch; may be empty.
    pub note: String,
}

impl Draft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            kind: form.value("kind").into(),
            date: form.value("date").into(),
            time: form.value("time").into(),
            minutes: form.value("minutes").into(),
            place: form.value("place").into(),
            address: form.value("address").into(),
            with: form.value("with").into(),
            phone: form.value("phone").into(),
            bring: form.values("bring").map(str::to_owned).collect(),
            cost: form.value("cost").into(),
            note: form.value("note").into(),
        }
    }
}
