//! The changes of the database's shape, one file per change; expand first, contract later.
//!
//! Every table that holds something about a person carries the municipality, and every index
//! that is read by a person or by staff begins with it or with the person.

use sea_orm_migration::prelude::*;

pub use sea_orm_migration::MigratorTrait;

mod m20261124_000001_people;
mod m20261124_000002_access;
mod m20261124_000003_appointments;
mod m20261124_000004_lessons;
mod m20261124_000005_deadlines;
mod m20261124_000006_forms;
mod m20261124_000007_reminders;
mod m20261124_000008_forms_progress;
mod m20261124_000009_texts;
mod m20261124_000010_help;
mod m20261124_000011_forms_municipality;
mod m20261124_000012_clarity;
mod m20261124_000013_recordings;
mod m20261125_000014_delivery_channel;
mod m20261125_000015_delivery_address;
mod m20261125_000016_jobs;
mod m20261125_000017_answers;
mod m20261125_000018_lists;
mod m20261125_000019_lists;
mod m20261125_000020_owed_tries;
mod shape;

/// Runs the changes in order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261124_000001_people::Migration),
            Box::new(m20261124_000002_access::Migration),
            Box::new(m20261124_000003_appointments::Migration),
            Box::new(m20261124_000004_lessons::Migration),
            Box::new(m20261124_000005_deadlines::Migration),
            Box::new(m20261124_000006_forms::Migration),
            Box::new(m20261124_000007_reminders::Migration),
            Box::new(m20261124_000008_forms_progress::Migration),
            Box::new(m20261124_000009_texts::Migration),
            Box::new(m20261124_000010_help::Migration),
            Box::new(m20261124_000011_forms_municipality::Migration),
            Box::new(m20261124_000012_clarity::Migration),
            Box::new(m20261124_000013_recordings::Migration),
            Box::new(m20261125_000014_delivery_channel::Migration),
            Box::new(m20261125_000015_delivery_address::Migration),
            Box::new(m20261125_000016_jobs::Migration),
            Box::new(m20261125_000017_answers::Migration),
            Box::new(m20261125_000018_lists::Migration),
            Box::new(m20261125_000019_lists::Migration),
            Box::new(m20261125_000020_owed_tries::Migration),
        ]
    }
}
