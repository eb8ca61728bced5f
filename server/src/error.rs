//! The one error type at the HTTP boundary. [`crate::web::explain()`] turns it into a page or a
//! problem+json in the reader's language; it is logged once, there, without personal data.

use crate::outage::is_outage;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;
use sea_orm::DbErr;

/// What keeps a request from being answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something the reader can understand or mend.
    #[error("problem: {}", .0.code())]
    Problem(Problem),
    /// The database did not do what was asked.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// A mistake of ours; the text says where, never about whom.
    #[error("internal: {0}")]
    Internal(&'static str),
}

/// Result of a handler or a store.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Error {
    /// What the reader is told.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Problem(problem) => *problem,
            Self::Database(error) if is_outage(error) => Problem::Unavailable,
            Self::Database(_) | Self::Internal(_) => Problem::Internal,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let problem = self.problem();
        if !matches!(self, Self::Problem(_)) {
            tracing::error!(error.kind = problem.code(), error.detail = %self, "request failed");
        }
        let status =
            StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(Explained(problem));
        response
    }
}

/// Marks a response that [`crate::web::explain()`] still has to put into words.
#[derive(Clone, Copy, Debug)]
pub struct Explained(pub Problem);
