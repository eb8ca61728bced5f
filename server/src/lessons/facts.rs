//! What is true of lessons now, for the text of their reminders.

use super::entity::{lesson, lesson_series};
use super::store;
use crate::error::Result;
use crate::reminders::{Facts, Family, SubjectId};
use crate::time::{from_db, wall_from_db};
use dag1_app::lessons::Subject;
use dag1_app::reminders;
use sea_orm::ConnectionTrait;

/// The facts of the lessons among the subjects that exist.
pub async fn facts(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<Vec<(SubjectId, Facts)>> {
    let rows = store::of_subjects(db, subjects).await?;
    Ok(rows.iter().map(|(row, series)| (subject_of(row), of(row, series))).collect())
}

fn subject_of(row: &lesson::Model) -> SubjectId {
    SubjectId { municipality: row.municipality_id, family: Family::Lesson, id: row.id.0 }
}

fn of(row: &lesson::Model, series: &lesson_series::Model) -> Facts {
    let wall = wall_from_db(&row.wall_time, row.starts_at);
    Facts {
        subject: reminders::Subject::Lesson(
            Subject::from_code(&series.subject).unwrap_or(Subject::Other),
        ),
        place: series.school.clone(),
        at: from_db(row.starts_at),
        wall,
        is_open: row.cancelled.is_none(),
        page: format!("lessons?week={}", wall.date()),
    }
}
