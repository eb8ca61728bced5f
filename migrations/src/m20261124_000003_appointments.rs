//! Appointments.

use crate::shape::{
    create, drop, index, moment, moment_or_null, number, owned_by, refers_to, table, text,
    text_or_null,
};
use sea_orm_migration::prelude::*;

/// Appointments.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut appointment = table("appointment");
        owned_by(&mut appointment, "municipality_id", "municipality");
        owned_by(&mut appointment, "person_id", "person");
        refers_to(&mut appointment, "planned_by", "staff");
        appointment
            .col(text("kind"))
            .col(text("place"))
            .col(text("address"))
            .col(text("meets"))
            .col(text("phone"))
            .col(text("wall_time"))
            .col(text("zone"))
            .col(moment("starts_at"))
            .col(moment("ends_at"))
            .col(number("minutes"))
            .col(text("bring"))
            .col(text_or_null("cost"))
            .col(text("note"))
            .col(text_or_null("answer"))
            .col(moment_or_null("answered_at"))
            .col(text_or_null("cancelled"))
            .col(text_or_null("moved_from"))
            .col(number("sequence"))
            .col(moment("changed_at"));
        create(manager, &mut appointment).await?;
        index(manager, "appointment", &["municipality_id", "person_id", "starts_at"], false)
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["appointment"]).await
    }
}
