//! All the SQL of checked texts. Every query carries the municipality.

use super::entity::text_check::{ActiveModel, Column, Entity, Model};
use crate::access::CaseWorker;
use crate::id::{MunicipalityId, TextCheckId};
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// What a municipality last said of a form.
pub async fn of_form(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::MunicipalityId.eq(municipality))
        .filter(Column::Form.eq(form))
        .one(db)
        .await
}

/// What the case worker's municipality last said of each form.
pub async fn all(db: &impl ConnectionTrait, worker: &CaseWorker) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::MunicipalityId.eq(worker.municipality())).all(db).await
}

/// Writes that a form is still right, in the words of this version.
pub async fn confirm(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    form: &str,
    version: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let again = OnConflict::columns([Column::MunicipalityId, Column::Form])
        .update_columns([Column::Version, Column::CheckedAt, Column::StaffId])
        .to_owned();
    Entity::insert(ActiveModel {
        id: Set(TextCheckId::new()),
        municipality_id: Set(worker.municipality()),
        form: Set(form.to_owned()),
        version: Set(version.to_owned()),
        checked_at: Set(to_db(now)),
        staff_id: Set(Some(worker.staff())),
    })
    .on_conflict(again)
    .exec_without_returning(db)
    .await?;
    Ok(())
}
