//! What changes a deadline: each is one transaction, with the reminders in it.

use super::entity::deadline::Model;
use super::rules::{NewDeadline, ends_at};
use super::store;
use crate::access::Scope;
use crate::error::Result;
use crate::id::DeadlineId;
use crate::reminders::{self, Change, Family, Subject};
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
    let row = new_row(scope, new, now);
    let (id, subject) = (row.id, subject(&row));
    store::insert(tx, row).await?;
    reminders::plan(tx, scope, &subject, Change::New, now).await?;
    Ok(id)
}

fn new_row(scope: Scope, new: &NewDeadline, now: Timestamp) -> Model {
    Model {
        id: DeadlineId::new(),
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
    let fresh = new_row(scope, new, now);
    let row = if let Some(before) = before {
        let row = Model { id: before.id, ..fresh };
        store::update(tx, scope, row.clone()).await?;
        row
    } else {
        store::insert(tx, fresh.clone()).await?;
        fresh
    };
    reminders::plan(tx, scope, &subject(&row), Change::Reopened, now).await?;
    Ok(row.id)
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
    reminders::plan(tx, scope, &subject, Change::Done, now).await
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
    let change = if is_done { Change::Done } else { Change::Reopened };
    reminders::plan(tx, scope, &subject, change, now).await
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
    let change = if is_open { Change::Cancelled } else { Change::Done };
    reminders::plan(tx, scope, &subject, change, now).await
}

fn subject(row: &Model) -> Subject {
    Subject {
        family: Family::Deadline,
        id: row.id.0,
        at: from_db(row.ends_at),
        is_long_term: row.kind == Kind::Integration.code(),
        reminds: true,
    }
}
