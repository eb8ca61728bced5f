//! Indexes that nothing reads any more go. Contract: those of the change before took their place.

use crate::shape::index;
use sea_orm_migration::prelude::*;

/// Indexes that nothing reads any more go.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// Tables, and the columns of the index.
const INDEXES: [(&str, &[&str]); 6] = [
    ("reminder", &["state", "next_try_at"]),
    ("reminder", &["family", "subject_id"]),
    ("reminder", &["municipality_id", "state", "due_at"]),
    ("reminder", &["person_id", "due_at"]),
    ("person", &["municipality_id", "search_name"]),
    ("person", &["municipality_id", "case_worker_id"]),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, columns) in INDEXES {
            let name = format!("{table}_{}", columns.join("_"));
            let drop = Index::drop().name(name).table(Alias::new(table)).to_owned();
            manager.drop_index(drop).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, columns) in INDEXES {
            index(manager, table, columns, false).await?;
        }
        Ok(())
    }
}
