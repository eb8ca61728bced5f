//! What can be wrong with a field, and all that is wrong with what was sent. A form shows it
//! beside its fields; whoever sends the same in another way is told the same by its codes.

use crate::catalogue::catalogue;

catalogue! {
    /// What is wrong with a field, and what the reader can do.
    pub enum Wrong ("field") {
        /// Nothing was filled in.
        Required = "required",
        /// Nothing that the list offers.
        Choice = "choice",
        /// More text than is kept.
        TooLong = "too-long",
        /// No phone number.
        PhoneWrong = "phone-wrong",
        /// No day of the calendar.
        DateWrong = "date-wrong",
        /// A day that is over.
        DatePast = "date-past",
        /// A day so long ago that it can't be meant.
        DateLongAgo = "date-long-ago",
        /// A day so far ahead that it can't be meant.
        TooFar = "too-far",
        /// No time of day.
        TimeWrong = "time-wrong",
        /// A time of today that is over.
        TimePast = "time-past",
        /// No length in minutes, or one that nothing takes.
        MinutesWrong = "minutes-wrong",
        /// An end that lies before its start.
        EndBeforeStart = "end-before-start",
        /// Times without lessons that can't be read.
        BreaksWrong = "breaks-wrong",
        /// A series without a lesson still to come.
        SeriesEmpty = "series-empty",
        /// Quiet hours that end when they begin.
        QuietWrong = "quiet-wrong",
        /// No term, or one that is too long.
        TermWrong = "term-wrong",
        /// No code was filled in.
        CodeEmpty = "code-empty",
        /// No code that opens anything: the words of the page that a wrong link gets.
        CodeUnknown = "code-unknown" => "problem-code-text",
        /// The person has as many requests for help open as one can have.
        TooManyOpen = "too-many-open" => "help-too-many",
        /// No file, or an empty one.
        FileEmpty = "file-empty" => "forms-listen-empty",
        /// A file larger than is kept.
        FileTooLarge = "file-too-large" => "forms-listen-too-large",
        /// A file that is no sound.
        FileWrongKind = "file-wrong-kind" => "forms-listen-wrong-kind",
    }
}

/// All that is wrong with what was sent, field by field, in the order in which it was found.
///
/// A rule asks it about each field and then makes its plan of what is left:
///
/// ```
/// use dag1_app::ui::{Wrong, Wrongs};
///
/// fn decide(name: &str, age: &str) -> Result<(String, u8), Wrongs> {
///     let mut wrongs = Wrongs::default();
///     let name = wrongs.field("name", if name.is_empty() { Err(Wrong::Required) } else { Ok(name) });
///     let age = wrongs.field("age", age.parse().map_err(|_| Wrong::Choice));
///     wrongs.or(|| Some((name?.to_owned(), age?)))
/// }
///
/// assert_eq!(decide("Selam", "31"), Ok(("Selam".to_owned(), 31)));
/// let wrongs = decide("", "old").unwrap_err();
/// assert_eq!(wrongs.all(), [("name", Wrong::Required), ("age", Wrong::Choice)]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrongs(Vec<(&'static str, Wrong)>);

impl Wrongs {
    /// Of one field alone.
    pub fn one(field: &'static str, wrong: Wrong) -> Self {
        Self(vec![(field, wrong)])
    }

    /// Notes what is wrong with a field.
    pub fn tell(&mut self, field: &'static str, wrong: Wrong) {
        self.0.push((field, wrong));
    }

    /// What was read of a field; what is wrong with it is noted.
    pub fn field<T>(&mut self, field: &'static str, read: Result<T, Wrong>) -> Option<T> {
        read.map_err(|wrong| self.tell(field, wrong)).ok()
    }

    /// What was read of several fields together; what is wrong with them is noted.
    pub fn fields<T>(&mut self, read: Result<T, Self>) -> Option<T> {
        read.map_err(|mut wrongs| self.0.append(&mut wrongs.0)).ok()
    }

    /// What is made of the fields when nothing is wrong with any of them.
    ///
    /// # Errors
    ///
    /// Otherwise all that is wrong.
    pub fn or<T>(self, made: impl FnOnce() -> Option<T>) -> Result<T, Self> {
        if self.0.is_empty() { made().ok_or(self) } else { Err(self) }
    }

    /// The first that is wrong with a field.
    pub fn of(&self, field: &str) -> Option<Wrong> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, wrong)| *wrong)
    }

    /// All of it.
    pub fn all(&self) -> &[(&'static str, Wrong)] {
        &self.0
    }
}
