//! Reminders, the phones they go to, what became of each, and answers already handled.

use crate::shape::{
    big_number, create, drop, index, moment, moment_or_null, number, owned_by, table, text,
    text_or_null,
};
use sea_orm_migration::prelude::*;

/// Reminders, the phones they go to, what became of each, and answers already handled.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut subscription = table("push_subscription");
        owned_by(&mut subscription, "municipality_id", "municipality");
        owned_by(&mut subscription, "person_id", "person");
        owned_by(&mut subscription, "session_id", "session");
        subscription
            .col(text("endpoint").unique_key())
            .col(text("p256dh"))
            .col(text("auth"))
            .col(moment("created_at"));
        create(manager, &mut subscription).await?;
        index(manager, "push_subscription", &["person_id"], false).await?;
        index(manager, "push_subscription", &["session_id"], false).await?;

        let mut reminder = table("reminder");
        owned_by(&mut reminder, "municipality_id", "municipality");
        owned_by(&mut reminder, "person_id", "person");
        reminder
            .col(text("family"))
            .col(ColumnDef::new(Alias::new("subject_id")).uuid().not_null())
            .col(text("kind"))
            .col(moment("due_at"))
            .col(moment("useful_until"))
            .col(text("state"))
            .col(text_or_null("reason"))
            .col(moment_or_null("changed_at"))
            .col(moment_or_null("handled_at"))
            .col(number("attempts"))
            .col(moment("next_try_at"))
            .col(big_number("lease_until"))
            .col(big_number("fence"))
            .col(ColumnDef::new(Alias::new("sent_with")).uuid());
        create(manager, &mut reminder).await?;
        index(manager, "reminder", &["state", "next_try_at"], false).await?;
        index(manager, "reminder", &["family", "subject_id"], false).await?;
        index(manager, "reminder", &["municipality_id", "state", "due_at"], false).await?;
        index(manager, "reminder", &["person_id", "due_at"], false).await?;

        let mut delivery = table("delivery");
        owned_by(&mut delivery, "reminder_id", "reminder");
        delivery
            .col(ColumnDef::new(Alias::new("subscription_id")).uuid().not_null())
            .col(text("outcome"))
            .col(number("status"))
            .col(moment("at"));
        create(manager, &mut delivery).await?;
        index(manager, "delivery", &["reminder_id", "subscription_id"], true).await?;

        let mut handled = Table::create();
        handled
            .table(Alias::new("handled_answer"))
            .col(ColumnDef::new(Alias::new("key")).text().not_null())
            .col(ColumnDef::new(Alias::new("person_id")).uuid().not_null())
            .col(moment("handled_at"))
            .primary_key(Index::create().col(Alias::new("person_id")).col(Alias::new("key")));
        create(manager, &mut handled).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["handled_answer", "delivery", "reminder", "push_subscription"]).await
    }
}
