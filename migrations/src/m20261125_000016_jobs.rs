//! Work that the program does by itself and that is no reminder, each piece under a lease.

use crate::shape::{big_number, create, drop, index, moment, number, table, text, text_or_null};
use sea_orm_migration::prelude::*;

/// Work that the program does by itself and that is no reminder, each piece under a lease.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut job = table("job");
        job.col(text("kind"))
            .col(text("payload"))
            .col(text("state"))
            .col(moment("due_at"))
            .col(number("attempts"))
            .col(text_or_null("failure"))
            .col(big_number("lease_until"))
            .col(big_number("fence"))
            .col(moment("changed_at"));
        create(manager, &mut job).await?;
        index(manager, "job", &["state", "due_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["job"]).await
    }
}
