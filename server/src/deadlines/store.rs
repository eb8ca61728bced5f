//! All the SQL of deadlines. Every query carries the municipality and the person.

use super::entity::deadline::{ActiveModel, Column, Entity, Model};
use crate::access::Scope;
use crate::database::{Question, from_row, of_municipality};
use crate::id::DeadlineId;
use crate::reminders::{Family, SubjectId, Wanted};
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    Statement,
};

from_row! { Model, "deadline":
    id municipality_id person_id kind form organisation due_day ends_at consequence note done_at
    removed_at changed_at
}

fn own(scope: Scope) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .filter(Column::RemovedAt.is_null())
}

/// The person's deadlines that end after `missed_since`, those done only when done after
/// `done_since`; the nearest first.
pub fn since(
    db: &impl ConnectionTrait,
    scope: Scope,
    missed_since: Timestamp,
    done_since: Timestamp,
) -> Question<Vec<Model>> {
    let sql = format!(
        "SELECT {} FROM deadline \
         WHERE municipality_id = $1 AND person_id = $2 AND removed_at IS NULL AND ends_at > $3 \
           AND (done_at IS NULL OR done_at > $4) \
         ORDER BY ends_at, id",
        Model::COLUMNS
    );
    let values = [
        scope.municipality().into(),
        scope.person().into(),
        to_db(missed_since).into(),
        to_db(done_since).into(),
    ];
    Question::of_rows(Statement::from_sql_and_values(db.get_database_backend(), sql, values))
}

/// The rows among the subjects, each only of the municipality that its subject names.
pub async fn of_subjects(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<Vec<Model>, DbErr> {
    let wanted = Wanted::of(subjects, Family::Deadline);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Entity::find()
        .filter(of_municipality(Column::MunicipalityId, wanted.municipalities()))
        .filter(Column::Id.is_in(wanted.ids()))
        .all(db)
        .await?;
    Ok(rows.into_iter().filter(|row| wanted.has(row.municipality_id, row.id.0)).collect())
}

/// One deadline of the person, which others can't change until the transaction ends. SQLite has
/// one writer anyway.
pub async fn lock(
    tx: &impl ConnectionTrait,
    scope: Scope,
    id: DeadlineId,
) -> Result<Option<Model>, DbErr> {
    own(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx).await
}

/// Adds a row.
pub async fn insert(tx: &impl ConnectionTrait, row: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(row).reset_all()).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a row that [`lock`] gave and that was changed since.
pub async fn update(tx: &impl ConnectionTrait, scope: Scope, row: Model) -> Result<(), DbErr> {
    let id = row.id;
    Entity::update_many()
        .set(ActiveModel::from(row).reset_all())
        .filter(Column::Id.eq(id))
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .exec(tx)
        .await?;
    Ok(())
}
