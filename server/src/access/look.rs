//! Looks of staff at people: the way to a [`Scope`] or an [`Audience`] that leaves audit rows.

use super::action::Action;
use super::audience::Audience;
use super::scope::Scope;
use super::store;
use super::viewer::{CaseWorker, Staff};
use crate::error::Result;
use crate::id::PersonId;
use crate::state::AppState;
use dag1_app::errors::Problem;
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// A look of staff at a person: a case worker at anyone of the municipality, a volunteer only at
/// people who gave access. Leaves an audit row with `action`, a route's short name. A person of
/// another municipality and one that does not exist get the same answer.
pub async fn look(
    state: &AppState,
    staff: &Staff,
    person: PersonId,
    action: Action,
) -> Result<Scope> {
    let (scope, now) = (Scope::new(staff.municipality(), person), state.now());
    let is_visible = match staff {
        Staff::CaseWorker(_) => store::is_of(&state.db, scope).await?,
        Staff::Volunteer(volunteer) => {
            store::grants::holds(&state.db, scope, volunteer.staff(), now).await?
        }
    };
    if !is_visible {
        return Err(Problem::NotFound.into());
    }
    store::record_looks(&state.db, staff.id(), [scope], action, now).await?;
    Ok(scope)
}

/// As [`look`], for what only a case worker may do.
pub async fn look_as_case_worker(
    state: &AppState,
    worker: &CaseWorker,
    person: PersonId,
    action: Action,
) -> Result<Scope> {
    look(state, &Staff::CaseWorker(worker.clone()), person, action).await
}

/// A look of a case worker at a group, in the transaction that does something for it: those of
/// `people` who are of the municipality, each once. Leaves an audit row with `action` for each.
pub async fn look_at_group(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    people: Vec<PersonId>,
    action: Action,
    now: Timestamp,
) -> Result<Audience> {
    let people = store::those_of(tx, worker.municipality(), people).await?;
    let audience = Audience::new(worker.municipality(), people);
    store::record_looks(tx, worker.staff(), audience.scopes(), action, now).await?;
    Ok(audience)
}

/// Leaves an audit row with `action` for each person that a list showed to staff. The list asks
/// only for people whom the staff member may see.
pub async fn looked_at_list(
    state: &AppState,
    staff: &Staff,
    people: impl IntoIterator<Item = PersonId>,
    action: Action,
) -> Result<()> {
    let municipality = staff.municipality();
    let scopes = people.into_iter().map(|person| Scope::new(municipality, person));
    Ok(store::record_looks(&state.db, staff.id(), scopes, action, state.now()).await?)
}
