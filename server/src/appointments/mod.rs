//! Appointments: planning, moving, cancelling, answering.

mod calendar;
mod changes;
mod draft;
mod entity;
mod facts;
mod import;
mod routes;
mod rules;
mod shown;
mod store;

pub use changes::{answer, cancel, change, plan};
pub use facts::facts;
pub use import::{Given, import};
pub use routes::router;
pub use rules::{Plan, WISHES};

use crate::access::Scope;
use crate::database::Question;
use crate::error::Result;
use dag1_app::appointments::Appointment;
use jiff::{SignedDuration, Timestamp};
use sea_orm::ConnectionTrait;

/// How long an appointment that is over is still shown.
const RECENT: SignedDuration = SignedDuration::from_hours(60 * 24);

/// The person's coming appointments and those of the last 60 days, in order of time, cancelled
/// ones included.
pub async fn of_person(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Appointment>> {
    Ok(recent_asked(db, scope, now).ask(db).await?)
}

/// As [`of_person`], to be asked of a reader.
fn recent_asked(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Question<Vec<Appointment>> {
    asked(db, scope, now - RECENT, now)
}

/// The person's appointments that are not over, to be asked of a reader.
pub fn coming_asked(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Question<Vec<Appointment>> {
    asked(db, scope, now, now)
}

fn asked(
    db: &impl ConnectionTrait,
    scope: Scope,
    since: Timestamp,
    now: Timestamp,
) -> Question<Vec<Appointment>> {
    store::since(db, scope, since)
        .map(move |rows| rows.into_iter().map(|row| shown::shown(row, now)).collect())
}
