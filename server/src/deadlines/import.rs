//! Deadlines that were planned elsewhere: the demonstration's.

use super::entity::deadline::Model;
use super::rules::NewDeadline;
use super::{changes, store};
use crate::access::Scope;
use crate::error::Result;
use crate::id::DeadlineId;
use crate::reminders::{self, Announce};
use crate::time::to_db;
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// A deadline as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Id.
    pub id: DeadlineId,
    /// What was planned.
    pub new: NewDeadline,
    /// Whether the person said it is done.
    pub is_done: bool,
}

/// Takes it over with the reminders that still lie ahead; nobody is told that it is new.
pub async fn import(
    tx: &DatabaseTransaction,
    scope: Scope,
    given: Given,
    now: Timestamp,
) -> Result<()> {
    let Given { id, new, is_done } = given;
    let done_at = is_done.then(|| to_db(now));
    let row = Model { done_at, ..changes::new_row(scope, id, &new, now) };
    let subject = changes::subject(&row);
    store::insert(tx, row).await?;
    reminders::plan(tx, scope, &subject, Announce::Nothing, now).await
}
