//! What changes an appointment: each is one transaction, with the reminders in it.

use super::entity::appointment::Model;
use super::{rules, store};
use crate::access::Scope;
use crate::error::Result;
use crate::id::{AppointmentId, StaffId};
use crate::reminders::{self, Announce, Family, Subject};
use crate::time::{ZONE, from_db, to_db, wall, wall_from_db, wall_to_db};
use dag1_app::appointments::{Answer, CancelReason};
use dag1_app::errors::Problem;
use jiff::Timestamp;
use rules::Plan;
use sea_orm::DatabaseTransaction;

/// Plans an appointment: the person is told and reminded.
pub async fn plan(
    tx: &DatabaseTransaction,
    scope: Scope,
    by: Option<StaffId>,
    plan: &Plan,
    now: Timestamp,
) -> Result<AppointmentId> {
    let row = new_row(scope, AppointmentId::new(), by, plan, now);
    let (id, subject) = (row.id, subject(&row));
    store::insert(tx, row).await?;
    reminders::plan(tx, scope, &subject, Announce::New, now).await?;
    Ok(id)
}

/// The row of a plan: open, not answered, not moved.
pub(super) fn new_row(
    scope: Scope,
    id: AppointmentId,
    by: Option<StaffId>,
    plan: &Plan,
    now: Timestamp,
) -> Model {
    let bring: Vec<_> = plan.bring.iter().map(|thing| thing.code()).collect();
    Model {
        id,
        municipality_id: scope.municipality(),
        person_id: scope.person(),
        planned_by: by,
        kind: plan.kind.code().to_owned(),
        place: plan.place.clone(),
        address: plan.address.clone(),
        meets: plan.with.clone(),
        phone: plan.phone.clone(),
        wall_time: wall_to_db(plan.starts),
        zone: ZONE.to_owned(),
        starts_at: to_db(plan.starts_at()),
        ends_at: to_db(plan.ends_at()),
        minutes: i32::from(plan.minutes),
        bring: bring.join(" "),
        cost: plan.cost.map(|cost| cost.code().to_owned()),
        note: plan.note.clone(),
        answer: None,
        answered_at: None,
        cancelled: None,
        moved_from: None,
        sequence: 0,
        changed_at: to_db(now),
    }
}

/// Changes an appointment that is still to come. A new time asks for a new answer, and the
/// person is told; without one the reminders stay, and tell what is true when they go. Says
/// whether it was moved.
pub async fn change(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: AppointmentId,
    plan: &Plan,
    now: Timestamp,
) -> Result<bool> {
    let before = open(tx, scope, id, now).await?;
    let wall_before = wall_from_db(&before.wall_time, before.starts_at);
    let is_moved = wall_before != plan.starts;
    let mut row = Model {
        sequence: before.sequence + 1,
        ..new_row(scope, before.id, before.planned_by, plan, now)
    };
    if is_moved {
        row.moved_from = Some(wall_to_db(wall_before));
    } else {
        row.moved_from = before.moved_from;
        (row.answer, row.answered_at) = (before.answer, before.answered_at);
    }
    let subject = subject(&row);
    store::update(tx, scope, row).await?;
    if is_moved {
        reminders::plan(tx, scope, &subject, Announce::Moved, now).await?;
    }
    Ok(is_moved)
}

/// Cancels an appointment that is still to come: the person is told, and reminded no more.
/// Cancelled twice is cancelled once.
pub async fn cancel(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: AppointmentId,
    reason: CancelReason,
    now: Timestamp,
) -> Result<()> {
    let known = store::lock(tx, scope, id).await?.ok_or(Problem::NotFound)?;
    if known.cancelled.is_some() {
        return Ok(());
    }
    let mut row = open(tx, scope, id, now).await?;
    row.cancelled = Some(reason.code().to_owned());
    row.sequence += 1;
    row.changed_at = to_db(now);
    let subject = subject(&row);
    store::update(tx, scope, row).await?;
    reminders::plan(tx, scope, &subject, Announce::Cancelled, now).await
}

/// Keeps the person's answer to an appointment that is still to come.
pub async fn answer(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: AppointmentId,
    answer: Answer,
    now: Timestamp,
) -> Result<()> {
    let mut row = open(tx, scope, id, now).await?;
    let before = row.answer.as_deref().and_then(Answer::from_code);
    row.answer = Some(answer.code().to_owned());
    row.answered_at = Some(to_db(now));
    let subject = subject(&row);
    store::update(tx, scope, row).await?;
    if rules::changes_reminders(before, answer) {
        reminders::plan(tx, scope, &subject, Announce::Nothing, now).await?;
    }
    Ok(())
}

/// An appointment that can still be changed: neither over nor cancelled.
async fn open(
    tx: &DatabaseTransaction,
    scope: Scope,
    id: AppointmentId,
    now: Timestamp,
) -> Result<Model> {
    let row = store::lock(tx, scope, id).await?.ok_or(Problem::NotFound)?;
    if row.cancelled.is_some() || from_db(row.ends_at) <= now {
        return Err(Problem::Conflict.into());
    }
    Ok(row)
}

/// What planning needs to know: nobody is reminded of what does not take place, or of what the
/// person can't come to.
pub(super) fn subject(row: &Model) -> Subject {
    let can_come = row.answer.as_deref() != Some(Answer::Cannot.code());
    let at = from_db(row.starts_at);
    Subject {
        family: Family::Appointment,
        id: row.id.0,
        at,
        day: wall(at).date(),
        wishes: if row.cancelled.is_none() && can_come { rules::WISHES } else { &[] },
    }
}
