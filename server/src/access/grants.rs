//! Grants: what a person lets a volunteer see. The one place that says when one holds.

use super::scope::Scope;
use super::store;
use crate::error::Result;
use crate::id::{GrantId, StaffId};
use dag1_app::errors::Problem;
use dag1_app::help::HelpTopic;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// A part of a person's data that a volunteer may be let see. A grant opens all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Appointments, lessons and deadlines.
    Plan,
    /// Where the person stands with each form.
    Forms,
    /// What the person asked for help with.
    Help,
}

/// What a grant is looked for by: expressions of SQL, a column or a place for a value each.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    /// Id of the volunteer.
    pub volunteer: &'a str,
    /// Id of the person.
    pub person: &'a str,
    /// Id of the municipality of both.
    pub municipality: &'a str,
    /// The moment it is now.
    pub now: &'a str,
}

/// A condition in SQL: the person lets the volunteer see this part now.
pub fn granted(part: Part, sought: Sought<'_>) -> String {
    let Sought { volunteer, person, municipality, now } = sought;
    match part {
        Part::Plan | Part::Forms | Part::Help => format!(
            "EXISTS (SELECT 1 FROM volunteer_grant g WHERE g.volunteer_id = {volunteer} \
               AND g.person_id = {person} AND g.municipality_id = {municipality} \
               AND (g.ended_at IS NULL OR g.ended_at > {now}))"
        ),
    }
}

/// Lets a volunteer of the municipality see the person's data. Given twice is given once.
pub async fn give(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    topic: HelpTopic,
    now: Timestamp,
) -> Result<()> {
    if !store::grants::is_volunteer(db, scope.municipality(), volunteer).await? {
        return Err(Problem::NotFound.into());
    }
    if !store::grants::holds(db, scope, volunteer, now).await? {
        store::grants::insert(db, scope, GrantId::new(), volunteer, topic, now).await?;
    }
    Ok(())
}

/// Ends that a volunteer may see the person's data.
pub async fn end(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    now: Timestamp,
) -> Result<()> {
    if store::grants::end(db, scope, volunteer, now).await? {
        return Ok(());
    }
    Err(Problem::NotFound.into())
}
