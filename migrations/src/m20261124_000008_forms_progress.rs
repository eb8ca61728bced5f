//! Where a person stands with a form: standing, day, last day, and what is ticked off.

use crate::shape::{
    create, drop, index, moment, narrow, owned_by, table, text, text_or_null, widen,
};
use sea_orm_migration::prelude::*;

/// Where a person stands with a form: standing, day, last day, and what is ticked off.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// The columns that a followed form gets. One that was followed before is still to do.
fn columns() -> [ColumnDef; 4] {
    let mut deadline = ColumnDef::new(Alias::new("deadline_id"));
    deadline.uuid();
    [
        text("standing").default("todo").to_owned(),
        text("done_by").default("person").to_owned(),
        text_or_null("counts_from"),
        deadline,
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        widen(manager, "followed_form", columns()).await?;
        let mut tick = table("form_tick");
        owned_by(&mut tick, "municipality_id", "municipality");
        owned_by(&mut tick, "person_id", "person");
        tick.col(text("form")).col(text("item")).col(text("done_by")).col(moment("ticked_at"));
        create(manager, &mut tick).await?;
        index(manager, "form_tick", &["person_id", "form", "item"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["form_tick"]).await?;
        let columns = ["deadline_id", "counts_from", "done_by", "standing"];
        narrow(manager, "followed_form", &columns).await
    }
}
