//! The handlers of "I got a letter".

use super::rules;
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::web::{Context, Sent, kept, refused, said};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dag1_app::errors::Problem;
use dag1_app::letters as page;
use dag1_app::letters::Letters;
use serde::Deserialize;

/// Largest paste that is read to its end, in bytes, so that its sender gets an answer and not a
/// broken connection.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/letters", get(ways).post(read))
        .layer(DefaultBodyLimit::max(MAX_BODY))
}

/// The way that was chosen.
#[derive(Deserialize)]
struct Way {
    sender: Option<String>,
    topic: Option<String>,
}

async fn ways(ctx: Context, Query(way): Query<Way>) -> Result<Response> {
    let answer = match (&way.sender, &way.topic) {
        (None, None) => None,
        (Some(code), None) => Some(rules::of_sender(code).ok_or(Problem::NotFound)?),
        (None, Some(code)) => Some(rules::of_topic(code).ok_or(Problem::NotFound)?),
        (Some(_), Some(_)) => return Err(Problem::BadRequest.into()),
    };
    Ok(kept(page::letters_page(ctx.frame(), Letters { answer, ..Letters::default() })))
}

async fn read(ctx: Context, sent: Result<Sent, Error>) -> Result<Response> {
    let sent = match sent {
        Ok(Sent(sent)) => sent,
        Err(Error::Problem(Problem::TooLarge)) => return Ok(too_long(&ctx, String::new())),
        Err(error) => return Err(error),
    };
    let text = sent.value("text").replace("\r\n", "\n");
    if text.len() > MAX_KEPT {
        return Ok(too_long(&ctx, String::new()));
    }
    if text.chars().count() > page::LONGEST {
        return Ok(too_long(&ctx, text.chars().take(page::LONGEST).collect()));
    }
    if text.trim().is_empty() {
        let model = Letters { text, error: Some("letters-empty"), answer: None };
        return Ok(refused(page::letters_page(ctx.frame(), model)));
    }
    let answer = Some(rules::look(&text));
    Ok(said(page::letters_page(ctx.frame(), Letters { text, error: None, answer })))
}

/// Longest text, in bytes, of which the beginning is given back.
const MAX_KEPT: usize = 256 * 1024;

/// The same page, with what of the text is not too long (413).
fn too_long(ctx: &Context, text: String) -> Response {
    let error = Some(if text.is_empty() { "letters-too-long" } else { "letters-long" });
    let page = page::letters_page(ctx.frame(), Letters { text, error, answer: None });
    (StatusCode::PAYLOAD_TOO_LARGE, said(page)).into_response()
}
