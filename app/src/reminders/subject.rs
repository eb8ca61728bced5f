//! What a reminder is about.

use super::Kind;
use crate::codes;
use crate::{appointments, deadlines, lessons};

codes! {
    /// What kind of thing a reminder is about: it decides the words. Its code is also a part of
    /// their ids.
    pub enum Family {
        /// An appointment.
        Appointment = "appointment",
        /// A lesson, or the first lesson of a series.
        Lesson = "lesson",
        /// A deadline.
        Deadline = "deadline",
    }
}

impl Family {
    /// The reminders there are about such a thing; each has its words in every language.
    pub const fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Appointment => &[
                Kind::Planned,
                Kind::Moved,
                Kind::Cancelled,
                Kind::ThreeDays,
                Kind::DayBefore,
                Kind::TwoHours,
            ],
            Self::Lesson => &[Kind::Planned, Kind::Moved, Kind::Cancelled, Kind::DayBefore],
            Self::Deadline => &[
                Kind::Planned,
                Kind::Moved,
                Kind::Cancelled,
                Kind::TwelveMonths,
                Kind::SixMonths,
                Kind::ThreeMonths,
                Kind::ThirtyDays,
                Kind::FourteenDays,
                Kind::SevenDays,
                Kind::TwoDays,
                Kind::OneDay,
            ],
        }
    }
}

/// What a reminder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// An appointment.
    Appointment(appointments::Kind),
    /// A lesson.
    Lesson(lessons::Subject),
    /// A deadline.
    Deadline(deadlines::Kind),
}

impl Subject {
    /// What kind of thing it is.
    pub const fn family(self) -> Family {
        match self {
            Self::Appointment(_) => Family::Appointment,
            Self::Lesson(_) => Family::Lesson,
            Self::Deadline(_) => Family::Deadline,
        }
    }

    /// Id of the message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Appointment(kind) => kind.message(),
            Self::Lesson(subject) => subject.message(),
            Self::Deadline(kind) => kind.message(),
        }
    }
}
