//! The proof that the data of a group of persons may be read.

use super::scope::Scope;
use crate::id::{MunicipalityId, PersonId};

/// Persons of one municipality whose data the viewer may see: as [`Scope`], for many at once.
/// Staff get one through a look that leaves an audit row for each person.
///
/// Nobody else can make one:
///
/// ```compile_fail,E0451
/// use dag1_server::access::Audience;
/// use dag1_server::id::{MunicipalityId, PersonId};
///
/// let forged = Audience { municipality: MunicipalityId::new(), people: vec![PersonId::new()] };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    municipality: MunicipalityId,
    people: Vec<PersonId>,
}

impl Audience {
    /// Only for what is proven inside of `access`.
    pub(super) fn new(municipality: MunicipalityId, people: Vec<PersonId>) -> Self {
        Self { municipality, people }
    }

    /// Municipality of them all.
    pub fn municipality(&self) -> MunicipalityId {
        self.municipality
    }

    /// Who they are; nobody twice.
    pub fn people(&self) -> &[PersonId] {
        &self.people
    }

    /// Each of them alone.
    pub fn scopes(&self) -> impl Iterator<Item = Scope> {
        self.people.iter().map(|person| Scope::new(self.municipality, *person))
    }
}

/// A group of one.
impl From<Scope> for Audience {
    fn from(scope: Scope) -> Self {
        Self::new(scope.municipality(), vec![scope.person()])
    }
}
