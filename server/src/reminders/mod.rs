//! Reminders: planned with the thing they remind of. Here they are planned and kept;
//! [`crate::sending`] sends them and follows each to its end.
//!
//! The promise: what was planned is sent, in the reader's language, with what is true at that
//! moment; or a person is told that it was not.

mod entity;
mod queue;
mod routes;
mod rules;
mod states;
mod store;
mod subject;
mod wishes;

pub use entity::reminder::Model as Reminder;
pub use queue::{Claimed, End, Fared, Recipient, Record, Tried, next_due};
pub use queue::{addresses, claim, fared, recipients, record, record_tries, renew, superseded};
pub use routes::router;
pub use rules::{Planned, Quiet, plan as planned};
pub use store::fate::{Receipt, handled, listed, of_person, received};
pub use store::phones::{has_subscription, has_subscription_asked, subscribe};
pub use subject::{Announce, Before, Facts, Family, Subject, SubjectId, Wanted, Wish};
pub use wishes::Wishes;

use crate::access::{Audience, Scope};
use crate::error::Result;
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// Plans, re-plans or withdraws the reminders of a subject for a person, in the transaction that
/// changes the subject. What was planned before and not sent is withdrawn.
pub async fn plan(
    tx: &DatabaseTransaction,
    scope: Scope,
    subject: &Subject,
    announce: Announce,
    now: Timestamp,
) -> Result<()> {
    plan_many(tx, &scope.into(), subject, announce, now).await
}

/// As [`plan`], for everybody whom the subject concerns, without a query for each of them.
pub async fn plan_many(
    tx: &DatabaseTransaction,
    audience: &Audience,
    subject: &Subject,
    announce: Announce,
    now: Timestamp,
) -> Result<()> {
    store::withdraw(tx, audience, subject, now).await?;
    let quiet_hours = store::quiet_hours(tx, audience).await?;
    let planned = quiet_hours.into_iter().flat_map(|(person, quiet)| {
        let planned = rules::plan(subject, announce, quiet, now);
        planned.into_iter().map(move |one| (person, one))
    });
    store::insert(tx, audience.municipality(), subject, planned).await?;
    Ok(())
}
