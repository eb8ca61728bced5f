//! Forms that a person made their own elsewhere: in the demonstration.

use super::store;
use crate::access::Scope;
use crate::error::Result;
use crate::id::FollowedId;
use dag1_app::forms::{By, Standing};
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// Takes over where the person stands with a form.
pub async fn import(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: FollowedId,
    form: &str,
    standing: Standing,
    now: Timestamp,
) -> Result<()> {
    Ok(store::begin(tx, scope, store::row(id, scope, form, standing, By::Person, now)).await?)
}
