//! What is true of many subjects now, asked of the features they belong to.

use crate::error::Result;
use crate::reminders::{Facts, SubjectId};
use crate::{appointments, deadlines, lessons};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

/// The facts of the subjects that are still there.
pub async fn facts(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, Facts>> {
    let mut known = HashMap::with_capacity(subjects.len());
    known.extend(appointments::facts(db, subjects).await?);
    known.extend(lessons::facts(db, subjects).await?);
    known.extend(deadlines::facts(db, subjects).await?);
    Ok(known)
}
