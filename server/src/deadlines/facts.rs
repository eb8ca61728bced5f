//! What is true of deadlines now, for the text of their reminders.

use super::entity::deadline::Model;
use super::store;
use crate::error::Result;
use crate::reminders::{Facts, Family, SubjectId};
use crate::time::{from_db, wall};
use dag1_app::deadlines::Kind;
use dag1_app::reminders::Subject;
use jiff::SignedDuration;
use sea_orm::ConnectionTrait;

/// The facts of the deadlines among the subjects that exist.
pub async fn facts(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<Vec<(SubjectId, Facts)>> {
    let rows = store::of_subjects(db, subjects).await?;
    Ok(rows.into_iter().map(|row| (subject_of(&row), of(&row))).collect())
}

fn subject_of(row: &Model) -> SubjectId {
    SubjectId { municipality: row.municipality_id, family: Family::Deadline, id: row.id.0 }
}

fn of(row: &Model) -> Facts {
    let at = from_db(row.ends_at);
    Facts {
        subject: Subject::Deadline(Kind::from_code(&row.kind).unwrap_or(Kind::Other)),
        place: row.organisation.clone(),
        at,
        // The last minute of the last day, so that the day shown is that day.
        wall: wall(at - SignedDuration::from_mins(1)),
        is_open: row.done_at.is_none() && row.removed_at.is_none(),
        page: "deadlines".to_owned(),
    }
}
