//! What reminders are about: what planning needs to know of it, and what is true at sending.

use crate::id::MunicipalityId;
use dag1_app::reminders::{self as view, Kind};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use std::collections::HashSet;
use uuid::Uuid;

pub use dag1_app::reminders::Family;

/// Which row of which feature, and of which municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SubjectId {
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Which feature it belongs to.
    pub family: Family,
    /// Id of its row.
    pub id: Uuid,
}

/// The subjects of one family among many, as its store asks for them.
#[derive(Clone, Debug)]
pub struct Wanted(HashSet<(MunicipalityId, Uuid)>);

impl Wanted {
    /// Those of the family.
    pub fn of(subjects: &[SubjectId], family: Family) -> Self {
        let wanted = subjects.iter().filter(|subject| subject.family == family);
        Self(wanted.map(|subject| (subject.municipality, subject.id)).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The municipalities they are of.
    pub fn municipalities(&self) -> HashSet<MunicipalityId> {
        self.0.iter().map(|(municipality, _)| *municipality).collect()
    }

    /// Their ids.
    pub fn ids(&self) -> impl Iterator<Item = Uuid> {
        self.0.iter().map(|(_, id)| *id)
    }

    /// Whether this one is among them, under this municipality.
    pub fn has(&self, municipality: MunicipalityId, id: Uuid) -> bool {
        self.0.contains(&(municipality, id))
    }
}

/// What people are told of a change, besides the reminders that follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announce {
    /// That it was planned.
    New,
    /// Its new time.
    Moved,
    /// That it does not take place.
    Cancelled,
    /// Nothing.
    Nothing,
}

/// The subject of reminders, as far as planning needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Which feature it belongs to.
    pub family: Family,
    /// Id of its row.
    pub id: Uuid,
    /// When it starts; for a deadline the midnight after its last day.
    pub at: Timestamp,
    /// The day it is on in Europe/Amsterdam; for a deadline its last day.
    pub day: Date,
    /// When one wishes to be reminded before it, the earliest first; never when it does not take
    /// place or is done.
    pub wishes: &'static [Wish],
}

/// One wish for a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which reminder it is.
    pub kind: Kind,
    /// When one would like it.
    pub before: Before,
}

impl Wish {
    /// A wish for a reminder at a time before its subject.
    pub const fn new(kind: Kind, before: Before) -> Self {
        Self { kind, before }
    }
}

/// How long before a subject one would like to be reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// So many days before, at the time of day at which it starts.
    DaysAtItsTime(i64),
    /// On the evening before, when bags are packed.
    Evening,
    /// So many hours before.
    Hours(i64),
    /// So many days before its day, when people are awake and offices open.
    Days(i64),
    /// So many months before its day, when people are awake and offices open.
    Months(i64),
}

/// What is true of a subject now, for the text of its reminders. Each feature tells its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What it is.
    pub subject: view::Subject,
    /// Name of the place; may be empty.
    pub place: String,
    /// When it starts; for a deadline the midnight after its last day.
    pub at: Timestamp,
    /// The same as wall time in Europe/Amsterdam; for a deadline its last day at 23:59.
    pub wall: DateTime,
    /// Whether it still takes place and is not done.
    pub is_open: bool,
    /// Its page, without the language.
    pub page: String,
}
