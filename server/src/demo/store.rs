//! The SQL of the demonstration: whether a database is still empty. Everything else it leaves to
//! the features.

use sea_orm::{ConnectionTrait, DbErr, Statement};

/// Key of the mark that the demonstration made the database; its value is the first day.
pub const MARK: &str = "demo";
/// Key of how far its clock is ahead, in milliseconds.
pub const AHEAD: &str = "demo-ahead";

/// Whether the database holds anything at all.
pub async fn is_used(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let statement = Statement::from_string(
        db.get_database_backend(),
        "SELECT 1 AS one FROM municipality UNION ALL SELECT 1 AS one FROM setting LIMIT 1",
    );
    Ok(db.query_one_raw(statement).await?.is_some())
}
