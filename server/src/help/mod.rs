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
use crate::error::Result;
use crate::time::{from_db, wall};
use dag1_app::help::{Request, Spot, State};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// The person's own requests for help: open, or done in the last 30 days; the newest first.
pub async fn requests_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Request>> {
    let rows = store::own(db, scope, now - rules::DONE_SHOWN).await?;
    Ok(rows.into_iter().filter_map(shown).collect())
}

/// Number of open requests that the viewer can help with; a permit holder helps nobody here.
pub async fn open_for(db: &impl ConnectionTrait, viewer: &Viewer) -> Result<u64> {
    match Staff::of(viewer) {
        Some(staff) => Ok(store::total(db, &staff).await?),
        None => Ok(0),
    }
}

/// A row as pages show it; nothing when the form or the section is explained no more.
fn shown(row: store::Row) -> Option<Request> {
    let state = match (row.done_at, row.helper) {
        (Some(_), _) => State::Done,
        (None, Some(name)) => State::Taken(name),
        (None, None) => State::Open,
    };
    Some(Request {
        id: row.id.to_string(),
        spot: Spot::find(&row.form, &row.section)?,
        message: row.message,
        asked: wall(from_db(row.asked_at)),
        state,
    })
}
