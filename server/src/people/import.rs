//! Municipalities, staff and people who come from elsewhere: the demonstration's.

use super::rules::New;
use super::store;
use crate::access::{Role, Scope};
use crate::error::Result;
use crate::id::{ContactId, MunicipalityId, StaffId};
use dag1_app::help::Helper;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

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

/// Takes over a municipality.
pub async fn import_municipality(
    db: &impl ConnectionTrait,
    id: MunicipalityId,
    name: &str,
) -> Result<()> {
    Ok(store::municipalities::insert(db, id, name).await?)
}

/// Takes over a case worker, coordinator or volunteer.
pub async fn import_staff(
    db: &impl ConnectionTrait,
    given: GivenStaff<'_>,
    now: Timestamp,
) -> Result<()> {
    let GivenStaff { id, municipality, name, role, phone } = given;
    Ok(store::staff::insert(db, id, municipality, name, role, phone, now).await?)
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

/// Takes over somebody whom a person can call; [`Helper::may_see`] is not read.
pub async fn import_contact(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: ContactId,
    helper: &Helper,
) -> Result<()> {
    Ok(store::contacts::insert(db, scope, id, helper).await?)
}
