//! Reminders as people see them: the text on the phone, and for staff what happened to each.

mod list;
pub mod notification;
mod subject;

pub use list::reminders_page;
pub(crate) use list::table;
pub use notification::{Notification, Text, catch_up_text, notification_text};
pub use subject::{Family, Subject};

use crate::catalogue::catalogue;
use crate::people::PersonRef;
use crate::ui::Turns;
use jiff::civil;

catalogue! {
    /// Where a reminder stands. Every reminder ends in one a case worker can see.
    pub enum State ("reminder-state") {
        /// Will be sent at its time.
        Planned = "planned",
        /// Accepted by the push service; whether the phone showed it is not known yet.
        Sent = "sent",
        /// Shown on the phone.
        Shown = "shown",
        /// Opened by the person.
        Opened = "opened",
        /// Nobody was reached.
        NotReached = "not-reached",
        /// Its use was over before it could be sent.
        TooLate = "too-late",
        /// Its subject was cancelled, moved, done, or a newer reminder took its place.
        Withdrawn = "withdrawn",
    }
}

catalogue! {
    /// Why nobody was reached.
    pub enum Reason ("reminder-reason") {
        /// No device is signed in for push.
        NoDevice = "no-device",
        /// The push service says that the subscription is gone.
        Gone = "gone",
        /// The push service refused the message.
        Refused = "refused",
        /// The push service could not be reached until it was too late.
        Unreachable = "unreachable",
        /// The person switched reminders off.
        SwitchedOff = "switched-off",
    }
}

catalogue! {
    /// Which of the reminders about a thing it is.
    pub enum Kind ("reminder-kind") {
        /// A new appointment, lesson series or deadline was planned.
        Planned = "planned",
        /// It was moved.
        Moved = "moved",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// Three days before.
        ThreeDays = "three-days",
        /// The evening before.
        DayBefore = "day-before",
        /// Two hours before.
        TwoHours = "two-hours",
        /// Twelve months before.
        TwelveMonths = "twelve-months",
        /// Six months before.
        SixMonths = "six-months",
        /// Three months before.
        ThreeMonths = "three-months",
        /// Thirty days before.
        ThirtyDays = "thirty-days",
        /// Fourteen days before.
        FourteenDays = "fourteen-days",
        /// Seven days before.
        SevenDays = "seven-days",
        /// Two days before.
        TwoDays = "two-days",
        /// One day before.
        OneDay = "one-day",
    }
}

/// A reminder and its fate, as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Id.
    pub id: String,
    /// The person.
    pub person: PersonRef,
    /// What it is about; nothing when that is there no more.
    pub subject: Option<Subject>,
    /// When that is, wall time in Europe/Amsterdam.
    pub subject_at: civil::DateTime,
    /// Which reminder it is.
    pub kind: Kind,
    /// When it was due, wall time in Europe/Amsterdam.
    pub due: civil::DateTime,
    /// Where it stands.
    pub state: State,
    /// Why nobody was reached.
    pub reason: Option<Reason>,
    /// When it reached its state, if it was tried.
    pub at: Option<civil::DateTime>,
    /// Phone number of the person, to call instead; may be empty.
    pub phone: String,
    /// When staff reached the person in another way, if they did.
    pub handled: Option<civil::DateTime>,
}

impl Sent {
    /// Id of the message that names what it is about.
    pub fn about(&self) -> &'static str {
        self.subject.map_or("reminder-subject-gone", Subject::message)
    }
}

/// The staff's list of reminders: those that did not arrive, or all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderList {
    /// Whether all are shown, not only those that reached nobody and wait for a call.
    pub show_all: bool,
    /// At most one page of them, newest first.
    pub reminders: Vec<Sent>,
    /// Where the pages beside this one begin.
    pub turns: Turns,
}
