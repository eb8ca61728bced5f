//! Middleware: finds out who is asking, from the session's cookie.

use super::token::{cookie_name, hash, session_cookie};
use super::viewer::Viewer;
use super::{rules, store};
use crate::error::Error;
use crate::reading::cookie;
use crate::state::AppState;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Puts the [`Viewer`] into the request if its cookie belongs to a session that has not ended.
/// The last use is written at most once in a quarter of an hour; a holder's cookie is then
/// renewed with the session.
pub async fn identify(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Some(token) = cookie(&parts, cookie_name(state.config.is_secure())).map(str::to_owned)
    else {
        return next.run(Request::from_parts(parts, body)).await;
    };
    let now = state.now();
    let cache_key =
        |person, session| hash(&format!("cache {person} {session}")).chars().take(16).collect();
    let (viewer, used) = match store::viewer_of(&state.reader, &hash(&token), cache_key, now).await
    {
        Ok(Some(found)) => found,
        Ok(None) => return next.run(Request::from_parts(parts, body)).await,
        Err(error) => return Error::from(error).into_response(),
    };
    let is_due = now.duration_since(used) > rules::USE_IS_WRITTEN_AFTER;
    let renewed = if is_due { renew(&state, &viewer, &token).await } else { None };
    parts.extensions.insert::<Viewer>(viewer.clone());
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Some(renewed) = renewed
        && !response.headers().contains_key(header::SET_COOKIE)
    {
        response.headers_mut().insert(header::SET_COOKIE, renewed);
    }
    // For `explain`, which sees only what comes back.
    response.extensions_mut().insert(viewer);
    response
}

/// Writes the last use; gives the cookie that lasts as long as the session now does.
async fn renew(state: &AppState, viewer: &Viewer, token: &str) -> Option<header::HeaderValue> {
    if let Err(error) = store::sessions::touch(&state.db, viewer, state.now()).await {
        tracing::warn!(error.detail = %error, "last use not written");
        return None;
    }
    match viewer {
        Viewer::Holder(_) => session_cookie(state, token, rules::HOLDER_STAYS).ok(),
        Viewer::CaseWorker(_) | Viewer::Volunteer(_) => None,
    }
}
