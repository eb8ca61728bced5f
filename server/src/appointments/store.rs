//! All the SQL of appointments. Every query carries the municipality and the person.

use super::entity::appointment::{ActiveModel, Column, Entity, Model};
use crate::access::Scope;
use crate::database::{Question, from_row, of_municipality};
use crate::id::AppointmentId;
use crate::reminders::{Family, SubjectId, Wanted};
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    Statement,
};

from_row! { Model, "appointment":
    id municipality_id person_id planned_by kind place address meets phone wall_time zone
    starts_at ends_at minutes bring cost note answer answered_at cancelled moved_from sequence
    changed_at
}

fn own(scope: Scope) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
}

/// The person's appointments that end after `since`, in order of time.
pub fn since(db: &impl ConnectionTrait, scope: Scope, since: Timestamp) -> Question<Vec<Model>> {
    let sql = format!(
        "SELECT {} FROM appointment \
         WHERE municipality_id = $1 AND person_id = $2 AND ends_at > $3 ORDER BY starts_at, id",
        Model::COLUMNS
    );
    let values = [scope.municipality().into(), scope.person().into(), to_db(since).into()];
    Question::of_rows(Statement::from_sql_and_values(db.get_database_backend(), sql, values))
}

/// The rows among the subjects, each only of the municipality that its subject names.
pub async fn of_subjects(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<Vec<Model>, DbErr> {
    let wanted = Wanted::of(subjects, Family::Appointment);
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

/// One appointment of the person.
pub async fn find(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: AppointmentId,
) -> Result<Option<Model>, DbErr> {
    own(scope).filter(Column::Id.eq(id)).one(db).await
}

/// As [`find`], and keeps others from changing it until the transaction ends. SQLite has one
/// writer anyway.
pub async fn lock(
    tx: &impl ConnectionTrait,
    scope: Scope,
    id: AppointmentId,
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
