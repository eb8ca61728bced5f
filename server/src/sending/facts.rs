//! What is true of many subjects now, asked of the features they belong to.

use crate::error::Result;
use crate::reminders::{Facts, SubjectId};
use crate::{appointments, deadlines, lessons};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

/// Subjects that are asked for at once: always as many, so that the database knows the question
/// again.
const AT_ONCE: usize = 64;

/// The facts of the subjects that are still there.
pub async fn facts(
    db: &impl ConnectionTrait,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, Facts>> {
    let mut known = HashMap::with_capacity(subjects.len());
    for some in subjects.chunks(AT_ONCE) {
        known.extend(appointments::facts(db, some).await?);
        known.extend(lessons::facts(db, some).await?);
        known.extend(deadlines::facts(db, some).await?);
    }
    Ok(known)
}
