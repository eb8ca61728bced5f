//! Lessons: series, their single lessons, who follows them.

mod changes;
mod draft;
mod entity;
mod facts;
mod import;
mod routes;
mod rules;
#[cfg(test)]
mod rules_tests;
mod shown;
mod store;

pub use changes::{cancel, join, move_to, plan};
pub use facts::facts;
pub use import::{Given, GivenLesson, import};
pub use routes::router;
pub use rules::{NewSeries, WISHES};

use crate::access::Scope;
use crate::database::Question;
use crate::error::Result;
use crate::time::wall;
use dag1_app::lessons::{Lesson, Series};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// The series that the person follows and that have not ended, with their coming lessons.
pub async fn series_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Series>> {
    let rows = store::series_of(db, scope, wall(now).date()).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let lessons = store::coming(db, scope.municipality(), &ids, now).await?;
    let counts = store::counts(db, scope.municipality(), &ids).await?;
    Ok(rows
        .iter()
        .map(|row| {
            let coming = lessons
                .iter()
                .filter(|lesson| lesson.series_id == row.id)
                .map(|lesson| shown::lesson(lesson, row))
                .collect();
            shown::series(row, coming, counts.get(&row.id).copied().unwrap_or(0))
        })
        .collect())
}

/// The person's lessons that start in the time from `from` until before `until`, cancelled ones
/// included, in order of time.
pub async fn between(
    db: &impl ConnectionTrait,
    scope: Scope,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Lesson>> {
    Ok(between_asked(db, scope, from, until).ask(db).await?)
}

/// As [`between`], to be asked of a reader.
pub fn between_asked(
    db: &impl ConnectionTrait,
    scope: Scope,
    from: Timestamp,
    until: Timestamp,
) -> Question<Vec<Lesson>> {
    store::between(db, scope, from, until)
        .map(|rows| rows.iter().map(|(row, series)| shown::lesson(row, series)).collect())
}
