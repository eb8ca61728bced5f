//! Lessons: series with weekdays and times, the week as a list and as a timetable, and single
//! lessons that are cancelled or moved.

mod holder;

pub use holder::{card, lessons_page};

mod plan;
mod series;

pub use plan::{lesson_form_page, series_form_page};
pub(crate) use series::section;

use crate::catalogue::catalogue;
use crate::codes;
use crate::engagement::Engagement;
use crate::people::PersonRef;
use crate::ui::Form;
use jiff::civil;

catalogue! {
    /// What the lessons are in.
    pub enum Subject ("lesson-subject") {
        /// Dutch as a second language.
        Dutch = "dutch",
        /// Knowledge of Dutch society (KNM).
        Society = "society",
        /// Work orientation (MAP).
        Work = "work",
        /// Participation statement (PVT).
        Values = "values",
        /// Reading and writing from the beginning.
        Literacy = "literacy",
        /// Computer and phone.
        Computer = "computer",
        /// Practice: internship or volunteering.
        Practice = "practice",
        /// Anything else.
        Other = "other",
    }
}

catalogue! {
    /// Why a lesson does not take place.
    pub enum CancelReason ("lesson-cancel") {
        /// The teacher is ill.
        Ill = "ill",
        /// Public holiday.
        Holiday = "holiday",
        /// School holidays.
        Break = "break",
        /// The building can't be used.
        Building = "building",
        /// Another reason: ask the school.
        Other = "other",
    }
}

/// One lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Id in addresses.
    pub id: String,
    /// Series it belongs to.
    pub series: String,
    /// What it is in.
    pub subject: Subject,
    /// Name of the school.
    pub school: String,
    /// Address with room; may be empty.
    pub address: String,
    /// Teacher; may be empty.
    pub teacher: String,
    /// Phone number of the school; may be empty.
    pub phone: String,
    /// Start, wall time in Europe/Amsterdam.
    pub starts: civil::DateTime,
    /// Length in minutes.
    pub minutes: u16,
    /// Why it does not take place, if it does not.
    pub cancelled: Option<CancelReason>,
    /// Whether its time differs from the series'.
    pub is_moved: bool,
}

impl Lesson {
    /// When it ends, wall time in Europe/Amsterdam.
    pub fn ends(&self) -> civil::DateTime {
        self.starts.saturating_add(jiff::Span::new().minutes(i64::from(self.minutes)))
    }

    /// What the person is engaged in.
    pub fn engagement(&self) -> Engagement<'_> {
        Engagement {
            what: self.subject.message(),
            starts: self.starts,
            ends: self.ends(),
            place: &self.school,
            takes_place: self.cancelled.is_none(),
        }
    }
}

codes! {
    /// How a week of lessons is shown, by its name in addresses.
    pub enum Layout {
        /// Day under day.
        List = "list",
        /// A table with a column for each day.
        Timetable = "timetable",
    }
}

/// A week of lessons: the model of the lessons page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Monday of the week.
    pub monday: civil::Date,
    /// Lessons of the week, in order of time.
    pub lessons: Vec<Lesson>,
    /// How to show it.
    pub layout: Layout,
}

/// A series, as staff see it on a person's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Id in addresses.
    pub id: String,
    /// What it is in.
    pub subject: Subject,
    /// Name of the school.
    pub school: String,
    /// Days of the week.
    pub weekdays: Vec<civil::Weekday>,
    /// Start of each lesson.
    pub starts: civil::Time,
    /// Length of each lesson in minutes.
    pub minutes: u16,
    /// First day.
    pub from: civil::Date,
    /// Last day.
    pub until: civil::Date,
    /// Coming lessons, in order of time, for single exceptions.
    pub coming: Vec<Lesson>,
    /// Number of people who follow it.
    pub participants: u32,
}

/// The form in which staff plan a series, or let the person join one that exists. Fields of
/// the first: `subject`, `school`, `address`, `teacher`, `phone`, `weekday` (1 Monday to 7
/// Sunday, 1 or more), `time`, `minutes`, `from`, `until`, `breaks` (a line each, a date or two
/// dates `YYYY-MM-DD - YYYY-MM-DD`), `skip_public_holidays` (`on`); of the second: `series`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesForm {
    /// The person.
    pub person: PersonRef,
    /// Series the person could join; [`Series::coming`] is not read.
    pub joinable: Vec<Series>,
    /// What was filled in, and what is wrong with it.
    pub form: Form,
}

impl SeriesForm {
    /// The empty form, with the usual length, and without lessons on public holidays.
    pub fn new(person: PersonRef, joinable: Vec<Series>) -> Self {
        let form = Form::default().with("minutes", "120").with("skip_public_holidays", "on");
        Self { person, joinable, form }
    }
}

/// One lesson that staff move or cancel: the page that comes back when something was filled in
/// wrongly. Fields: `date` and `time` to move, `reason` to cancel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonForm {
    /// The person from whose page it is changed.
    pub person: PersonRef,
    /// The lesson as it stands now.
    pub lesson: Lesson,
    /// Number of people who follow the series: the change is for all of them.
    pub participants: u32,
    /// What was filled in, and what is wrong with it.
    pub form: Form,
}
