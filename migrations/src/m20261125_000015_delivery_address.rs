//! A delivery no longer names a phone or a status of HTTP. Contract: what the channel's columns
//! took over goes.

use crate::shape::{index, narrow, number, unindex, widen};
use sea_orm_migration::prelude::*;

/// A delivery no longer names a phone or a status of HTTP.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        unindex(manager, "delivery", "delivery_reminder_id_subscription_id").await?;
        narrow(manager, "delivery", &["subscription_id", "status"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut phone = ColumnDef::new(Alias::new("subscription_id"));
        phone.uuid();
        let mut status = number("status");
        status.default(0);
        widen(manager, "delivery", [phone, status]).await?;
        let copy = "UPDATE delivery SET subscription_id = address_id, status = provider_code";
        manager.get_connection().execute_unprepared(copy).await?;
        index(manager, "delivery", &["reminder_id", "subscription_id"], true).await
    }
}
