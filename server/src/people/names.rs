//! Names and phone numbers of people, for lists that other features show to staff.

use super::entity::person;
use crate::error::Result;
use crate::id::PersonId;
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

/// Names of people the caller was already allowed to see.
pub async fn names(
    db: &impl ConnectionTrait,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Named>> {
    let rows = person::Entity::find()
        .filter(person::Column::Id.is_in(people.iter().copied()))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.id, Named { name: Private::new(row.name), phone: Private::new(row.phone) }))
        .collect())
}
