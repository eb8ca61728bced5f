//! Appointments that were planned elsewhere: the demonstration's.

use super::entity::appointment;
use crate::access::Scope;
use crate::error::Result;
use crate::id::{AppointmentId, StaffId};
use crate::reminders::{self, Change, Family, Subject};
use crate::time::{ZONE, moment, to_db, wall_to_db};
use dag1_app::appointments::{Answer, Bring, CancelReason, Cost, Kind};
use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use sea_orm::{DatabaseTransaction, EntityTrait, Set};

/// An appointment as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Id.
    pub id: AppointmentId,
    /// Who planned it.
    pub planned_by: StaffId,
    /// What it is about.
    pub kind: Kind,
    /// Name of the place.
    pub place: String,
    /// Address.
    pub address: String,
    /// Whom one meets.
    pub with: String,
    /// Phone number.
    pub phone: String,
    /// Start, wall time.
    pub starts: DateTime,
    /// Length in minutes.
    pub minutes: u16,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// What it costs not to come.
    pub cost: Option<Cost>,
    /// Note.
    pub note: String,
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
    let at = moment(given.starts);
    let bring: Vec<_> = given.bring.iter().map(|thing| thing.code()).collect();
    appointment::Entity::insert(appointment::ActiveModel {
        id: Set(given.id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        planned_by: Set(Some(given.planned_by)),
        kind: Set(given.kind.code().to_owned()),
        place: Set(given.place),
        address: Set(given.address),
        meets: Set(given.with),
        phone: Set(given.phone),
        wall_time: Set(wall_to_db(given.starts)),
        zone: Set(ZONE.to_owned()),
        starts_at: Set(to_db(at)),
        ends_at: Set(to_db(at + SignedDuration::from_mins(i64::from(given.minutes)))),
        minutes: Set(i32::from(given.minutes)),
        bring: Set(bring.join(" ")),
        cost: Set(given.cost.map(|cost| cost.code().to_owned())),
        note: Set(given.note),
        answer: Set(given.answer.map(|answer| answer.code().to_owned())),
        answered_at: Set(given.answer.map(|_| to_db(now))),
        cancelled: Set(given.cancelled.map(|reason| reason.code().to_owned())),
        moved_from: Set(given.moved_from.map(wall_to_db)),
        sequence: Set(i32::from(given.moved_from.is_some() || given.cancelled.is_some())),
        changed_at: Set(to_db(now)),
    })
    .exec_without_returning(tx)
    .await?;
    if given.cancelled.is_some() || given.answer == Some(Answer::Cannot) {
        return Ok(());
    }
    let subject = Subject {
        family: Family::Appointment,
        id: given.id.0,
        at,
        is_long_term: false,
        reminds: true,
    };
    reminders::plan(tx, scope, &subject, Change::Reopened, now).await
}
