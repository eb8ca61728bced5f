//! The addresses of the files of the pages.

use super::first_view::style_cookie;
use super::pack::accepts;
use crate::assets::{STYLE, file};
use crate::error::{Error, Result};
use crate::state::AppState;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, header};
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;

/// `GET /assets/{build}/{*name}`: a file, to be kept for ever under this address.
pub async fn asset(
    State(state): State<AppState>,
    Path((build, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let plain = file(&name).ok_or(Error::Problem(Problem::NotFound))?;
    // An older page may still ask under its own hash: it gets today's file, not kept.
    let keep = if build == state.assets.build() {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let kind = mime_guess::from_path(&name).first_or_octet_stream().to_string();
    let is_packed = [".woff2", ".png"].iter().any(|end| name.ends_with(end));
    let fixed = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, keep.to_owned()),
        (header::VARY, "accept-encoding".to_owned()),
    ];
    let mut answer = if accepts(&headers, "br") && !is_packed {
        let packed = packed(&state, format!("{}:{name}", plain.len()), plain).await?;
        (fixed, PACKED, packed).into_response()
    } else {
        (fixed, plain).into_response()
    };
    if name == STYLE
        && build == state.assets.build()
        && let Some(cookie) = style_cookie(&state)
    {
        answer.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

const PACKED: [(HeaderName, &str); 1] = [(header::CONTENT_ENCODING, "br")];

/// A file as brotli; packed when it is first asked for, on a thread where that may take its time.
async fn packed(
    state: &AppState,
    key: String,
    plain: impl AsRef<[u8]> + Send + 'static,
) -> Result<Bytes> {
    if let Some(known) = state.assets.known(&key) {
        return Ok(known);
    }
    let assets = state.assets.clone();
    tokio::task::spawn_blocking(move || assets.brotli(&key, plain.as_ref()))
        .await
        .ok()
        .flatten()
        .ok_or(Error::Internal("asset could not be compressed"))
}

/// `GET /sw.js`: the service worker, with the hash of the files it works with.
pub async fn service_worker(State(state): State<AppState>, headers: HeaderMap) -> Result<Response> {
    let fixed = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (header::VARY, "accept-encoding"),
    ];
    let plain = state.assets.worker();
    if accepts(&headers, "br") {
        let packed = packed(&state, "sw.js".to_owned(), plain).await?;
        return Ok((fixed, PACKED, packed).into_response());
    }
    Ok((fixed, plain).into_response())
}
