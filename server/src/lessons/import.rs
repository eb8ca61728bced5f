//! Lesson series that were planned elsewhere: the demonstration's.

use super::entity::lesson;
use super::rules::NewSeries;
use super::{changes, store};
use crate::access::Scope;
use crate::error::Result;
use crate::id::{LessonId, MunicipalityId, ParticipantId, SeriesId};
use crate::reminders::{self, Announce};
use dag1_app::lessons::CancelReason;
use jiff::Timestamp;
use jiff::civil::DateTime;
use sea_orm::DatabaseTransaction;

/// A series as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Id.
    pub id: SeriesId,
    /// What was planned.
    pub new: NewSeries,
    /// Its lessons, in order of time.
    pub lessons: Vec<GivenLesson>,
    /// Who follows it.
    pub participants: Vec<(ParticipantId, Scope)>,
}

/// A lesson as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct GivenLesson {
    /// Id.
    pub id: LessonId,
    /// Start, wall time.
    pub starts: DateTime,
    /// Why it does not take place.
    pub cancelled: Option<CancelReason>,
    /// Whether its time differs from the series'.
    pub is_moved: bool,
}

/// Takes over a series of a municipality. The first lesson gets its reminders if it still lies
/// ahead; nobody is told that it is new.
pub async fn import(
    tx: &DatabaseTransaction,
    municipality: MunicipalityId,
    given: Given,
    now: Timestamp,
) -> Result<()> {
    let Given { id, new, lessons, participants } = given;
    let row = |one: &GivenLesson| lesson::Model {
        cancelled: one.cancelled.map(|reason| reason.code().to_owned()),
        is_moved: one.is_moved,
        ..changes::lesson_row(municipality, id, one.id, one.starts, new.minutes)
    };
    let lessons: Vec<_> = lessons.iter().map(row).collect();
    let first = lessons.first().map(|first| changes::subject(first, true));
    let series = changes::series_row(municipality, id, &new, now);
    store::changes::insert(tx, series, lessons.into_iter()).await?;
    for (place, scope) in participants {
        store::changes::join(tx, scope, place, id, now).await?;
        if let Some(first) = &first {
            reminders::plan(tx, scope, first, Announce::Nothing, now).await?;
        }
    }
    Ok(())
}
