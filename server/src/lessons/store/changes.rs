//! The SQL that changes lessons, and what it asks first.

use super::{followed, lesson, lesson_participant, lesson_series};
use crate::access::Scope;
use crate::id::{LessonId, MunicipalityId, ParticipantId, SeriesId};
use crate::time::to_db;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Set, TryInsertResult,
};

/// A series of the municipality.
pub async fn series(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    id: SeriesId,
) -> Result<Option<lesson_series::Model>, DbErr> {
    lesson_series::Entity::find()
        .filter(lesson_series::Column::MunicipalityId.eq(municipality))
        .filter(lesson_series::Column::Id.eq(id))
        .one(db)
        .await
}

/// Series of the municipality that end on `today` or later and that the person does not follow.
pub async fn joinable(
    db: &impl ConnectionTrait,
    scope: Scope,
    today: Date,
) -> Result<Vec<lesson_series::Model>, DbErr> {
    lesson_series::Entity::find()
        .filter(lesson_series::Column::MunicipalityId.eq(scope.municipality()))
        .filter(lesson_series::Column::UntilDay.gte(today.to_string()))
        .filter(lesson_series::Column::Id.not_in_subquery(followed(scope)))
        .order_by_asc(lesson_series::Column::School)
        .order_by_asc(lesson_series::Column::FromDay)
        .order_by_asc(lesson_series::Column::Id)
        .limit(200)
        .all(db)
        .await
}

/// Adds a series and its lessons.
pub async fn insert(
    tx: &impl ConnectionTrait,
    series: lesson_series::Model,
    lessons: impl Iterator<Item = lesson::Model>,
) -> Result<(), DbErr> {
    let series = lesson_series::ActiveModel::from(series).reset_all();
    lesson_series::Entity::insert(series).exec_without_returning(tx).await?;
    let lessons = lessons.map(|row| lesson::ActiveModel::from(row).reset_all());
    lesson::Entity::insert_many(lessons).exec_without_returning(tx).await?;
    Ok(())
}

/// Gives the person a place in a series; false when the person already had one.
pub async fn join(
    tx: &impl ConnectionTrait,
    scope: Scope,
    id: ParticipantId,
    series: SeriesId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    use lesson_participant::{ActiveModel, Column, Entity};
    let once = OnConflict::columns([Column::PersonId, Column::SeriesId]).do_nothing().to_owned();
    let done = Entity::insert(ActiveModel {
        id: Set(id),
        municipality_id: Set(scope.municipality()),
        series_id: Set(series),
        person_id: Set(scope.person()),
        joined_at: Set(to_db(now)),
    })
    .on_conflict(once)
    .try_insert()
    .exec_without_returning(tx)
    .await?;
    Ok(matches!(done, TryInsertResult::Inserted(rows) if rows > 0))
}

/// One lesson that the person follows.
pub async fn find(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: LessonId,
) -> Result<Option<lesson::Model>, DbErr> {
    theirs(scope, id).one(db).await
}

/// As [`find`], and keeps others from changing it until the transaction ends.
pub async fn lock(
    tx: &impl ConnectionTrait,
    scope: Scope,
    id: LessonId,
) -> Result<Option<lesson::Model>, DbErr> {
    theirs(scope, id).lock_exclusive().one(tx).await
}

fn theirs(scope: Scope, id: LessonId) -> sea_orm::Select<lesson::Entity> {
    lesson::Entity::find()
        .filter(lesson::Column::MunicipalityId.eq(scope.municipality()))
        .filter(lesson::Column::SeriesId.in_subquery(followed(scope)))
        .filter(lesson::Column::Id.eq(id))
}

/// The first lesson of a series that takes place.
pub async fn first(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    series: SeriesId,
) -> Result<Option<lesson::Model>, DbErr> {
    lesson::Entity::find()
        .filter(lesson::Column::MunicipalityId.eq(municipality))
        .filter(lesson::Column::SeriesId.eq(series))
        .filter(lesson::Column::Cancelled.is_null())
        .order_by_asc(lesson::Column::StartsAt)
        .order_by_asc(lesson::Column::Id)
        .one(db)
        .await
}

/// Writes a lesson that [`lock`] gave and that was changed since.
pub async fn update(tx: &impl ConnectionTrait, row: lesson::Model) -> Result<(), DbErr> {
    let (id, municipality) = (row.id, row.municipality_id);
    lesson::Entity::update_many()
        .set(lesson::ActiveModel::from(row).reset_all())
        .filter(lesson::Column::Id.eq(id))
        .filter(lesson::Column::MunicipalityId.eq(municipality))
        .exec(tx)
        .await?;
    Ok(())
}

/// Makes a series last until `day`, if it ends before.
pub async fn stretch(
    tx: &impl ConnectionTrait,
    municipality: MunicipalityId,
    series: SeriesId,
    day: Date,
) -> Result<(), DbErr> {
    lesson_series::Entity::update_many()
        .col_expr(lesson_series::Column::UntilDay, Expr::value(day.to_string()))
        .filter(lesson_series::Column::Id.eq(series))
        .filter(lesson_series::Column::MunicipalityId.eq(municipality))
        .filter(lesson_series::Column::UntilDay.lt(day.to_string()))
        .exec(tx)
        .await?;
    Ok(())
}
