//! What became of reminders, as staff see it: with the names of people and what is true of the
//! subjects now.

use super::facts::facts;
use crate::access::{CaseWorker, Scope};
use crate::database::{Cursor, Page};
use crate::error::Result;
use crate::id::{MunicipalityId, ReminderId};
use crate::people::{self, Named};
use crate::reminders::{self, Facts, Family, Reminder, SubjectId};
use crate::time::{from_db, wall};
use dag1_app::people::PersonRef;
use dag1_app::reminders::{Kind, Reason, ReminderList, Sent, State};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// A person's reminders: those with a fate, newest first, then the next ones to come.
pub async fn of_person(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<Sent>> {
    let rows = reminders::of_person(db, scope).await?;
    shown(db, scope.municipality(), rows).await
}

/// A page of the municipality's reminders of the last thirty days, newest first: those that
/// reached nobody and were not handled, or all that were tried.
pub async fn list(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    show_all: bool,
    cursor: Cursor<ReminderId>,
    now: Timestamp,
) -> Result<ReminderList> {
    let Page { rows, turns } = reminders::listed(db, worker, show_all, cursor, now).await?;
    let reminders = shown(db, worker.municipality(), rows).await?;
    Ok(ReminderList { show_all, reminders, turns })
}

/// Rows as staff see them. Each row is one of the list: one of which this program knows too
/// little is shown with what it knows.
async fn shown(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    rows: Vec<Reminder>,
) -> Result<Vec<Sent>> {
    let subjects: Vec<SubjectId> = rows.iter().filter_map(subject_of).collect();
    let facts = facts(db, &subjects).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.person_id).collect();
    let people = people::names(db, municipality, ids).await?;
    let one = |row: &Reminder| {
        let facts = subject_of(row).and_then(|subject| facts.get(&subject));
        one_shown(row, facts, people.get(&row.person_id))
    };
    Ok(rows.iter().map(one).collect())
}

fn subject_of(row: &Reminder) -> Option<SubjectId> {
    let family = Family::from_code(&row.family)?;
    Some(SubjectId { municipality: row.municipality_id, family, id: row.subject_id })
}

fn one_shown(row: &Reminder, facts: Option<&Facts>, person: Option<&Named>) -> Sent {
    let text = |of: fn(&Named) -> &str| person.map(of).unwrap_or_default().to_owned();
    Sent {
        id: row.id.to_string(),
        person: PersonRef {
            id: row.person_id.to_string(),
            name: text(|person| person.name.reveal()),
        },
        subject: facts.map(|facts| facts.subject),
        // The use of a reminder ends with its subject.
        subject_at: facts.map_or_else(|| wall(from_db(row.useful_until)), |facts| facts.wall),
        kind: Kind::from_code(&row.kind).unwrap_or(Kind::Planned),
        due: wall(from_db(row.due_at)),
        state: State::from_code(&row.state).unwrap_or(State::NotReached),
        reason: row.reason.as_deref().and_then(Reason::from_code),
        at: row.changed_at.map(|at| wall(from_db(at))),
        phone: text(|person| person.phone.reveal()),
        handled: row.handled_at.map(|at| wall(from_db(at))),
    }
}
