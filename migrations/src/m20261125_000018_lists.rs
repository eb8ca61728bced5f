//! Lists of staff and rounds of the worker cost the same however many rows are kept: an index for
//! each question, in the order of its answer. Expand: they stand beside those they replace.
//!
//! Reminders are mostly over. What waits and what reached nobody has indexes of its own, which
//! stay small; a statement has to name the same states to use one. An index over a person's rows
//! begins with the person, so that those are found when the person goes.

use sea_orm_migration::prelude::*;

/// Lists of staff and rounds of the worker cost the same however many rows are kept.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// Names of the indexes, and what they are over.
const INDEXES: [(&str, &str); 9] = [
    ("reminder_due", "reminder (next_try_at) WHERE state = 'planned'"),
    (
        "reminder_planned",
        "reminder (subject_id, person_id, family, due_at) WHERE state = 'planned'",
    ),
    ("reminder_tried", "reminder (municipality_id, due_at, id) WHERE state <> 'planned'"),
    (
        "reminder_unreached",
        "reminder (municipality_id, due_at, id) \
         WHERE state IN ('not-reached', 'too-late') AND handled_at IS NULL",
    ),
    ("reminder_of_person", "reminder (person_id, municipality_id, due_at)"),
    ("help_request_of_person", "help_request (person_id, municipality_id, asked_at)"),
    ("person_by_name", "person (municipality_id, search_name, id)"),
    ("person_by_language", "person (municipality_id, language, search_name, id)"),
    ("person_by_case_worker", "person (municipality_id, case_worker_id, search_name, id)"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for (name, over) in INDEXES {
            db.execute_unprepared(&format!("CREATE INDEX {name} ON {over}")).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for (name, _) in INDEXES {
            db.execute_unprepared(&format!("DROP INDEX {name}")).await?;
        }
        Ok(())
    }
}
