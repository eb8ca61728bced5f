//! The addresses of the files of the pages.

use crate::assets::file;
use crate::error::{Error, Result};
use crate::state::AppState;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
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
    let wants_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().starts_with("br")));
    let is_packed = [".woff2", ".png"].iter().any(|end| name.ends_with(end));
    let fixed = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, keep.to_owned()),
        (header::VARY, "accept-encoding".to_owned()),
    ];
    if wants_brotli && !is_packed {
        let key = format!("{}:{name}", plain.len());
        let assets = state.assets.clone();
        let body = tokio::task::spawn_blocking(move || assets.brotli(&key, &plain))
            .await
            .ok()
            .flatten()
            .ok_or(Error::Internal("asset could not be compressed"))?;
        return Ok((fixed, [(header::CONTENT_ENCODING, "br")], body).into_response());
    }
    Ok((fixed, plain).into_response())
}

/// `GET /sw.js`: the service worker, with the hash of the files it works with.
pub async fn service_worker(State(state): State<AppState>) -> impl IntoResponse {
    let fixed = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (fixed, state.assets.worker().to_owned())
}
