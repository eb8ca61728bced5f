//! Signing in and out: an account's session on one device.

use super::account::Account;
use super::browser::Browser;
use super::store;
use super::token::{hash, session_cookie};
use super::viewer::Viewer;
use crate::error::Result;
use crate::state::AppState;
use axum::http::HeaderValue;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use sea_orm::ConnectionTrait;

/// Signs the browser in as the account, in the transaction that proved it. The session that the
/// browser had ends. Gives the `Set-Cookie` of the new one.
pub async fn sign_in(
    state: &AppState,
    tx: &impl ConnectionTrait,
    account: Account,
    browser: &Browser,
    now: Timestamp,
) -> Result<HeaderValue> {
    if let Some(old) = browser.session {
        store::sessions::delete(tx, old).await?;
    }
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    store::sessions::insert(tx, account, hash(&token), &browser.label, now).await?;
    session_cookie(state, &token, account.stays())
}

/// Ends the session of this device, if it still has one. Gives the `Set-Cookie` that has the
/// browser forget it.
pub async fn sign_out(state: &AppState, viewer: Option<&Viewer>) -> Result<HeaderValue> {
    if let Some(viewer) = viewer {
        store::sessions::delete(&state.db, viewer.session()).await?;
    }
    session_cookie(state, "", SignedDuration::ZERO)
}
