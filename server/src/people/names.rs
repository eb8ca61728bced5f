//! Names and phone numbers of people, for lists that other features show to staff.

use super::entity::person;
use crate::database;
use crate::error::Result;
use crate::id::{MunicipalityId, PersonId};
use crate::private::Private;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// What to call a person, and how to reach them without the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Name.
    pub name: Private,
    /// Phone number; may be empty.
    pub phone: Private,
}

/// Names of people of the municipality whom the caller was already allowed to see.
pub async fn names(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    mut people: Vec<PersonId>,
) -> Result<HashMap<PersonId, Named>> {
    people.sort_unstable();
    people.dedup();
    let mut names = HashMap::with_capacity(people.len());
    for some in people.chunks(database::AT_ONCE) {
        let rows = person::Entity::find()
            .filter(database::of_municipality(person::Column::MunicipalityId, [municipality]))
            .filter(person::Column::Id.is_in(some.iter().copied()))
            .all(db)
            .await?;
        names.extend(rows.into_iter().map(|row| {
            (row.id, Named { name: Private::new(row.name), phone: Private::new(row.phone) })
        }));
    }
    Ok(names)
}
