//! What is true of appointments now, for the text of their reminders.

use super::entity::appointment::Model;
use super::store;
use crate::error::Result;
use crate::reminders::{Facts, Family, SubjectId};
use crate::time::{from_db, wall_from_db};
use dag1_app::appointments::{Answer, Kind};
use dag1_app::reminders::Subject;
use sea_orm::ConnectionTrait;

/// The facts of the appointments among the subjects that exist.
pub async fn facts(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<Vec<(SubjectId, Facts)>> {
    let rows = store::of_subjects(db, subjects).await?;
    Ok(rows.into_iter().map(|row| (subject_of(&row), of(&row))).collect())
}

fn subject_of(row: &Model) -> SubjectId {
    SubjectId { municipality: row.municipality_id, family: Family::Appointment, id: row.id.0 }
}

fn of(row: &Model) -> Facts {
    let kind = Kind::from_code(&row.kind).unwrap_or(Kind::Other);
    let can_come = row.answer.as_deref() != Some(Answer::Cannot.code());
    Facts {
        subject: Subject::Appointment(kind),
        place: row.place.clone(),
        at: from_db(row.starts_at),
        wall: wall_from_db(&row.wall_time, row.starts_at),
        is_open: row.cancelled.is_none() && can_come,
        page: format!("appointments/{}", row.id),
    }
}
