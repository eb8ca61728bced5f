//! What is true of appointments now, for the text of their reminders.

use super::entity::appointment;
use crate::error::Result;
use crate::id::AppointmentId;
use crate::reminders::Facts;
use crate::time::{from_db, wall_from_db};
use dag1_app::appointments::{Answer, Kind};
use dag1_app::reminders::Subject;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// The facts of the appointments among `ids` that exist.
pub async fn facts(
    db: &impl ConnectionTrait,
    ids: &[AppointmentId],
) -> Result<Vec<(AppointmentId, Facts)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = appointment::Entity::find()
        .filter(appointment::Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, of(&row))).collect())
}

fn of(row: &appointment::Model) -> Facts {
    let kind = Kind::from_code(&row.kind).unwrap_or(Kind::Other);
    let can_come = row.answer.as_deref() != Some(Answer::Cannot.code());
    Facts {
        subject: Subject::Appointment(kind),
        place: row.place.clone(),
        at: from_db(row.starts_at),
        wall: wall_from_db(&row.wall_time, row.starts_at),
        is_open: row.cancelled.is_none() && can_come,
    }
}
