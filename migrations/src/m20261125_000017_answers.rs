//! Answers already handled belong to their person, and go with them.

use crate::shape::{moment, owned_by, text};
use sea_orm_migration::prelude::*;

/// Answers already handled belong to their person, and go with them.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

const OLD: &str = "handled_answer_before";
const NEW: &str = "handled_answer";

async fn rename(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let rename = Table::rename().table(Alias::new(NEW), Alias::new(OLD)).to_owned();
    manager.rename_table(rename).await
}

async fn take_over(manager: &SchemaManager<'_>, copy: &str) -> Result<(), DbErr> {
    manager.get_connection().execute_unprepared(copy).await?;
    manager.drop_table(Table::drop().table(Alias::new(OLD)).to_owned()).await
}

fn keyed(table: &mut TableCreateStatement) {
    table
        .col(text("key"))
        .col(moment("handled_at"))
        .primary_key(Index::create().col(Alias::new("person_id")).col(Alias::new("key")));
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds no reference to a table that is there: a new one takes its place.
        rename(manager).await?;
        let mut handled = Table::create();
        handled.table(Alias::new(NEW));
        owned_by(&mut handled, "municipality_id", "municipality");
        owned_by(&mut handled, "person_id", "person");
        keyed(&mut handled);
        manager.create_table(handled).await?;
        let copy = "INSERT INTO handled_answer (municipality_id, person_id, key, handled_at) \
             SELECT p.municipality_id, p.id, h.key, h.handled_at \
             FROM handled_answer_before h JOIN person p ON p.id = h.person_id";
        take_over(manager, copy).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        rename(manager).await?;
        let mut handled = Table::create();
        handled
            .table(Alias::new(NEW))
            .col(ColumnDef::new(Alias::new("person_id")).uuid().not_null());
        keyed(&mut handled);
        manager.create_table(handled).await?;
        let copy = "INSERT INTO handled_answer (person_id, key, handled_at) \
             SELECT person_id, key, handled_at FROM handled_answer_before";
        take_over(manager, copy).await
    }
}
