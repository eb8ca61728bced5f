//! Deadlines: what must be done by which day.

mod changes;
mod draft;
mod entity;
mod facts;
mod import;
mod routes;
mod rules;
mod shown;
mod store;

pub use changes::{done, give, give_up, plan, remove};
pub use facts::facts;
pub use import::{Given, import};
pub use routes::router;
pub use rules::{NewDeadline, WISHES, WISHES_OF_A_LONG_TERM};

use crate::access::Scope;
use crate::database::Question;
use crate::error::Result;
use dag1_app::deadlines::Deadline;
use jiff::{SignedDuration, Timestamp};
use sea_orm::ConnectionTrait;

/// How long a deadline that is done can still be seen, and be undone.
const DONE_SHOWN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long a deadline that was missed is still shown.
const MISSED_SHOWN: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The person's deadlines: open, missed in the last year, or done in the last 30 days; the
/// nearest first.
pub async fn of_person(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Deadline>> {
    Ok(asked(db, scope, now).ask(db).await?)
}

/// As [`of_person`], without what is done.
pub async fn open_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Deadline>> {
    Ok(open_asked(db, scope, now).ask(db).await?)
}

/// As [`open_of`], to be asked of a reader.
pub fn open_asked(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Question<Vec<Deadline>> {
    asked(db, scope, now).map(|mut deadlines| {
        deadlines.retain(|deadline| !deadline.is_done);
        deadlines
    })
}

fn asked(db: &impl ConnectionTrait, scope: Scope, now: Timestamp) -> Question<Vec<Deadline>> {
    store::since(db, scope, now - MISSED_SHOWN, now - DONE_SHOWN)
        .map(move |rows| rows.into_iter().map(|row| shown::shown(row, now)).collect())
}
