//! Forms that a person follows.

use crate::shape::{create, drop, index, moment, owned_by, table, text};
use sea_orm_migration::prelude::*;

/// Forms that a person follows.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut followed = table("followed_form");
        owned_by(&mut followed, "municipality_id", "municipality");
        owned_by(&mut followed, "person_id", "person");
        followed.col(text("form")).col(moment("followed_at"));
        create(manager, &mut followed).await?;
        index(manager, "followed_form", &["person_id", "form"], true).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["followed_form"]).await
    }
}
