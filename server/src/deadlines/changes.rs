//! What changes a deadline: each is one transaction, with the reminders in it.

use super::entity::deadline::Model;
use super::rules::{NewDeadline, ends_at, last_day};
use super::{rules, store};
use crate::access::Scope;
use crate::error::Result;
use crate::id::DeadlineId;
use crate::reminders::{self, Announce, Family, Subject};
use crate::time::{from_db, to_db};
use dag1_app::deadlines::Kind;
use dag1_app::errors::Problem;
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// Plans a deadline: the person is told and reminded.
pub async fn plan(
    tx: &DatabaseTransaction,
    scope: Scope,
    new: &NewDeadline,
    now: Timestamp,
) -> Result<DeadlineId> {
    let row = new_row(scope, DeadlineId::new(), new, now);
    let (id, subject) = (row.id, subject(&row));
    store::insert(tx, row).await?;
    reminders::plan(tx, scope, &subject, Announce::New, now).await?;
    Ok(id)
}

/// The row of a deadline that is open.
pub(super) fn new_row(scope: Scope, id: DeadlineId, new: &NewDeadline, now: Timestamp) -> Model {
    Model {
        id,
        municipality_id: scope.municipality(),
        person_id: scope.person(),
        kind: new.kind.code().to_owned(),
        form: new.form.clone(),
        organisation: new.organisation.clone(),
        due_day: new.due.to_string(),
        ends_at: to_db(ends_at(new.due)),
        consequence: new.consequence.map(|consequence| consequence.code().to_owned()),
        note: new.note.clone(),
        done_at: None,
        removed_at: None,
        changed_at: to_db(now),
    }
}

/// Keeps a deadline that the person gives, in the place of the one given before if it is still
/// there. The person is reminded of it, but not told what they just said.
pub async fn give(
    tx: &DatabaseTransaction,
    scope: Scope,
    before: Option<DeadlineId>,
    new: &NewDeadline,
    now: Timestamp,
) -> Result<DeadlineId> {
    let before = match before {
        Some(id) => store::lock(tx, scope, id).await?,
        None => None,
    };
    let id = before.as_ref().map_or_else(DeadlineId::new, |before| before.id);
    let row = new_row(scope, id, new, now);
    let subject = subject(&row);
    if before.is_some() {
        store::update(tx, scope, row).await?;
    } else {
        store::insert(tx, row).await?;
    }
    reminders::plan(tx, scope, &subject, Announce::Nothing, now).await?;
    Ok(id)
}

/// Removes a deadline that the person gave: reminded no more, and told nothing. One that staff
/// removed before is gone already.
pub async fn give_up(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: DeadlineId,
    now: Timestamp,
) -> Result<()> {
    let Some(mut row) = store::lock(tx, scope, id).await? else { return Ok(()) };
    row.removed_at = Some(to_db(now));
    row.changed_at = to_db(now);
    let subject = subject(&row);
    store::update(tx, scope, row).await?;
    reminders::plan(tx, scope, &subject, Announce::Nothing, now).await
}

/// Keeps that the person did it: reminded no more; or did not after all: reminded again.
/// Said twice is said once.
pub async fn done(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: DeadlineId,
    is_done: bool,
    now: Timestamp,
) -> Result<()> {
    let mut row = store::lock(tx, scope, id).await?.ok_or(Problem::NotFound)?;
    if row.done_at.is_some() == is_done {
        return Ok(());
    }
    row.done_at = is_done.then(|| to_db(now));
    row.changed_at = to_db(now);
    let subject = subject(&row);
    store::update(tx, scope, row).await?;
    reminders::plan(tx, scope, &subject, Announce::Nothing, now).await
}

/// Removes a deadline. The person is told, unless it is done or over.
pub async fn remove(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: DeadlineId,
    now: Timestamp,
) -> Result<()> {
    let mut row = store::lock(tx, scope, id).await?.ok_or(Problem::NotFound)?;
    let is_open = row.done_at.is_none() && from_db(row.ends_at) > now;
    row.removed_at = Some(to_db(now));
    row.changed_at = to_db(now);
    let subject = subject(&row);
    store::update(tx, scope, row).await?;
    let announce = if is_open { Announce::Cancelled } else { Announce::Nothing };
    reminders::plan(tx, scope, &subject, announce, now).await
}

/// What planning needs to know: nobody is reminded of what is done or removed.
pub(super) fn subject(row: &Model) -> Subject {
    let at = from_db(row.ends_at);
    Subject {
        family: Family::Deadline,
        id: row.id.0,
        at,
        day: last_day(at),
        wishes: if row.done_at.is_some() || row.removed_at.is_some() {
            &[]
        } else if row.kind == Kind::Integration.code() {
            rules::WISHES_OF_A_LONG_TERM
        } else {
            rules::WISHES
        },
    }
}
