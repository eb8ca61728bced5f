//! Each address of a person has a fate of its own: a try can be owed to one when another has the
//! reminder already. What is tried next stands apart from where the reminder stands.

use crate::shape::{moment_or_null, narrow, unindex, widen};
use sea_orm_migration::prelude::*;

/// Each address of a person has a fate of its own.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// Names of the indexes over what is owed, and their columns. What is settled is in none, so that
/// years of it make no search longer.
const INDEXES: [(&str, &str); 3] = [
    ("reminder_owed", "try_at"),
    ("reminder_owed_to", "person_id, try_at"),
    ("reminder_owed_of", "subject_id, person_id, family, due_at"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [moment_or_null("try_at"), moment_or_null("waiting_since")];
        widen(manager, "reminder", columns).await?;
        widen(manager, "delivery", [moment_or_null("try_at")]).await?;
        let db = manager.get_connection();
        db.execute_unprepared("UPDATE reminder SET try_at = next_try_at WHERE state = 'planned'")
            .await?;
        unindex(manager, "reminder", "reminder_due").await?;
        unindex(manager, "reminder", "reminder_planned").await?;
        narrow(manager, "reminder", &["next_try_at"]).await?;
        for (name, columns) in INDEXES {
            let sql =
                format!("CREATE INDEX {name} ON reminder ({columns}) WHERE try_at IS NOT NULL");
            db.execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, _) in INDEXES {
            unindex(manager, "reminder", name).await?;
        }
        let mut next = moment_or_null("next_try_at");
        next.not_null().default("1970-01-01 00:00:00+00:00");
        widen(manager, "reminder", [next]).await?;
        let db = manager.get_connection();
        db.execute_unprepared("UPDATE reminder SET next_try_at = COALESCE(try_at, due_at)").await?;
        narrow(manager, "delivery", &["try_at"]).await?;
        narrow(manager, "reminder", &["try_at", "waiting_since"]).await?;
        let planned = [
            ("reminder_due", "next_try_at"),
            ("reminder_planned", "subject_id, person_id, family, due_at"),
        ];
        for (name, columns) in planned {
            let sql =
                format!("CREATE INDEX {name} ON reminder ({columns}) WHERE state = 'planned'");
            db.execute_unprepared(&sql).await?;
        }
        Ok(())
    }
}
