//! Help: a person asks for it at the section of a form where they are stuck; volunteers with
//! access to the person, and the case workers of the municipality, see it and take it.
//!
//! Nothing of a request stands in a notification or a log.

mod entity;
mod import;
mod routes;
mod rules;
mod store;

pub use import::{GivenRequest, import};
pub use routes::router;

use crate::access::{Scope, Staff, Viewer};
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::time::{from_db, wall};
use crate::web::{OpenHelp, locale_of};
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dag1_app::help::{self as page, Spot};
use dag1_app::ui::Frame;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// The person's own requests for help: open, or done in the last 30 days; the newest first.
pub async fn requests_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<page::Request>> {
    let rows = store::own(db, scope, now - rules::DONE_SHOWN, now).await?;
    Ok(rows.into_iter().filter_map(shown).collect())
}

/// Middleware: counts the open requests that staff can help with, for the header of their pages.
/// Only what has an address in a language is a page.
pub async fn count(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let staff = request.extensions().get::<Viewer>().and_then(Staff::of);
    let is_page = request.method() == Method::GET && locale_of(request.uri().path()).is_some();
    if let Some(staff) = staff.filter(|_| is_page) {
        match store::open(&state.db, &staff, Frame::MOST_OPEN_HELP + 1, state.now()).await {
            Ok(open) => request.extensions_mut().insert(OpenHelp(open)),
            Err(error) => return Error::from(error).into_response(),
        };
    }
    next.run(request).await
}

/// Forgets requests that were done long ago.
pub async fn forget(tx: &impl ConnectionTrait, now: Timestamp) -> Result<()> {
    Ok(store::forget(tx, now - rules::DONE_SHOWN).await?)
}

/// A row as pages show it; nothing when the form or the section is explained no more.
fn shown(row: store::Row) -> Option<page::Request> {
    let state = match (row.done_at, row.helper) {
        (Some(_), _) => page::State::Done,
        (None, Some(name)) => page::State::Taken(name),
        (None, None) => page::State::Open,
    };
    Some(page::Request {
        id: row.id.to_string(),
        spot: Spot::find(&row.form, &row.section)?,
        message: row.message,
        asked: wall(from_db(row.asked_at)),
        state,
    })
}
