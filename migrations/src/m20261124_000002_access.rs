//! Sessions, invitations, wrong tries, and who looked at whom.

use crate::shape::{create, drop, index, moment, moment_or_null, number, owned_by, table, text};
use sea_orm_migration::prelude::*;

/// Sessions, invitations, wrong tries, and who looked at whom.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut session = table("session");
        owned_by(&mut session, "municipality_id", "municipality");
        session.col(ColumnDef::new(Alias::new("person_id")).uuid()).foreign_key(
            ForeignKey::create()
                .from_col(Alias::new("person_id"))
                .to(Alias::new("person"), Alias::new("id"))
                .on_delete(ForeignKeyAction::Cascade),
        );
        session.col(ColumnDef::new(Alias::new("staff_id")).uuid()).foreign_key(
            ForeignKey::create()
                .from_col(Alias::new("staff_id"))
                .to(Alias::new("staff"), Alias::new("id"))
                .on_delete(ForeignKeyAction::Cascade),
        );
        session
            .col(text("token_hash").unique_key())
            .col(text("label"))
            .col(moment("created_at"))
            .col(moment("last_used_at"))
            .col(moment("expires_at"));
        create(manager, &mut session).await?;
        index(manager, "session", &["person_id"], false).await?;
        index(manager, "session", &["staff_id"], false).await?;

        let mut invitation = table("invitation");
        owned_by(&mut invitation, "municipality_id", "municipality");
        invitation.col(ColumnDef::new(Alias::new("person_id")).uuid()).foreign_key(
            ForeignKey::create()
                .from_col(Alias::new("person_id"))
                .to(Alias::new("person"), Alias::new("id"))
                .on_delete(ForeignKeyAction::Cascade),
        );
        invitation.col(ColumnDef::new(Alias::new("staff_id")).uuid()).foreign_key(
            ForeignKey::create()
                .from_col(Alias::new("staff_id"))
                .to(Alias::new("staff"), Alias::new("id"))
                .on_delete(ForeignKeyAction::Cascade),
        );
        invitation
            .col(text("lookup").unique_key())
            .col(text("secret_hash"))
            .col(number("wrong_tries"))
            .col(moment("created_at"))
            .col(moment("expires_at"))
            .col(moment_or_null("used_at"));
        create(manager, &mut invitation).await?;
        index(manager, "invitation", &["person_id"], false).await?;

        create(manager, table("wrong_try").col(text("source_hash")).col(moment("tried_at")))
            .await?;
        index(manager, "wrong_try", &["source_hash", "tried_at"], false).await?;
        index(manager, "wrong_try", &["tried_at"], false).await?;

        let mut audit = table("audit");
        owned_by(&mut audit, "municipality_id", "municipality");
        owned_by(&mut audit, "staff_id", "staff");
        owned_by(&mut audit, "person_id", "person");
        audit.col(text("action")).col(moment("at"));
        create(manager, &mut audit).await?;
        index(manager, "audit", &["municipality_id", "person_id", "at"], false).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["audit", "wrong_try", "invitation", "session"]).await
    }
}
