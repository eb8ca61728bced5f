//! A series of lessons as it is sent, before anything of it is decided.

use dag1_app::ui::Form;

/// What was sent to plan a series, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Code of what it is in.
    pub subject: String,
    /// Name of the school.
    pub school: String,
    /// Address with room; may be empty.
    pub address: String,
    /// Teacher; may be empty.
    pub teacher: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Days of the week, `1` for Monday to `7`.
    pub weekdays: Vec<String>,
    /// Start of each lesson, `HH:MM`.
    pub time: String,
    /// Length of each lesson in minutes.
    pub minutes: String,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub until: String,
    /// Times without lessons, a line for each: one day, or a first and a last day.
    pub breaks: String,
    /// Whether there are no lessons on public holidays.
    pub skip_public_holidays: bool,
}

impl Draft {
    /// What a form says.
    pub fn parse(form: &Form) -> Self {
        Self {
            subject: form.value("subject").into(),
            school: form.value("school").into(),
            address: form.value("address").into(),
            teacher: form.value("teacher").into(),
            phone: form.value("phone").into(),
            weekdays: form.values("weekday").map(str::to_owned).collect(),
            time: form.value("time").into(),
            minutes: form.value("minutes").into(),
            from: form.value("from").into(),
            until: form.value("until").into(),
            breaks: form.value("breaks").into(),
            skip_public_holidays: form.is_ticked("skip_public_holidays"),
        }
    }
}
