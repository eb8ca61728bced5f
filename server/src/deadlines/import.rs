//! Deadlines that were planned elsewhere: the demonstration's.

use super::entity::deadline;
use crate::access::Scope;
use crate::error::Result;
use crate::id::DeadlineId;
use crate::reminders::{self, Change, Family, Subject};
use crate::time::{moment, to_db};
use dag1_app::deadlines::{Consequence, Kind};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use sea_orm::{DatabaseTransaction, EntityTrait, Set};

/// A deadline as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Id.
    pub id: DeadlineId,
    /// What must be done.
    pub kind: Kind,
    /// Id of the form.
    pub form: Option<String>,
    /// Who asks.
    pub organisation: String,
    /// Last day.
    pub due: Date,
    /// What happens if it is missed.
    pub consequence: Option<Consequence>,
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
    let midnight = given.due.tomorrow().unwrap_or(given.due).to_datetime(Time::midnight());
    let at = moment(midnight);
    deadline::Entity::insert(deadline::ActiveModel {
        id: Set(given.id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        kind: Set(given.kind.code().to_owned()),
        form: Set(given.form),
        organisation: Set(given.organisation),
        due_day: Set(given.due.to_string()),
        ends_at: Set(to_db(at)),
        consequence: Set(given.consequence.map(|what| what.code().to_owned())),
        note: Set(String::new()),
        done_at: Set(given.is_done.then(|| to_db(now))),
        removed_at: Set(None),
        changed_at: Set(to_db(now)),
    })
    .exec_without_returning(tx)
    .await?;
    if given.is_done {
        return Ok(());
    }
    let subject = Subject {
        family: Family::Deadline,
        id: given.id.0,
        at,
        is_long_term: given.kind == Kind::Integration,
        reminds: true,
    };
    reminders::plan(tx, scope, &subject, Change::Reopened, now).await
}
