//! Sections of a form read aloud by staff.

use crate::shape::{big_number, create, drop, index, moment, owned_by, refers_to, table, text};
use sea_orm_migration::prelude::*;

/// Sections of a form read aloud by staff.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut recording = table("recording");
        owned_by(&mut recording, "municipality_id", "municipality");
        recording
            .col(text("form"))
            .col(text("section"))
            .col(text("language"))
            .col(text("kind"))
            .col(big_number("size"))
            .col(ColumnDef::new(Alias::new("sound")).blob().not_null())
            .col(moment("made_at"));
        refers_to(&mut recording, "staff_id", "staff");
        create(manager, &mut recording).await?;
        let place = ["municipality_id", "form", "section", "language"];
        index(manager, "recording", &place, true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["recording"]).await
    }
}
