//! Municipalities, staff, permit holders, who may help them, and settings of the program.

use crate::shape::{
    create, drop, flag, index, moment, moment_or_null, owned_by, refers_to, table, text,
};
use sea_orm_migration::prelude::*;

/// Municipalities, staff, permit holders, who may help them, and settings of the program.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut setting = Table::create();
        setting
            .table(Alias::new("setting"))
            .col(ColumnDef::new(Alias::new("key")).text().not_null().primary_key())
            .col(text("value"));
        create(manager, &mut setting).await?;

        create(manager, table("municipality").col(text("name"))).await?;

        let mut staff = table("staff");
        owned_by(&mut staff, "municipality_id", "municipality");
        staff.col(text("name")).col(text("role")).col(text("phone")).col(moment("created_at"));
        create(manager, &mut staff).await?;
        index(manager, "staff", &["municipality_id", "role"], false).await?;

        let mut person = table("person");
        owned_by(&mut person, "municipality_id", "municipality");
        refers_to(&mut person, "case_worker_id", "staff");
        person
            .col(text("name"))
            .col(text("search_name"))
            .col(text("language"))
            .col(text("phone"))
            .col(flag("wants_reminders"))
            .col(text("quiet_from"))
            .col(text("quiet_until"))
            .col(text("lock_screen"))
            .col(moment("created_at"));
        create(manager, &mut person).await?;
        index(manager, "person", &["municipality_id", "search_name"], false).await?;
        index(manager, "person", &["municipality_id", "case_worker_id"], false).await?;

        let mut grant = table("volunteer_grant");
        owned_by(&mut grant, "municipality_id", "municipality");
        owned_by(&mut grant, "person_id", "person");
        owned_by(&mut grant, "volunteer_id", "staff");
        grant.col(text("topic")).col(moment("granted_at")).col(moment_or_null("ended_at"));
        create(manager, &mut grant).await?;
        index(manager, "volunteer_grant", &["person_id", "volunteer_id"], false).await?;
        index(manager, "volunteer_grant", &["volunteer_id"], false).await?;

        let mut contact = table("contact");
        owned_by(&mut contact, "municipality_id", "municipality");
        owned_by(&mut contact, "person_id", "person");
        contact.col(text("name")).col(text("topic")).col(text("organisation")).col(text("phone"));
        create(manager, &mut contact).await?;
        index(manager, "contact", &["person_id"], false).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["contact", "volunteer_grant", "person", "staff", "municipality", "setting"])
            .await
    }
}
