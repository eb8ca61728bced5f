//! A deadline's row as pages show it.

use super::entity::deadline::Model;
use super::rules;
use crate::time::{from_db, wall};
use dag1_app::deadlines::{Consequence, Deadline, Kind};
use jiff::Timestamp;

/// The view model of a row. A kind that this version does not know shows as "other".
pub fn shown(row: Model, now: Timestamp) -> Deadline {
    let due = row.due_day.parse().unwrap_or_else(|_| rules::last_day(from_db(row.ends_at)));
    let days_left = rules::days_left(due, wall(now).date());
    Deadline {
        id: row.id.to_string(),
        kind: Kind::from_code(&row.kind).unwrap_or(Kind::Other),
        form: row.form,
        organisation: row.organisation,
        due,
        consequence: row.consequence.as_deref().and_then(Consequence::from_code),
        note: row.note,
        urgency: rules::urgency(days_left),
        days_left,
        is_done: row.done_at.is_some(),
    }
}
