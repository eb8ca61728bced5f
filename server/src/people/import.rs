//! Municipalities, staff and people who come from elsewhere: the demonstration's.

use super::entity::{contact, municipality, staff, volunteer_grant};
use super::rules::New;
use super::store;
use crate::access::{Role, Scope};
use crate::error::Result;
use crate::id::{ContactId, GrantId, MunicipalityId, StaffId};
use crate::time::to_db;
use dag1_app::help::HelpTopic;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, EntityTrait, Set};

/// A case worker, coordinator or volunteer as they stand elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct GivenStaff<'a> {
    /// Id.
    pub id: StaffId,
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Name.
    pub name: &'a str,
    /// Role.
    pub role: Role,
    /// Phone number.
    pub phone: &'a str,
}

/// Somebody a permit holder can call, as they stand elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct GivenContact<'a> {
    /// Id.
    pub id: ContactId,
    /// Name.
    pub name: &'a str,
    /// What they help with.
    pub topic: HelpTopic,
    /// Organisation.
    pub organisation: &'a str,
    /// Phone number.
    pub phone: &'a str,
}

/// Takes over a municipality.
pub async fn import_municipality(
    db: &impl ConnectionTrait,
    id: MunicipalityId,
    name: &str,
) -> Result<()> {
    let row = municipality::ActiveModel { id: Set(id), name: Set(name.to_owned()) };
    municipality::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

/// Takes over a case worker, coordinator or volunteer.
pub async fn import_staff(
    db: &impl ConnectionTrait,
    given: GivenStaff<'_>,
    now: Timestamp,
) -> Result<()> {
    staff::Entity::insert(staff::ActiveModel {
        id: Set(given.id),
        municipality_id: Set(given.municipality),
        name: Set(given.name.to_owned()),
        role: Set(given.role.code().to_owned()),
        phone: Set(given.phone.to_owned()),
        created_at: Set(to_db(now)),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Takes over a permit holder, with the usual wishes for reminders.
pub async fn import_person(
    db: &impl ConnectionTrait,
    scope: Scope,
    case_worker: StaffId,
    new: &New,
    now: Timestamp,
) -> Result<()> {
    Ok(store::insert(db, scope, Some(case_worker), new, now).await?)
}

/// Takes over that a person gave a volunteer access.
pub async fn import_grant(
    db: &impl ConnectionTrait,
    id: GrantId,
    scope: Scope,
    volunteer: StaffId,
    topic: HelpTopic,
    now: Timestamp,
) -> Result<()> {
    volunteer_grant::Entity::insert(volunteer_grant::ActiveModel {
        id: Set(id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        volunteer_id: Set(volunteer),
        topic: Set(topic.code().to_owned()),
        granted_at: Set(to_db(now)),
        ended_at: Set(None),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Takes over somebody whom a person can call.
pub async fn import_contact(
    db: &impl ConnectionTrait,
    scope: Scope,
    given: GivenContact<'_>,
) -> Result<()> {
    contact::Entity::insert(contact::ActiveModel {
        id: Set(given.id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        name: Set(given.name.to_owned()),
        topic: Set(given.topic.code().to_owned()),
        organisation: Set(given.organisation.to_owned()),
        phone: Set(given.phone.to_owned()),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}
