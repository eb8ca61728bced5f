//! How often each section of a form was found clear or not, and turns at what may be done only
//! so often.

use crate::shape::{big_number, create, drop, index, moment, table, text};
use sea_orm_migration::prelude::*;

/// How often each section of a form was found clear or not, and turns at what may be done only
/// so often.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // No key of its own: an id would say when the first answer came.
        let mut clarity = Table::create();
        clarity
            .table(Alias::new("clarity"))
            .col(ColumnDef::new(Alias::new("municipality_id")).uuid())
            .foreign_key(
                ForeignKey::create()
                    .from_col(Alias::new("municipality_id"))
                    .to(Alias::new("municipality"), Alias::new("id"))
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .col(text("form"))
            .col(text("section"))
            .col(text("language"))
            .col(big_number("clear"))
            .col(big_number("unclear"));
        create(manager, &mut clarity).await?;
        // Readers who are not signed in have no municipality; two rows of theirs would not be
        // the same to an ordinary unique index.
        for sql in [
            "CREATE UNIQUE INDEX clarity_of_town ON clarity \
             (municipality_id, form, section, language) WHERE municipality_id IS NOT NULL",
            "CREATE UNIQUE INDEX clarity_of_nobody ON clarity \
             (form, section, language) WHERE municipality_id IS NULL",
        ] {
            manager.get_connection().execute_unprepared(sql).await?;
        }

        create(manager, table("turn").col(text("source_hash")).col(moment("taken_at"))).await?;
        index(manager, "turn", &["source_hash", "taken_at"], false).await?;
        index(manager, "turn", &["taken_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["turn", "clarity"]).await
    }
}
