//! Appointments that were planned elsewhere: the demonstration's.

use super::entity::appointment::Model;
use super::rules::Plan;
use super::{changes, store};
use crate::access::Scope;
use crate::error::Result;
use crate::id::{AppointmentId, StaffId};
use crate::reminders::{self, Announce};
use crate::time::{to_db, wall_to_db};
use dag1_app::appointments::{Answer, CancelReason};
use jiff::Timestamp;
use jiff::civil::DateTime;
use sea_orm::DatabaseTransaction;

/// An appointment as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Id.
    pub id: AppointmentId,
    /// Who planned it.
    pub planned_by: StaffId,
    /// What was planned.
    pub plan: Plan,
    /// Answer.
    pub answer: Option<Answer>,
    /// Why it is cancelled.
    pub cancelled: Option<CancelReason>,
    /// Where it stood before it was moved.
    pub moved_from: Option<DateTime>,
}

/// Takes it over with the reminders that still lie ahead; nobody is told that it is new.
pub async fn import(
    tx: &DatabaseTransaction,
    scope: Scope,
    given: Given,
    now: Timestamp,
) -> Result<()> {
    let Given { id, planned_by, plan, answer, cancelled, moved_from } = given;
    let row = Model {
        answer: answer.map(|answer| answer.code().to_owned()),
        answered_at: answer.map(|_| to_db(now)),
        cancelled: cancelled.map(|reason| reason.code().to_owned()),
        moved_from: moved_from.map(wall_to_db),
        sequence: i32::from(moved_from.is_some() || cancelled.is_some()),
        ..changes::new_row(scope, id, Some(planned_by), &plan, now)
    };
    let subject = changes::subject(&row);
    store::insert(tx, row).await?;
    reminders::plan(tx, scope, &subject, Announce::Nothing, now).await
}
