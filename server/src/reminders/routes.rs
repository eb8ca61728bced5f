//! Addresses of a phone's subscription.

use super::store::phones;
use crate::access::Holder;
use crate::error::Result;
use crate::state::AppState;
use crate::web::SentJson;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use dag1_app::errors::Problem;
use dag1_push::Phone;
use serde::Deserialize;
use serde_json::{Value, json};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/api/push/key", get(key))
        .route("/api/push/subscriptions", post(subscribe).delete(unsubscribe))
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

/// `POST /api/push/subscriptions`: this device gets the person's reminders. 204, or 400.
async fn subscribe(
    State(state): State<AppState>,
    holder: Holder,
    SentJson(sent): SentJson<NewSubscription>,
) -> Result<StatusCode> {
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
    SentJson(sent): SentJson<OldSubscription>,
) -> Result<StatusCode> {
    phones::unsubscribe(&state.db, holder.scope(), &sent.endpoint).await?;
    Ok(StatusCode::NO_CONTENT)
}
