//! How the program starts, and what keeps it from that.

use crate::config::ConfigError;
use crate::database;
use crate::error::Error;
use dag1_migrations::{Migrator, MigratorTrait};
use dag1_push::PushError;
use sea_orm::{DatabaseConnection, DbErr};
use std::path::Path;

/// What keeps the program from starting: one line for the person who started it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A setting can't be used.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// The database can't be opened or brought up to date.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// No push message could be sent.
    #[error("{0}")]
    Push(#[from] PushError),
    /// A file or the network did not do what was asked.
    #[error("{0}: {1}")]
    Io(&'static str, std::io::Error),
    /// Anything else, in words.
    #[error("{0}")]
    Other(String),
}

impl From<Error> for StartError {
    fn from(error: Error) -> Self {
        match error {
            Error::Database(error) => Self::Database(error),
            other => Self::Other(other.to_string()),
        }
    }
}

/// Opens the database at an address and brings it up to date; `data_dir` is made first.
pub async fn open_database(data_dir: &Path, url: &str) -> Result<DatabaseConnection, StartError> {
    std::fs::create_dir_all(data_dir)
        .map_err(|error| StartError::Io("DAG1_DATA_DIR can't be made", error))?;
    let db = database::open(url).await?;
    Migrator::up(&db, None).await?;
    Ok(db)
}
