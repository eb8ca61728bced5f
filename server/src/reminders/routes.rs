//! Addresses of reminders: the phone's subscription and receipts, and the staff's list.

use super::store::fate::{self, Receipt};
use super::store::phones;
use crate::access::{CaseWorker, Holder};
use crate::error::{Error, Result};
use crate::id::ReminderId;
use crate::state::AppState;
use crate::web::{Context, said};
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use dag1_app::errors::Problem;
use dag1_app::reminders::reminders_page;
use dag1_push::Phone;
use serde::Deserialize;
use serde_json::{Value, json};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/api/push/key", get(key))
        .route("/api/push/subscriptions", post(subscribe).delete(unsubscribe))
        .route("/api/receipts", post(receipt))
        .route("/{lang}/reminders", get(list))
        .route("/{lang}/reminders/{id}/handled", post(handled))
}

/// `GET /api/push/key`: the VAPID public key.
async fn key(State(state): State<AppState>) -> Json<Value> {
    Json(json!({ "publicKey": state.push.public_key() }))
}

/// `PushSubscription.toJSON()` as the browser makes it.
#[derive(Deserialize)]
struct NewSubscription {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

/// Reads JSON; anything unreadable is a bad request in plain words.
fn body<T>(body: Result<Json<T>, JsonRejection>) -> Result<T> {
    match body {
        Ok(Json(body)) => Ok(body),
        Err(JsonRejection::BytesRejection(_)) => Err(Problem::TooLarge.into()),
        Err(_) => Err(Problem::BadRequest.into()),
    }
}

/// `POST /api/push/subscriptions`: this device gets the person's reminders. 204, or 400.
async fn subscribe(
    State(state): State<AppState>,
    holder: Holder,
    sent: Result<Json<NewSubscription>, JsonRejection>,
) -> Result<StatusCode> {
    let sent = body(sent)?;
    let phone = Phone::read(sent.endpoint, &sent.keys.p256dh, &sent.keys.auth)
        .filter(|phone| state.push.check_endpoint(&phone.endpoint).is_ok())
        .ok_or(Problem::BadRequest)?;
    let tx = crate::database::begin(&state.db).await?;
    phones::subscribe(&tx, holder.scope(), holder.session(), &phone, state.now()).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct OldSubscription {
    endpoint: String,
}

/// `DELETE /api/push/subscriptions`: this endpoint gets no more. 204, known or not.
async fn unsubscribe(
    State(state): State<AppState>,
    holder: Holder,
    sent: Result<Json<OldSubscription>, JsonRejection>,
) -> Result<StatusCode> {
    let sent = body(sent)?;
    phones::unsubscribe(&state.db, holder.scope(), &sent.endpoint).await?;
    Ok(StatusCode::NO_CONTENT)
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
    sent: Result<Json<SentReceipt>, JsonRejection>,
) -> Result<StatusCode> {
    let sent = body(sent)?;
    let receipt = match sent.event.as_str() {
        "shown" => Receipt::Shown,
        "opened" => Receipt::Opened,
        _ => return Err(Problem::BadRequest.into()),
    };
    fate::received(&state.db, holder.scope(), sent.reminder, receipt, state.now()).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Filter {
    #[serde(default)]
    state: String,
    #[serde(default)]
    page: String,
}

/// `GET /{lang}/reminders`: those that reached nobody, or all of the last thirty days.
async fn list(
    State(state): State<AppState>,
    ctx: Context,
    worker: CaseWorker,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    let show_all = filter.state == "all";
    let page = filter.page.parse().unwrap_or(1);
    let list = fate::recent(&state.db, &worker, show_all, page, ctx.now).await?;
    Ok(said(reminders_page(ctx.frame(), list)))
}

/// `POST /{lang}/reminders/{id}/handled`: staff told the person in another way.
async fn handled(
    State(state): State<AppState>,
    ctx: Context,
    worker: CaseWorker,
    Path((_, id)): Path<(String, ReminderId)>,
) -> Result<Response> {
    if !fate::handled(&state.db, &worker, id, ctx.now).await? {
        return Err(Error::Problem(Problem::NotFound));
    }
    Ok(ctx.redirect_saying("/reminders", "notice-handled"))
}
