//! Grants: what a person lets a volunteer see. The one place that says when one holds.

use super::scope::Scope;
use super::store;
use super::viewer::Staff;
use crate::database::Places;
use crate::error::Result;
use crate::id::{GrantId, StaffId};
use crate::time::to_db;
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

/// A condition in SQL on the rows of an alias: the staff member may see this part of the person in
/// the column `person` now. Case workers see everybody of their municipality, volunteers those of
/// it who let them.
pub fn seen_by(
    staff: &Staff,
    part: Part,
    alias: &str,
    person: &str,
    places: &mut Places,
    now: Timestamp,
) -> String {
    let municipality = places.put(staff.municipality());
    let here = format!("{alias}.municipality_id = {municipality}");
    match staff {
        Staff::CaseWorker(_) => here,
        Staff::Volunteer(volunteer) => {
            let (volunteer, now) = (places.put(volunteer.staff()), places.put(to_db(now)));
            let sought = Sought {
                volunteer: &volunteer,
                person: &format!("{alias}.{person}"),
                municipality: &municipality,
                now: &now,
            };
            format!("{here} AND {}", granted(part, sought))
        }
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
