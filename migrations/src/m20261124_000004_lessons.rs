//! Lesson series, who follows them, and their single lessons.

use crate::shape::{
    create, drop, flag, index, moment, number, owned_by, table, text, text_or_null,
};
use sea_orm_migration::prelude::*;

/// Lesson series, who follows them, and their single lessons.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut series = table("lesson_series");
        owned_by(&mut series, "municipality_id", "municipality");
        series
            .col(text("subject"))
            .col(text("school"))
            .col(text("address"))
            .col(text("teacher"))
            .col(text("phone"))
            .col(text("weekdays"))
            .col(text("starts"))
            .col(number("minutes"))
            .col(text("from_day"))
            .col(text("until_day"))
            .col(moment("created_at"));
        create(manager, &mut series).await?;
        index(manager, "lesson_series", &["municipality_id"], false).await?;

        let mut participant = table("lesson_participant");
        owned_by(&mut participant, "municipality_id", "municipality");
        owned_by(&mut participant, "series_id", "lesson_series");
        owned_by(&mut participant, "person_id", "person");
        participant.col(moment("joined_at"));
        create(manager, &mut participant).await?;
        index(manager, "lesson_participant", &["person_id", "series_id"], true).await?;
        index(manager, "lesson_participant", &["series_id"], false).await?;

        let mut lesson = table("lesson");
        owned_by(&mut lesson, "municipality_id", "municipality");
        owned_by(&mut lesson, "series_id", "lesson_series");
        lesson
            .col(text("wall_time"))
            .col(text("zone"))
            .col(moment("starts_at"))
            .col(moment("ends_at"))
            .col(number("minutes"))
            .col(text_or_null("cancelled"))
            .col(flag("is_moved"));
        create(manager, &mut lesson).await?;
        index(manager, "lesson", &["series_id", "starts_at"], false).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["lesson", "lesson_participant", "lesson_series"]).await
    }
}
