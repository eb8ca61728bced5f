//! That the explanation of a form is still right.

use crate::shape::{create, drop, index, moment, owned_by, refers_to, table, text};
use sea_orm_migration::prelude::*;

/// That the explanation of a form is still right.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut check = table("text_check");
        owned_by(&mut check, "municipality_id", "municipality");
        check.col(text("form")).col(text("version")).col(moment("checked_at"));
        refers_to(&mut check, "staff_id", "staff");
        create(manager, &mut check).await?;
        index(manager, "text_check", &["municipality_id", "form"], true).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["text_check"]).await
    }
}
