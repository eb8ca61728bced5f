//! Deadlines.

use crate::shape::{
    create, drop, index, moment, moment_or_null, owned_by, table, text, text_or_null,
};
use sea_orm_migration::prelude::*;

/// Deadlines.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut deadline = table("deadline");
        owned_by(&mut deadline, "municipality_id", "municipality");
        owned_by(&mut deadline, "person_id", "person");
        deadline
            .col(text("kind"))
            .col(text_or_null("form"))
            .col(text("organisation"))
            .col(text("due_day"))
            .col(moment("ends_at"))
            .col(text_or_null("consequence"))
            .col(text("note"))
            .col(moment_or_null("done_at"))
            .col(moment_or_null("removed_at"))
            .col(moment("changed_at"));
        create(manager, &mut deadline).await?;
        index(manager, "deadline", &["municipality_id", "person_id", "ends_at"], false).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["deadline"]).await
    }
}
