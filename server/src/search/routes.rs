//! The handlers of search: the page, and the index that a phone keeps.

use crate::error::Result;
use crate::state::AppState;
use crate::web::{Context, kept, refused, said};
use axum::Router;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dag1_app::search as page;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new().route("/{lang}/search", get(search)).route("/{lang}/search/index", get(index))
}

#[derive(Deserialize)]
struct Question {
    #[serde(default)]
    q: String,
}

async fn search(ctx: Context, Query(Question { q }): Query<Question>) -> Response {
    let html = page::search_page(ctx.frame(), &q);
    if q.chars().count() > page::LONGEST {
        return refused(html);
    }
    // The page without a question is the one that searches offline.
    if q.is_empty() { kept(html) } else { said(html) }
}

/// The index of a language: asked again each time, sent only when it is another one.
async fn index(ctx: Context, headers: HeaderMap) -> Result<Response> {
    let text = page::index(ctx.locale);
    let digest = Sha256::digest(text);
    let mut tag = String::from("\"");
    for byte in digest.iter().take(8) {
        // Writing to a string can't fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    // A proxy or the compression may have made the tag a weak one.
    let is_known = known.is_some_and(|known| {
        known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
    });
    let fixed = [(header::ETAG, tag), (header::CACHE_CONTROL, "no-cache".to_owned())];
    if is_known {
        return Ok((StatusCode::NOT_MODIFIED, fixed).into_response());
    }
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    Ok((fixed, kind, [("x-dag1-offline", "yes")], text).into_response())
}
