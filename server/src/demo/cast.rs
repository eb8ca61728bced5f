//! Who plays in the demonstration: the people one can sign in as, and the many others. All names
//! are obviously made up, all ids are counted, so that every demonstration is the same.

use crate::access::{Role, Scope};
use crate::id::{MunicipalityId, PersonId, SessionId, StaffId};
use dag1_app::Locale;
use uuid::Uuid;

/// What the counted ids of one kind begin with, so that no two kinds share one.
#[derive(Clone, Copy, Debug)]
pub enum Range {
    /// Municipalities.
    Municipality = 1,
    /// Staff.
    Staff = 2,
    /// Permit holders.
    Person = 3,
    /// Their phones' sessions.
    Phone = 4,
    /// Appointments.
    Appointment = 5,
    /// Lesson series.
    Series = 6,
    /// Lessons.
    Lesson = 7,
    /// Places in a series.
    Participant = 8,
    /// Deadlines.
    Deadline = 9,
    /// Followed forms.
    Followed = 10,
    /// Volunteers' access.
    Grant = 11,
    /// Contacts.
    Contact = 12,
    /// Requests for help.
    Help = 13,
}

/// The id with this number. It looks like a `UUIDv8`: made by a rule of one's own.
pub const fn counted(range: Range, number: u64) -> Uuid {
    let marks = 0xda61_0000_0000_8000_8000_0000_0000_0000_u128;
    Uuid::from_u128(marks | (range as u128) << 40 | number as u128)
}

/// The municipality in which the demonstration plays.
pub const HERE: MunicipalityId = MunicipalityId(counted(Range::Municipality, 1));
/// Another one, to show that nothing of it can be seen.
pub const ELSEWHERE: MunicipalityId = MunicipalityId(counted(Range::Municipality, 2));

/// The municipalities: id and name.
pub const MUNICIPALITIES: [(MunicipalityId, &str); 2] =
    [(HERE, "Gemeente Voorbeeldstad"), (ELSEWHERE, "Gemeente Anderstad")];

/// A made-up member of staff.
#[derive(Clone, Copy, Debug)]
pub struct StaffMember {
    /// Code to sign in with; empty for those who are only there.
    pub who: &'static str,
    /// Id.
    pub id: StaffId,
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Name.
    pub name: &'static str,
    /// Role.
    pub role: Role,
    /// Phone number from the range kept free for fiction.
    pub phone: &'static str,
}

const fn staff(
    number: u64,
    who: &'static str,
    municipality: MunicipalityId,
    name: &'static str,
    role: Role,
    phone: &'static str,
) -> StaffMember {
    StaffMember { who, id: StaffId(counted(Range::Staff, number)), municipality, name, role, phone }
}

/// Everybody who works or helps in the demonstration.
pub const STAFF: [StaffMember; 6] = [
    staff(1, "caseworker", HERE, "Vera Voorbeeld", Role::CaseWorker, "020 000 0001"),
    staff(2, "coordinator", HERE, "Coen Voorbeeld", Role::Coordinator, "020 000 0002"),
    staff(3, "volunteer", HERE, "Vrij Willigers", Role::Volunteer, "06 0000 0003"),
    staff(4, "", HERE, "Karin Voorbeeld", Role::CaseWorker, "020 000 0004"),
    staff(5, "", HERE, "Demo Vrijwilliger", Role::Volunteer, "06 0000 0005"),
    staff(6, "caseworker-other", ELSEWHERE, "Anders Anderstad", Role::CaseWorker, "020 000 0006"),
];

/// A made-up permit holder.
#[derive(Clone, Debug)]
pub struct Player {
    /// Code to sign in with; empty for those who are only on the list.
    pub who: &'static str,
    /// Their data.
    pub scope: Scope,
    /// Case worker.
    pub case_worker: StaffId,
    /// Name.
    pub name: String,
    /// Language.
    pub language: Locale,
    /// Phone number from the range kept free for fiction.
    pub phone: String,
    /// Session of their phone, to which the demonstration's receiver belongs.
    pub session: SessionId,
}

/// Those whom one can sign in as: code, name, language, municipality.
const LEADS: [(&str, &str, Locale, MunicipalityId); 5] = [
    ("holder-nl", "Voorbeeld Jansen", Locale::Nl, HERE),
    ("holder-en", "Example Okafor", Locale::En, HERE),
    ("holder-ar", "Voorbeeld Ahmad", Locale::Ar, HERE),
    ("holder-ti", "Demo Selam", Locale::Ti, HERE),
    ("holder-other", "Ander Persoon", Locale::En, ELSEWHERE),
];

/// First names of the others, a dozen for each language.
const OTHERS: [(Locale, [&str; 10]); 4] = [
    (
        Locale::Ar,
        ["Samira", "Yusuf", "Layla", "Omar", "Nour", "Karim", "Rania", "Tariq", "Hala", "Bashir"],
    ),
    (
        Locale::Ti,
        [
            "Abeba", "Tesfay", "Lemlem", "Yonas", "Saba", "Dawit", "Freweyni", "Mehari", "Luwam",
            "Isak",
        ],
    ),
    (
        Locale::En,
        [
            "Grace", "Samuel", "Amina", "Daniel", "Ruth", "Joseph", "Esther", "Moses", "Miriam",
            "Paul",
        ],
    ),
    (
        Locale::Nl,
        ["Nadia", "Viktor", "Olena", "Emre", "Zeynep", "Pavel", "Irina", "Arash", "Darya", "Levan"],
    ),
];

/// Family names that say they are none.
const FAMILIES: [&str; 4] = ["Voorbeeld", "Testpersoon", "Demo", "Verzonnen"];

impl Player {
    /// Whether one can sign in as them.
    pub fn is_lead(&self) -> bool {
        !self.who.is_empty()
    }
}

/// Every permit holder of the demonstration; the ones to sign in as come first.
pub fn players() -> Vec<Player> {
    let leads = LEADS.iter().map(|(who, name, language, municipality)| {
        (*who, (*name).to_owned(), *language, *municipality)
    });
    let others = (0..10).flat_map(|row| {
        OTHERS.iter().enumerate().filter_map(move |(column, (language, names))| {
            let name = format!("{} {}", names.get(row)?, FAMILIES.get((row + column) % 4)?);
            Some(("", name, *language, HERE))
        })
    });
    leads
        .chain(others)
        .zip(1_u64..)
        .filter_map(|((who, name, language, municipality), number)| {
            let id = PersonId(counted(Range::Person, number));
            Some(Player {
                who,
                scope: Scope::of_made_up_person(municipality, id)?,
                case_worker: match (municipality == HERE, number % 3) {
                    (false, _) => STAFF[5].id,
                    (true, 0) if who.is_empty() => STAFF[3].id,
                    (true, _) => STAFF[0].id,
                },
                name,
                language,
                phone: format!("06 0000 {:04}", 1000 + number),
                session: SessionId(counted(Range::Phone, number)),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn everyone_has_a_name_and_an_id_of_their_own() {
        let players = players();
        assert_eq!(players.len(), 45);
        let names: HashSet<_> = players.iter().map(|player| player.name.as_str()).collect();
        let ids: HashSet<_> = players.iter().map(|player| player.scope.person()).collect();
        assert_eq!((names.len(), ids.len()), (45, 45));
    }
}
