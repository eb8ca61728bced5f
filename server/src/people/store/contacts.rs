//! The SQL of those whom a person can call besides staff.

use crate::access::Scope;
use crate::id::ContactId;
use crate::people::entity::contact;
use dag1_app::help::{HelpTopic, Helper};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// Adds somebody whom the person can call.
pub async fn insert(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: ContactId,
    helper: &Helper,
) -> Result<(), DbErr> {
    contact::Entity::insert(contact::ActiveModel {
        id: Set(id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        name: Set(helper.name.clone()),
        topic: Set(helper.topic.code().to_owned()),
        organisation: Set(helper.organisation.clone()),
        phone: Set(helper.phone.clone()),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Removes somebody whom the person can call. Whether there was one.
pub async fn remove(db: &impl ConnectionTrait, scope: Scope, id: ContactId) -> Result<bool, DbErr> {
    let removed = contact::Entity::delete_many()
        .filter(contact::Column::Id.eq(id))
        .filter(contact::Column::MunicipalityId.eq(scope.municipality()))
        .filter(contact::Column::PersonId.eq(scope.person()))
        .exec(db)
        .await?;
    Ok(removed.rows_affected > 0)
}

/// The others whom the person can call, by name, each with its id.
pub async fn all(
    db: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<(ContactId, Helper)>, DbErr> {
    let rows = contact::Entity::find()
        .filter(contact::Column::MunicipalityId.eq(scope.municipality()))
        .filter(contact::Column::PersonId.eq(scope.person()))
        .order_by_asc(contact::Column::Name)
        .all(db)
        .await?;
    let helper = |row: contact::Model| {
        let topic = HelpTopic::from_code(&row.topic).unwrap_or(HelpTopic::Company);
        let contact::Model { id, name, organisation, phone, .. } = row;
        (id, Helper { name, topic, organisation, phone, may_see: false })
    };
    Ok(rows.into_iter().map(helper).collect())
}
