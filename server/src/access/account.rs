//! Whom a device can be signed in as.

use super::rules;
use super::scope::Scope;
use crate::id::{MunicipalityId, PersonId, StaffId};
use jiff::SignedDuration;

/// Whom a device can be signed in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// A permit holder.
    Person(Scope),
    /// A case worker, coordinator or volunteer.
    Staff(MunicipalityId, StaffId),
}

impl Account {
    pub(super) fn from_row(
        municipality: MunicipalityId,
        person: Option<PersonId>,
        staff: Option<StaffId>,
    ) -> Option<Self> {
        match (person, staff) {
            (Some(person), None) => Some(Self::Person(Scope::new(municipality, person))),
            (None, Some(staff)) => Some(Self::Staff(municipality, staff)),
            _ => None,
        }
    }

    pub(super) fn municipality(self) -> MunicipalityId {
        match self {
            Self::Person(scope) => scope.municipality(),
            Self::Staff(municipality, _) => municipality,
        }
    }

    pub(super) fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(scope) => Some(scope.person()),
            Self::Staff(..) => None,
        }
    }

    pub(super) fn staff(self) -> Option<StaffId> {
        match self {
            Self::Person(_) => None,
            Self::Staff(_, staff) => Some(staff),
        }
    }

    pub(super) fn stays(self) -> SignedDuration {
        match self {
            Self::Person(_) => rules::HOLDER_STAYS,
            Self::Staff(..) => rules::STAFF_STAYS,
        }
    }
}
