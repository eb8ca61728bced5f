//! What is true of deadlines now, for the text of their reminders.

use super::entity::deadline;
use crate::error::Result;
use crate::id::DeadlineId;
use crate::reminders::Facts;
use crate::time::{from_db, wall};
use dag1_app::deadlines::Kind;
use dag1_app::reminders::Subject;
use jiff::SignedDuration;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// The facts of the deadlines among `ids` that exist.
pub async fn facts(
    db: &impl ConnectionTrait,
    ids: &[DeadlineId],
) -> Result<Vec<(DeadlineId, Facts)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = deadline::Entity::find()
        .filter(deadline::Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, of(&row))).collect())
}

fn of(row: &deadline::Model) -> Facts {
    let at = from_db(row.ends_at);
    Facts {
        subject: Subject::Deadline(Kind::from_code(&row.kind).unwrap_or(Kind::Other)),
        place: row.organisation.clone(),
        at,
        // The last minute of the last day, so that the day shown is that day.
        wall: wall(at - SignedDuration::from_mins(1)),
        is_open: row.done_at.is_none() && row.removed_at.is_none(),
    }
}
