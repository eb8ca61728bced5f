//! Addresses of what became of reminders: the phone's receipts, and the staff's list.

use super::fate;
use crate::access::{CaseWorker, Holder};
use crate::database::Cursor;
use crate::error::{Error, Result};
use crate::id::ReminderId;
use crate::reminders::{self, Receipt};
use crate::state::AppState;
use crate::web::{Context, SentJson, said};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::errors::Problem;
use dag1_app::reminders::reminders_page;
use dag1_app::ui::Notice;
use serde::Deserialize;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/api/receipts", post(receipt))
        .route("/{lang}/reminders", get(list))
        .route("/{lang}/reminders/{id}/handled", post(handled))
}

#[derive(Deserialize)]
struct SentReceipt {
    reminder: ReminderId,
    event: String,
}

/// `POST /api/receipts`: the phone showed a reminder, or the person opened it. 204, known or not.
async fn receipt(
    State(state): State<AppState>,
    holder: Holder,
    SentJson(sent): SentJson<SentReceipt>,
) -> Result<StatusCode> {
    let receipt = match sent.event.as_str() {
        "shown" => Receipt::Shown,
        "opened" => Receipt::Opened,
        _ => return Err(Problem::BadRequest.into()),
    };
    reminders::received(&state.db, holder.scope(), sent.reminder, receipt, state.now()).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Filter {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
}

/// `GET /{lang}/reminders`: those that reached nobody, or all of the last thirty days.
async fn list(
    State(state): State<AppState>,
    ctx: Context,
    worker: CaseWorker,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    let show_all = filter.state == "all";
    let cursor = Cursor::read(&filter.after, &filter.before);
    let list = fate::list(&state.db, &worker, show_all, cursor, ctx.now).await?;
    Ok(said(reminders_page(ctx.frame(), list)))
}

/// `POST /{lang}/reminders/{id}/handled`: staff told the person in another way.
async fn handled(
    State(state): State<AppState>,
    ctx: Context,
    worker: CaseWorker,
    Path((_, id)): Path<(String, ReminderId)>,
) -> Result<Response> {
    if !reminders::handled(&state.db, &worker, id, ctx.now).await? {
        return Err(Error::Problem(Problem::NotFound));
    }
    Ok(ctx.redirect_saying("/reminders", Notice::Handled))
}
