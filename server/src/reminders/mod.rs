//! Reminders: planned with the thing they remind of, sent by the worker, followed to their end.
//!
//! The promise: what was planned is sent, in the reader's language, with what is true at that
//! moment; or a person is told that it was not.

mod entity;
mod render;
mod routes;
pub mod rules;
mod store;
mod worker;

use crate::access::{Audience, Scope};
use crate::database;
use crate::error::Result;
use crate::id::{AppointmentId, DeadlineId, LessonId};
use crate::start::StartError;
use dag1_app::reminders as view;
use dag1_push::Vapid;
use jiff::Timestamp;
use jiff::civil::DateTime;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

pub use dag1_app::reminders::Family;
pub use dag1_push::Phone;
pub use routes::router;
pub use store::fate::{Receipt, of_person, received};
pub use store::phones::{has_subscription, subscribe};
pub use store::queue::next_due;
pub use worker::{round, run as worker};

/// Who we are for push services: the key of this database, made at the very first start. Of two
/// servers that start at once, the one that was written first stays.
pub async fn vapid(db: &impl ConnectionTrait, subject: &str) -> Result<Vapid, StartError> {
    let key = database::setting(db, "vapid_private_key", Vapid::new_key).await?;
    Ok(Vapid::from_key(&key, subject)?)
}

/// What happened to the subject, which decides the reminders that are planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was planned: tell that it is new, and remind.
    New,
    /// Its time changed: tell the new time, and remind anew.
    Moved,
    /// It does not take place: tell so, remind no more.
    Cancelled,
    /// It is done, or the person can't come: remind no more, tell nothing.
    Done,
    /// It is open again after all: remind, tell nothing.
    Reopened,
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
    /// Whether the long reminders of a term in years apply (end of the civic integration term).
    pub is_long_term: bool,
    /// Whether reminders before it are wanted: a lesson only when it is the first of a series.
    pub reminds: bool,
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
}

/// Plans, re-plans or withdraws the reminders of a subject for a person, in the transaction that
/// changes the subject. What was planned before and not sent is withdrawn.
pub async fn plan(
    tx: &DatabaseTransaction,
    scope: Scope,
    subject: &Subject,
    change: Change,
    now: Timestamp,
) -> Result<()> {
    plan_many(tx, &scope.into(), subject, change, now).await
}

/// As [`plan`], for everybody whom the subject concerns, without a query for each of them.
pub async fn plan_many(
    tx: &DatabaseTransaction,
    audience: &Audience,
    subject: &Subject,
    change: Change,
    now: Timestamp,
) -> Result<()> {
    store::withdraw(tx, audience, subject, now).await?;
    let quiet_hours = store::quiet_hours(tx, audience).await?;
    let planned = quiet_hours.into_iter().flat_map(|(person, quiet)| {
        let planned = rules::plan(subject, change, quiet, now);
        planned.into_iter().map(move |one| (person, one))
    });
    store::insert(tx, audience.municipality(), subject, planned).await?;
    Ok(())
}

/// What is true of many subjects now, asked of the features they belong to.
async fn facts(
    db: &impl ConnectionTrait,
    subjects: &[(Family, Uuid)],
) -> Result<std::collections::HashMap<(Family, Uuid), Facts>> {
    let of = |wanted: Family| {
        subjects.iter().filter(move |(family, _)| *family == wanted).map(|(_, id)| *id)
    };
    let appointments: Vec<_> = of(Family::Appointment).map(AppointmentId).collect();
    let lessons: Vec<_> = of(Family::Lesson).map(LessonId).collect();
    let deadlines: Vec<_> = of(Family::Deadline).map(DeadlineId).collect();
    let mut known = std::collections::HashMap::with_capacity(subjects.len());
    for (id, facts) in crate::appointments::facts(db, &appointments).await? {
        known.insert((Family::Appointment, id.0), facts);
    }
    for (id, facts) in crate::lessons::facts(db, &lessons).await? {
        known.insert((Family::Lesson, id.0), facts);
    }
    for (id, facts) in crate::deadlines::facts(db, &deadlines).await? {
        known.insert((Family::Deadline, id.0), facts);
    }
    Ok(known)
}
