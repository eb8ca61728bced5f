//! A delivery is on a channel, to an address of it: room for channels beside push. Expand: the
//! new columns stand beside the old ones.

use crate::shape::index;
use sea_orm_migration::prelude::*;

/// A delivery is on a channel, to an address of it.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut channel = ColumnDef::new(Alias::new("channel"));
        channel.text().not_null().default("push");
        let mut address = ColumnDef::new(Alias::new("address_id"));
        address.uuid();
        let mut code = ColumnDef::new(Alias::new("provider_code"));
        code.integer().not_null().default(0);
        for mut column in [channel, address, code] {
            let change =
                Table::alter().table(Alias::new("delivery")).add_column(&mut column).to_owned();
            manager.alter_table(change).await?;
        }
        let copy = "UPDATE delivery SET address_id = subscription_id, provider_code = status";
        manager.get_connection().execute_unprepared(copy).await?;
        index(manager, "delivery", &["reminder_id", "channel", "address_id"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let name = "delivery_reminder_id_channel_address_id";
        manager
            .drop_index(Index::drop().name(name).table(Alias::new("delivery")).to_owned())
            .await?;
        for column in ["channel", "address_id", "provider_code"] {
            let change = Table::alter()
                .table(Alias::new("delivery"))
                .drop_column(Alias::new(column))
                .to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }
}
