//! A delivery no longer names a phone or a status of HTTP. Contract: what the channel's columns
//! took over goes.

use crate::shape::index;
use sea_orm_migration::prelude::*;

/// A delivery no longer names a phone or a status of HTTP.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let name = "delivery_reminder_id_subscription_id";
        manager
            .drop_index(Index::drop().name(name).table(Alias::new("delivery")).to_owned())
            .await?;
        for column in ["subscription_id", "status"] {
            let change = Table::alter()
                .table(Alias::new("delivery"))
                .drop_column(Alias::new(column))
                .to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut phone = ColumnDef::new(Alias::new("subscription_id"));
        phone.uuid();
        let mut status = ColumnDef::new(Alias::new("status"));
        status.integer().not_null().default(0);
        for mut column in [phone, status] {
            let change =
                Table::alter().table(Alias::new("delivery")).add_column(&mut column).to_owned();
            manager.alter_table(change).await?;
        }
        let copy = "UPDATE delivery SET subscription_id = address_id, status = provider_code";
        manager.get_connection().execute_unprepared(copy).await?;
        index(manager, "delivery", &["reminder_id", "subscription_id"], true).await
    }
}
