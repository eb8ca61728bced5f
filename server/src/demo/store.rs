//! The SQL of the demonstration: its two settings. Everything else it leaves to the features.

use sea_orm::{ConnectionTrait, DbErr, Statement};

/// Key of the mark that the demonstration made the database; its value is the first day.
pub const MARK: &str = "demo";
/// Key of how far its clock is ahead, in milliseconds.
pub const AHEAD: &str = "demo-ahead";

/// The value of a setting.
pub async fn setting(db: &impl ConnectionTrait, key: &str) -> Result<Option<String>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT value FROM setting WHERE key = $1",
        [key.into()],
    );
    db.query_one_raw(statement).await?.map(|row| row.try_get("", "value")).transpose()
}

/// Writes a setting, new or changed.
pub async fn set(db: &impl ConnectionTrait, key: &str, value: &str) -> Result<(), DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "INSERT INTO setting (key, value) VALUES ($1, $2) \
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key.into(), value.into()],
    );
    db.execute_raw(statement).await?;
    Ok(())
}

/// Whether the database holds anything at all.
pub async fn is_used(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let statement = Statement::from_string(
        db.get_database_backend(),
        "SELECT 1 AS one FROM municipality UNION ALL SELECT 1 AS one FROM setting LIMIT 1",
    );
    Ok(db.query_one_raw(statement).await?.is_some())
}
