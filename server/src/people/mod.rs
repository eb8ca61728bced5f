//! People: permit holders, staff, volunteers, and who helps whom.

mod card;
mod entity;
mod import;
mod names;
mod page;
mod person;
mod routes;
mod rules;
mod store;

pub use import::{
    GivenContact, GivenStaff, import_contact, import_grant, import_municipality, import_person,
    import_staff,
};
pub use names::{Named, names};
pub use person::Person;
pub use routes::router;
pub use rules::New;

use crate::access::{Role, Scope};
use crate::error::{Error, Result};
use crate::id::{MunicipalityId, StaffId};
use crate::reminders::Wishes;
use dag1_app::Locale;
use dag1_app::errors::Problem;
use dag1_app::help::{HelpTopic, Helper};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// The person of a scope.
pub async fn person(db: &impl ConnectionTrait, scope: Scope) -> Result<Person> {
    store::find(db, scope).await?.ok_or(Error::Problem(Problem::NotFound))
}

/// Who helps the person: the case worker first, then volunteers with access, then others.
pub async fn helpers(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<Helper>> {
    let mut helpers = Vec::from_iter(store::helpers::case_worker(db, scope).await?);
    helpers.extend(store::helpers::volunteers_with_access(db, scope).await?);
    let contacts = store::helpers::contacts(db, scope).await?;
    helpers.extend(contacts.into_iter().map(|(_, contact)| contact));
    Ok(helpers)
}

/// Keeps what the person wants of reminders.
pub async fn set_wishes(db: &impl ConnectionTrait, scope: Scope, wishes: &Wishes) -> Result<()> {
    Ok(store::set_wishes(db, scope, wishes).await?)
}

/// Keeps the person's language, for reminders and the next sign-in.
pub async fn set_language(db: &impl ConnectionTrait, scope: Scope, to: Locale) -> Result<()> {
    Ok(store::set_language(db, scope, to).await?)
}

/// The municipality of this name, made when it is not there yet.
pub async fn municipality(db: &impl ConnectionTrait, name: &str) -> Result<MunicipalityId> {
    Ok(store::helpers::municipality(db, name).await?)
}

/// The staff member of this name and role, made when not there yet; `phone` may be empty.
pub async fn staff(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    name: &str,
    role: Role,
    phone: &str,
    now: Timestamp,
) -> Result<StaffId> {
    Ok(store::helpers::staff(db, municipality, name, role, phone, now).await?)
}

/// Makes a permit holder.
pub async fn make(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    case_worker: Option<StaffId>,
    new: &New,
    now: Timestamp,
) -> Result<Scope> {
    let scope = Scope::of_new_person(municipality);
    store::insert(db, scope, case_worker, new, now).await?;
    Ok(scope)
}

/// Gives a volunteer of the municipality access to the person.
pub async fn give_access(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    topic: HelpTopic,
    now: Timestamp,
) -> Result<()> {
    if store::helpers::grant(db, scope, volunteer, topic, now).await? {
        return Ok(());
    }
    Err(Error::Problem(Problem::NotFound))
}

/// Adds somebody whom the person can call; [`Helper::may_see`] is not read.
pub async fn add_contact(db: &impl ConnectionTrait, scope: Scope, helper: &Helper) -> Result<()> {
    Ok(store::helpers::insert_contact(db, scope, helper).await?)
}
