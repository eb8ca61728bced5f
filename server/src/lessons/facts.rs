//! What is true of lessons now, for the text of their reminders.

use super::entity::{lesson, lesson_series};
use crate::error::Result;
use crate::id::LessonId;
use crate::reminders::Facts;
use crate::time::{from_db, wall_from_db};
use dag1_app::lessons::Subject;
use dag1_app::reminders;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// The facts of the lessons among `ids` that exist.
pub async fn facts(db: &impl ConnectionTrait, ids: &[LessonId]) -> Result<Vec<(LessonId, Facts)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let lessons = lesson::Entity::find()
        .filter(lesson::Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    let series = lesson_series::Entity::find()
        .filter(lesson_series::Column::Id.is_in(lessons.iter().map(|row| row.series_id)))
        .all(db)
        .await?;
    let series: HashMap<_, _> = series.into_iter().map(|row| (row.id, row)).collect();
    Ok(lessons
        .into_iter()
        .filter_map(|row| Some((row.id, of(&row, series.get(&row.series_id)?))))
        .collect())
}

fn of(row: &lesson::Model, series: &lesson_series::Model) -> Facts {
    Facts {
        subject: reminders::Subject::Lesson(
            Subject::from_code(&series.subject).unwrap_or(Subject::Other),
        ),
        place: series.school.clone(),
        at: from_db(row.starts_at),
        wall: wall_from_db(&row.wall_time, row.starts_at),
        is_open: row.cancelled.is_none(),
    }
}
