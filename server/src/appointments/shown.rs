//! An appointment's row as pages show it.

use super::entity::appointment::Model;
use crate::time::{from_db, wall_from_db};
use dag1_app::appointments::{Answer, Appointment, Bring, CancelReason, Cost, Kind};
use jiff::Timestamp;

/// The view model of a row. A code that this version does not know shows as "other" or not at
/// all, so that an older program can still show a newer row.
pub fn shown(row: Model, now: Timestamp) -> Appointment {
    Appointment {
        id: row.id.to_string(),
        kind: Kind::from_code(&row.kind).unwrap_or(Kind::Other),
        starts: wall_from_db(&row.wall_time, row.starts_at),
        minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
        bring: row.bring.split(' ').filter_map(Bring::from_code).collect(),
        cost: row.cost.as_deref().and_then(Cost::from_code),
        answer: row.answer.as_deref().and_then(Answer::from_code),
        cancelled: row.cancelled.as_deref().map(reason),
        moved_from: row.moved_from.and_then(|text| text.parse().ok()),
        is_past: from_db(row.ends_at) <= now,
        place: row.place,
        address: row.address,
        with: row.meets,
        phone: row.phone,
        note: row.note,
    }
}

/// A cancelled appointment stays cancelled, whatever the reason's code.
fn reason(code: &str) -> CancelReason {
    CancelReason::from_code(code).unwrap_or(CancelReason::Organiser)
}
