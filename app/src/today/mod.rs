//! Today: the one next thing first; then today, this week, and deadlines that come near.

mod page;

pub use page::today_page;

use crate::appointments::Appointment;
use crate::deadlines::Deadline;
use crate::engagement::Engagement;
use crate::lessons::Lesson;
use jiff::civil;

/// Something on the person's way, in order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// An appointment.
    Appointment(Appointment),
    /// A lesson.
    Lesson(Lesson),
    /// A deadline.
    Deadline(Deadline),
}

impl Item {
    /// What the person is engaged in.
    pub fn engagement(&self) -> Engagement<'_> {
        match self {
            Self::Appointment(appointment) => appointment.engagement(),
            Self::Lesson(lesson) => lesson.engagement(),
            Self::Deadline(deadline) => deadline.engagement(),
        }
    }

    /// When it starts; a deadline at the end of its day.
    pub fn starts(&self) -> civil::DateTime {
        self.engagement().starts
    }
}

/// The model of the Today page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// The one next thing.
    pub next: Option<Item>,
    /// What else is today.
    pub today: Vec<Item>,
    /// The rest of the next seven days.
    pub week: Vec<Item>,
    /// Deadlines that come near, further than a week away.
    pub deadlines: Vec<Deadline>,
    /// Whether this device gets reminders.
    pub has_push: bool,
    /// Whether this is the first visit of the device: shows how to install and be reminded.
    pub is_first_visit: bool,
}
