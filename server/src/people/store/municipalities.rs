//! The SQL of municipalities.

use crate::id::MunicipalityId;
use crate::people::entity::municipality;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// The municipality of this name, made when it is not there yet.
pub async fn named(db: &impl ConnectionTrait, name: &str) -> Result<MunicipalityId, DbErr> {
    let found =
        municipality::Entity::find().filter(municipality::Column::Name.eq(name)).one(db).await?;
    if let Some(row) = found {
        return Ok(row.id);
    }
    let id = MunicipalityId::new();
    insert(db, id, name).await?;
    Ok(id)
}

/// Adds a municipality.
pub async fn insert(
    db: &impl ConnectionTrait,
    id: MunicipalityId,
    name: &str,
) -> Result<(), DbErr> {
    let row = municipality::ActiveModel { id: Set(id), name: Set(name.to_owned()) };
    municipality::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}
