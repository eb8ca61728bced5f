//! The proof that one person's data may be read.

use super::store;
use super::viewer::{CaseWorker, Holder, Staff};
use crate::error::Result;
use crate::id::{MunicipalityId, PersonId};
use crate::state::AppState;
use dag1_app::errors::Problem;

/// One person's data, which the viewer may see. Every store function about a person takes one,
/// so that what may not be seen can't be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    municipality: MunicipalityId,
    person: PersonId,
}

impl Scope {
    pub(super) fn own(holder: &Holder) -> Self {
        Self { municipality: holder.municipality, person: holder.person }
    }

    /// The scope of a row that the program itself works on: the worker's and the seed's way in.
    pub(crate) fn of_program(municipality: MunicipalityId, person: PersonId) -> Self {
        Self { municipality, person }
    }

    /// Municipality of the person.
    pub fn municipality(self) -> MunicipalityId {
        self.municipality
    }

    /// The person.
    pub fn person(self) -> PersonId {
        self.person
    }
}

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
            let is_here = store::is_of(&state.db, worker.municipality, person).await?;
            (worker.staff, worker.municipality, is_here)
        }
        Staff::Volunteer(volunteer) => {
            let has_grant =
                store::has_grant(&state.db, volunteer.municipality, volunteer.staff, person)
                    .await?;
            (volunteer.staff, volunteer.municipality, has_grant)
        }
    };
    if !is_visible {
        return Err(Problem::NotFound.into());
    }
    let scope = Scope { municipality, person };
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

/// Leaves an audit row with `action` for each person that a list showed to staff. The list asks
/// only for people whom the staff member may see.
pub async fn looked_at_list(
    state: &AppState,
    staff: &Staff,
    people: impl IntoIterator<Item = PersonId>,
    action: &'static str,
) -> Result<()> {
    let municipality = staff.municipality();
    let scopes = people.into_iter().map(|person| Scope { municipality, person });
    Ok(store::record_looks(&state.db, staff.id(), scopes, action, state.now()).await?)
}
