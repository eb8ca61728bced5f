//! A delivery is on a channel, to an address of it: room for channels beside push. Expand: the
//! new columns stand beside the old ones.

use crate::shape::{index, narrow, number, text, unindex, widen};
use sea_orm_migration::prelude::*;

/// A delivery is on a channel, to an address of it.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut channel = text("channel");
        channel.default("push");
        let mut address = ColumnDef::new(Alias::new("address_id"));
        address.uuid();
        let mut code = number("provider_code");
        code.default(0);
        widen(manager, "delivery", [channel, address, code]).await?;
        let copy = "UPDATE delivery SET address_id = subscription_id, provider_code = status";
        manager.get_connection().execute_unprepared(copy).await?;
        index(manager, "delivery", &["reminder_id", "channel", "address_id"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        unindex(manager, "delivery", "delivery_reminder_id_channel_address_id").await?;
        narrow(manager, "delivery", &["channel", "address_id", "provider_code"]).await
    }
}
