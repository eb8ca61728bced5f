//! Requests for help with a section of a form.

use crate::shape::{create, drop, moment, moment_or_null, owned_by, refers_to, table, text};
use sea_orm_migration::prelude::*;

/// Requests for help with a section of a form.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut request = table("help_request");
        owned_by(&mut request, "municipality_id", "municipality");
        owned_by(&mut request, "person_id", "person");
        refers_to(&mut request, "helper_id", "staff");
        request
            .col(text("form"))
            .col(text("section"))
            .col(text("message"))
            .col(moment("asked_at"))
            .col(moment_or_null("done_at"));
        create(manager, &mut request).await?;
        // What is open is unique and looked for; what is done is only history.
        let db = manager.get_connection();
        db.execute_unprepared(
            "CREATE UNIQUE INDEX help_request_open ON help_request (person_id, form, section) \
             WHERE done_at IS NULL",
        )
        .await?;
        db.execute_unprepared(
            "CREATE INDEX help_request_list ON help_request (municipality_id, asked_at) \
             WHERE done_at IS NULL",
        )
        .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["help_request"]).await
    }
}
