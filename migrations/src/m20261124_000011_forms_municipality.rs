//! What a municipality adds to the explanation of a form: its own term, address, phone number.

use crate::shape::{create, drop, flag, index, moment, owned_by, table, text, text_or_null};
use sea_orm_migration::prelude::*;

/// What a municipality adds to the explanation of a form: its own term, address, phone number.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut own = table("municipality_form");
        owned_by(&mut own, "municipality_id", "municipality");
        let mut length = ColumnDef::new(Alias::new("term_length"));
        own.col(text("form"))
            .col(text("note"))
            .col(text("phone"))
            .col(text("address"))
            .col(length.integer())
            .col(text_or_null("term_unit"))
            .col(flag("term_rolls"))
            .col(moment("changed_at"));
        create(manager, &mut own).await?;
        index(manager, "municipality_form", &["municipality_id", "form"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["municipality_form"]).await
    }
}
