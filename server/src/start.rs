//! What keeps the program from starting.

use crate::config::ConfigError;
use crate::error::Error;
use dag1_push::PushError;
use sea_orm::DbErr;

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
