//! All the SQL of lessons. Every query carries the municipality; what is about a person goes
//! through that person's place in the series.

pub mod changes;

use super::entity::{lesson, lesson_participant, lesson_series};
use crate::access::Scope;
use crate::database::{Question, from_row, of_municipality};
use crate::id::{MunicipalityId, PersonId, SeriesId};
use crate::reminders::{Family, SubjectId, Wanted};
use crate::time::to_db;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, Statement,
};
use std::collections::HashMap;

/// Ids of the series that a person follows.
pub(super) fn followed(scope: Scope) -> SelectStatement {
    Query::select()
        .column(lesson_participant::Column::SeriesId)
        .from(lesson_participant::Entity)
        .and_where(lesson_participant::Column::PersonId.eq(scope.person()))
        .and_where(lesson_participant::Column::MunicipalityId.eq(scope.municipality()))
        .take()
}

/// The series that a person follows and that end on `today` or later.
pub async fn series_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    today: Date,
) -> Result<Vec<lesson_series::Model>, DbErr> {
    lesson_series::Entity::find()
        .filter(lesson_series::Column::MunicipalityId.eq(scope.municipality()))
        .filter(lesson_series::Column::Id.in_subquery(followed(scope)))
        .filter(lesson_series::Column::UntilDay.gte(today.to_string()))
        .order_by_asc(lesson_series::Column::FromDay)
        .order_by_asc(lesson_series::Column::Id)
        .all(db)
        .await
}

/// Lessons of the series that end after `since`, in order of time.
pub async fn coming(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    series: &[SeriesId],
    since: Timestamp,
) -> Result<Vec<lesson::Model>, DbErr> {
    lesson::Entity::find()
        .filter(lesson::Column::MunicipalityId.eq(municipality))
        .filter(lesson::Column::SeriesId.is_in(series.iter().copied()))
        .filter(lesson::Column::EndsAt.gt(to_db(since)))
        .order_by_asc(lesson::Column::StartsAt)
        .order_by_asc(lesson::Column::Id)
        .all(db)
        .await
}

from_row! { lesson::Model, "lesson":
    id municipality_id series_id wall_time zone starts_at ends_at minutes cancelled is_moved
}

from_row! { lesson_series::Model, "lesson_series":
    id municipality_id subject school address teacher phone weekdays starts minutes from_day
    until_day created_at
}

/// The person's lessons that start in the time from `from` until before `until`, each with its
/// series, in order of time.
pub fn between(
    db: &impl ConnectionTrait,
    scope: Scope,
    from: Timestamp,
    until: Timestamp,
) -> Question<Vec<(lesson::Model, lesson_series::Model)>> {
    let sql = format!(
        "SELECT {}, {} FROM lesson JOIN lesson_series ON lesson_series.id = lesson.series_id \
         WHERE lesson_series.municipality_id = $1 AND lesson.municipality_id = $1 \
           AND lesson.series_id IN (SELECT series_id FROM lesson_participant \
                                    WHERE person_id = $2 AND municipality_id = $1) \
           AND lesson.starts_at >= $3 AND lesson.starts_at < $4 \
         ORDER BY lesson.starts_at, lesson.id",
        lesson::Model::COLUMNS,
        lesson_series::Model::COLUMNS,
    );
    let values = [
        scope.municipality().into(),
        scope.person().into(),
        to_db(from).into(),
        to_db(until).into(),
    ];
    Question::of_rows(Statement::from_sql_and_values(db.get_database_backend(), sql, values))
}

/// The lessons among the subjects, each with its series, and each only of the municipality that
/// its subject names.
pub async fn of_subjects(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<Vec<(lesson::Model, lesson_series::Model)>, DbErr> {
    let wanted = Wanted::of(subjects, Family::Lesson);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut lessons = lesson::Entity::find()
        .filter(of_municipality(lesson::Column::MunicipalityId, wanted.municipalities()))
        .filter(lesson::Column::Id.is_in(wanted.ids()))
        .all(db)
        .await?;
    lessons.retain(|row| wanted.has(row.municipality_id, row.id.0));
    with_series(db, lessons).await
}

/// Each lesson with its series, which is of the same municipality.
async fn with_series(
    db: &impl ConnectionTrait,
    lessons: Vec<lesson::Model>,
) -> Result<Vec<(lesson::Model, lesson_series::Model)>, DbErr> {
    let series = lesson_series::Entity::find()
        .filter(of_municipality(
            lesson_series::Column::MunicipalityId,
            lessons.iter().map(|row| row.municipality_id),
        ))
        .filter(lesson_series::Column::Id.is_in(lessons.iter().map(|row| row.series_id)))
        .all(db)
        .await?;
    let series: HashMap<_, _> =
        series.into_iter().map(|row| ((row.municipality_id, row.id), row)).collect();
    Ok(lessons
        .into_iter()
        .filter_map(|row| {
            let series = series.get(&(row.municipality_id, row.series_id)).cloned();
            series.map(|series| (row, series))
        })
        .collect())
}

#[derive(FromQueryResult)]
struct Count {
    series_id: SeriesId,
    people: i64,
}

/// How many people follow each of the series.
pub async fn counts(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    series: &[SeriesId],
) -> Result<HashMap<SeriesId, u32>, DbErr> {
    let counts = lesson_participant::Entity::find()
        .select_only()
        .column(lesson_participant::Column::SeriesId)
        .column_as(lesson_participant::Column::Id.count(), "people")
        .filter(lesson_participant::Column::MunicipalityId.eq(municipality))
        .filter(lesson_participant::Column::SeriesId.is_in(series.iter().copied()))
        .group_by(lesson_participant::Column::SeriesId)
        .into_model::<Count>()
        .all(db)
        .await?;
    let number = |people| u32::try_from(people).unwrap_or(u32::MAX);
    Ok(counts.into_iter().map(|count| (count.series_id, number(count.people))).collect())
}

/// The people who follow a series.
pub async fn participants(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    series: SeriesId,
) -> Result<Vec<PersonId>, DbErr> {
    let rows = lesson_participant::Entity::find()
        .filter(lesson_participant::Column::MunicipalityId.eq(municipality))
        .filter(lesson_participant::Column::SeriesId.eq(series))
        .order_by_asc(lesson_participant::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}
