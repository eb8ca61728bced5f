//! The proof that one person's data may be read.

use crate::id::{MunicipalityId, PersonId};

/// One person's data, which the viewer may see. Every store function about a person takes one,
/// so that what may not be seen can't be asked for.
///
/// It can be had in four ways only: a signed-in holder has their own, staff get one through a
/// look that leaves an audit row, whoever makes a new person gets theirs, and the demonstration
/// has those of its made-up people.
///
/// Nobody else can make one:
///
/// ```compile_fail,E0451
/// use dag1_server::access::Scope;
/// use dag1_server::id::{MunicipalityId, PersonId};
///
/// let (municipality, person) = (MunicipalityId::new(), PersonId::new());
/// let forged = Scope { municipality, person };
/// ```
///
/// ```compile_fail,E0624
/// use dag1_server::access::Scope;
/// use dag1_server::id::{MunicipalityId, PersonId};
///
/// let forged = Scope::new(MunicipalityId::new(), PersonId::new());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    municipality: MunicipalityId,
    person: PersonId,
}

impl Scope {
    /// Only for what is proven inside of `access`.
    pub(super) fn new(municipality: MunicipalityId, person: PersonId) -> Self {
        Self { municipality, person }
    }

    /// The scope of a person who is made now and was not there before: with an id of their own.
    pub fn of_new_person(municipality: MunicipalityId) -> Self {
        Self::new(municipality, PersonId::new())
    }

    /// The scope of a made-up person of the demonstration. Nothing for the id of a real one:
    /// those are of version 7, made-up ones of version 8 (RFC 9562, sections 5.7 and 5.8).
    pub fn of_made_up_person(municipality: MunicipalityId, person: PersonId) -> Option<Self> {
        (person.0.get_version_num() == 8).then(|| Self::new(municipality, person))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_real_person_is_never_taken_for_a_made_up_one() {
        let municipality = MunicipalityId::new();
        assert_eq!(Scope::of_made_up_person(municipality, PersonId::new()), None);
        assert_eq!(Scope::of_made_up_person(municipality, PersonId(uuid::Uuid::nil())), None);
        let made_up = uuid::Uuid::from_u128(0xda61_0000_0000_8000_8000_0300_0000_0001);
        assert!(Scope::of_made_up_person(municipality, PersonId(made_up)).is_some());
    }
}
