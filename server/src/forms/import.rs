//! Forms that a person followed elsewhere: in the demonstration.

use super::entity::followed_form;
use crate::access::Scope;
use crate::error::Result;
use crate::id::FollowedId;
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::{DatabaseTransaction, EntityTrait, Set};

/// Takes over that the person follows a form.
pub async fn import(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: FollowedId,
    form: &str,
    now: Timestamp,
) -> Result<()> {
    followed_form::Entity::insert(followed_form::ActiveModel {
        id: Set(id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        form: Set(form.to_owned()),
        followed_at: Set(to_db(now)),
    })
    .exec_without_returning(tx)
    .await?;
    Ok(())
}
