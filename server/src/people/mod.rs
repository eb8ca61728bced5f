//! People: permit holders, staff, volunteers, and who helps whom. Their pages for staff are in
//! [`crate::desk`].

mod draft;
mod entity;
mod import;
mod names;
mod person;
mod rules;
mod store;

pub use draft::{ContactDraft, PersonDraft};
pub use import::{GivenStaff, import_contact, import_municipality, import_person, import_staff};
pub use names::{Named, names};
pub use person::Person;
pub use rules::{New, decide_change, decide_contact, decide_person, folded};

use crate::access::{Role, Scope};
use crate::error::{Error, Result};
use crate::id::{ContactId, MunicipalityId, StaffId};
use crate::reminders::Wishes;
use dag1_app::Locale;
use dag1_app::errors::Problem;
use dag1_app::help::Helper;
use dag1_app::people::Volunteer;
use dag1_app::ui::Choice;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// The person of a scope.
pub async fn person(db: &impl ConnectionTrait, scope: Scope) -> Result<Person> {
    store::find(db, scope).await?.ok_or(Error::Problem(Problem::NotFound))
}

/// Who helps the person: the case worker first, then volunteers with access, then others.
pub async fn helpers(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Helper>> {
    let mut helpers = Vec::from_iter(store::staff::case_worker(db, scope).await?);
    helpers.extend(store::staff::volunteers_with_access(db, scope, now).await?);
    let contacts = store::contacts::all(db, scope).await?;
    helpers.extend(contacts.into_iter().map(|(_, contact)| contact));
    Ok(helpers)
}

/// The person's case worker, if there is one.
pub async fn case_worker(db: &impl ConnectionTrait, scope: Scope) -> Result<Option<Helper>> {
    Ok(store::staff::case_worker(db, scope).await?)
}

/// The municipality's case workers and coordinators by name, to choose from.
pub async fn case_workers(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
) -> Result<Vec<Choice>> {
    Ok(store::staff::case_workers(db, municipality).await?)
}

/// The municipality's volunteers by name, and whether each has access to the person.
pub async fn volunteers(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Volunteer>> {
    Ok(store::staff::volunteers(db, scope, now).await?)
}

/// The others whom the person can call, by name, each with its id.
pub async fn contacts(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<(ContactId, Helper)>> {
    Ok(store::contacts::all(db, scope).await?)
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
    Ok(store::municipalities::named(db, name).await?)
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
    Ok(store::staff::named(db, municipality, name, role, phone, now).await?)
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

/// Changes what staff wrote of the person.
pub async fn change(
    db: &impl ConnectionTrait,
    scope: Scope,
    new: &New,
    case_worker: Option<StaffId>,
) -> Result<()> {
    Ok(store::change(db, scope, new, case_worker).await?)
}

/// Adds somebody whom the person can call; [`Helper::may_see`] is not read.
pub async fn add_contact(db: &impl ConnectionTrait, scope: Scope, helper: &Helper) -> Result<()> {
    Ok(store::contacts::insert(db, scope, ContactId::new(), helper).await?)
}

/// Removes somebody whom the person can call.
pub async fn remove_contact(db: &impl ConnectionTrait, scope: Scope, id: ContactId) -> Result<()> {
    if store::contacts::remove(db, scope, id).await? {
        return Ok(());
    }
    Err(Error::Problem(Problem::NotFound))
}
