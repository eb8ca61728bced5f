//! All the SQL of the forms that people made their own. Every query carries the municipality and
//! the person.

use super::entity::{followed_form, form_tick};
use crate::access::Scope;
use crate::id::{FollowedId, TickId};
use crate::time::to_db;
use dag1_app::forms::{By, Standing};
use followed_form::{ActiveModel, Column, Entity, Model};
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Select, Set,
};

fn own(scope: Scope) -> Select<Entity> {
    Entity::find()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
}

/// The row of a form that becomes the person's own.
pub fn row(
    id: FollowedId,
    scope: Scope,
    form: &str,
    standing: Standing,
    by: By,
    now: Timestamp,
) -> Model {
    Model {
        id,
        municipality_id: scope.municipality(),
        person_id: scope.person(),
        form: form.to_owned(),
        followed_at: to_db(now),
        standing: standing.code().to_owned(),
        done_by: by.code().to_owned(),
        counts_from: None,
        deadline_id: None,
    }
}

/// The person's own forms, the first one first.
pub async fn all(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<Model>, DbErr> {
    own(scope).order_by_asc(Column::FollowedAt).order_by_asc(Column::Id).all(db).await
}

/// One of them.
pub async fn find(
    db: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
) -> Result<Option<Model>, DbErr> {
    own(scope).filter(Column::Form.eq(form)).one(db).await
}

/// As [`find`]; others can't change it until the transaction ends. SQLite has one writer anyway.
pub async fn lock(
    tx: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
) -> Result<Option<Model>, DbErr> {
    own(scope).filter(Column::Form.eq(form)).lock_exclusive().one(tx).await
}

/// Adds a row; nothing changes when the form is the person's own already.
pub async fn begin(tx: &impl ConnectionTrait, scope: Scope, row: Model) -> Result<(), DbErr> {
    debug_assert_eq!(row.person_id, scope.person());
    let once = OnConflict::columns([Column::PersonId, Column::Form]).do_nothing().to_owned();
    Entity::insert(ActiveModel::from(row).reset_all())
        .on_conflict(once)
        .try_insert()
        .exec_without_returning(tx)
        .await?;
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

/// What of a form is ticked off.
pub async fn ticked(
    db: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
) -> Result<Vec<String>, DbErr> {
    let rows = form_tick::Entity::find()
        .filter(form_tick::Column::MunicipalityId.eq(scope.municipality()))
        .filter(form_tick::Column::PersonId.eq(scope.person()))
        .filter(form_tick::Column::Form.eq(form))
        .order_by_asc(form_tick::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.item).collect())
}

/// Ticks something off; nothing changes when it was.
pub async fn tick(
    tx: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
    item: &str,
    by: By,
    now: Timestamp,
) -> Result<(), DbErr> {
    use form_tick::Column;
    let once =
        OnConflict::columns([Column::PersonId, Column::Form, Column::Item]).do_nothing().to_owned();
    form_tick::Entity::insert(form_tick::ActiveModel {
        id: Set(TickId::new()),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        form: Set(form.to_owned()),
        item: Set(item.to_owned()),
        done_by: Set(by.code().to_owned()),
        ticked_at: Set(to_db(now)),
    })
    .on_conflict(once)
    .try_insert()
    .exec_without_returning(tx)
    .await?;
    Ok(())
}

/// Takes ticks away.
pub async fn untick(
    tx: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
    items: &[String],
) -> Result<(), DbErr> {
    form_tick::Entity::delete_many()
        .filter(form_tick::Column::MunicipalityId.eq(scope.municipality()))
        .filter(form_tick::Column::PersonId.eq(scope.person()))
        .filter(form_tick::Column::Form.eq(form))
        .filter(form_tick::Column::Item.is_in(items))
        .exec(tx)
        .await?;
    Ok(())
}
