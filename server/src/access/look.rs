//! Looks of staff at people: the way to a [`Scope`] or an [`Audience`] that leaves audit rows.

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
    action: &'static str,
) -> Result<Scope> {
    let (staff_id, municipality, is_visible) = match staff {
        Staff::CaseWorker(worker) => {
            let is_here = store::is_of(&state.db, worker.municipality(), person).await?;
            (worker.staff(), worker.municipality(), is_here)
        }
        Staff::Volunteer(volunteer) => {
            let has_grant =
                store::has_grant(&state.db, volunteer.municipality(), volunteer.staff(), person)
                    .await?;
            (volunteer.staff(), volunteer.municipality(), has_grant)
        }
    };
    if !is_visible {
        return Err(Problem::NotFound.into());
    }
    let scope = Scope::new(municipality, person);
    store::record_look(&state.db, staff_id, scope, action, state.now()).await?;
    Ok(scope)
}

/// As [`look`], for what only a case worker may do.
pub async fn look_as_case_worker(
    state: &AppState,
    worker: &CaseWorker,
    person: PersonId,
    action: &'static str,
) -> Result<Scope> {
    look(state, &Staff::CaseWorker(worker.clone()), person, action).await
}

/// A look of a case worker at a group, in the transaction that does something for it: those of
/// `people` who are of the municipality, each once. Leaves an audit row with `action` for each.
pub async fn look_at_group(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    people: Vec<PersonId>,
    action: &'static str,
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
    action: &'static str,
) -> Result<()> {
    let municipality = staff.municipality();
    let scopes = people.into_iter().map(|person| Scope::new(municipality, person));
    Ok(store::record_looks(&state.db, staff.id(), scopes, action, state.now()).await?)
}
