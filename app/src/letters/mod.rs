//! "I got a letter": which one it is, what to do first, and by when. Found by its sender, by what
//! it is about, or by words from it. Readable without signing in.

mod page;

pub use page::{LONGEST, letters_page};

use crate::catalogue::catalogue;
use crate::forms::Form;
use crate::forms::data::{Sender, Topic};
use jiff::civil::Date;

/// The model of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letters {
    /// What was typed or pasted; never kept.
    pub text: String,
    /// Id of the message that says what is wrong with it.
    pub error: Option<&'static str>,
    /// What was found, if something was asked.
    pub answer: Option<Answer>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was asked.
    pub asked: Asked,
    /// The forms it may be, the likeliest first; of a sender or topic, all of them.
    pub forms: Vec<&'static Form>,
    /// Who seems to have sent it.
    pub sender: Option<Sender>,
    /// Days that stand in it.
    pub days: Vec<Day>,
}

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Everything of a sender.
    Sender(Sender),
    /// Everything about a topic.
    Topic(Topic),
    /// A letter with these words.
    Words,
}

/// A day or a length of time as it stands in a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The words of the letter.
    pub quote: String,
    /// What they mean.
    pub means: Means,
    /// Whether the letter says that it is the last one: by, before, until.
    pub is_last: bool,
}

/// What a day in a letter means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// A day.
    Date(Date),
    /// A day without its year, which is not guessed.
    WithoutYear,
    /// A length of time; from when on, only the letter knows.
    Within(u16, Unit),
}

catalogue! {
    /// A length of time; its message says so many of them.
    pub enum Unit ("letters-term") {
        /// Days.
        Days = "days",
        /// Days without weekends.
        Workdays = "workdays",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }
}
