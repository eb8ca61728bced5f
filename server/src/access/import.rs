//! What was given elsewhere: devices that are signed in without a code, such as the
//! demonstration's phones, and grants.

use super::account::Account;
use super::entity::session;
use super::scope::Scope;
use super::store;
use crate::error::Result;
use crate::id::{GrantId, SessionId, StaffId};
use crate::time::to_db;
use dag1_app::help::HelpTopic;
use jiff::{SignedDuration, Timestamp};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, Set};

/// How long such a device stays signed in: longer than any demonstration.
const STAYS: SignedDuration = SignedDuration::from_hours(20 * 365 * 24);

/// Keeps a device of the account signed in. Nobody can ask in its name: no cookie is its.
pub async fn import_device(
    db: &impl ConnectionTrait,
    account: Account,
    id: SessionId,
    label: &str,
    now: Timestamp,
) -> Result<()> {
    let is_there = OnConflict::column(session::Column::Id)
        .update_columns([session::Column::ExpiresAt])
        .to_owned();
    session::Entity::insert(session::ActiveModel {
        id: Set(id),
        municipality_id: Set(account.municipality()),
        person_id: Set(account.person()),
        staff_id: Set(account.staff()),
        // No token has this as its hash.
        token_hash: Set(format!("none {id}")),
        label: Set(label.to_owned()),
        created_at: Set(to_db(now)),
        last_used_at: Set(to_db(now)),
        expires_at: Set(to_db(now + STAYS)),
    })
    .on_conflict(is_there)
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Takes over that a person lets a volunteer see their data.
pub async fn import_grant(
    db: &impl ConnectionTrait,
    id: GrantId,
    scope: Scope,
    volunteer: StaffId,
    topic: HelpTopic,
    now: Timestamp,
) -> Result<()> {
    Ok(store::grants::insert(db, scope, id, volunteer, topic, now).await?)
}
