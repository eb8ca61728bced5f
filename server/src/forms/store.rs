//! All the SQL of followed forms. Every query carries the municipality and the person.

use super::entity::followed_form::{ActiveModel, Column, Entity};
use crate::access::Scope;
use crate::id::FollowedId;
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// Ids of the forms that the person follows, the first followed first.
pub async fn followed(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<String>, DbErr> {
    let rows = Entity::find()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .order_by_asc(Column::FollowedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.form).collect())
}

/// Makes the person follow a form; nothing changes when the person already does.
pub async fn follow(
    tx: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let once = OnConflict::columns([Column::PersonId, Column::Form]).do_nothing().to_owned();
    Entity::insert(ActiveModel {
        id: Set(FollowedId::new()),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        form: Set(form.to_owned()),
        followed_at: Set(to_db(now)),
    })
    .on_conflict(once)
    .try_insert()
    .exec_without_returning(tx)
    .await?;
    Ok(())
}

/// Makes the person follow a form no more.
pub async fn unfollow(tx: &impl ConnectionTrait, scope: Scope, form: &str) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .filter(Column::Form.eq(form))
        .exec(tx)
        .await?;
    Ok(())
}
