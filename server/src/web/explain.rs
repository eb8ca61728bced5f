//! Puts into words what could not be done: a page for a person, a problem+json (RFC 9457) for a
//! program, in the reader's language and always with the right status.

use super::context::{frame, locale_of, preferred};
use crate::access::Viewer;
use crate::error::Explained;
use crate::state::AppState;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dag1_app::errors::{Problem, problem_page};
use dag1_app::messages;
use dag1_app::ui::Frame;
use serde_json::json;

/// Middleware: explains every answer that says something went wrong and has no words yet.
pub async fn explain(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let told = [header::ACCEPT_LANGUAGE, header::COOKIE].map(|name| {
        let values: Vec<_> = request.headers().get_all(&name).iter().cloned().collect();
        (name, values)
    });
    let response = next.run(request).await;
    let explained = response.extensions().get::<Explained>().map(|explained| explained.0);
    let Some(problem) = explained.or_else(|| unexplained(&response)) else { return response };

    let (mut outline, ()) = axum::http::Request::new(()).into_parts();
    outline.uri = uri;
    for (name, values) in told {
        for value in values {
            outline.headers.append(&name, value);
        }
    }
    if let Some(viewer) = response.extensions().get::<Viewer>() {
        outline.extensions.insert(viewer.clone());
    }
    let accept = outline.headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let wish = outline.extensions.get::<Viewer>().and_then(Viewer::language);
    let path = outline.uri.path();
    let locale = locale_of(path).or(wish).unwrap_or_else(|| preferred(accept));
    let status = response.status();
    let retry_after = response.headers().get(header::RETRY_AFTER).cloned();
    let mut answer = if path.starts_with("/api/") {
        let body = json!({
            "type": format!("urn:dag1:problem:{}", problem.code()),
            "title": messages::text(locale, problem.message()),
            "detail": messages::text(locale, &format!("{}-text", problem.message())),
            "status": status.as_u16(),
        });
        ([(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
    } else {
        // A notice belongs to the page it was meant for, which this is not.
        let frame = Frame { notice: None, ..frame(&state, &outline, locale, state.now()) };
        axum::response::Html(problem_page(frame, problem)).into_response()
    };
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(locale.code()));
    if let Some(after) = retry_after {
        answer.headers_mut().insert(header::RETRY_AFTER, after);
    }
    answer
}

/// What the framework's own refusals mean: they come as plain text or with no body at all.
fn unexplained(response: &Response) -> Option<Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let has_words = kind.is_some_and(|kind| !kind.starts_with("text/plain"));
    if has_words {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND => Some(Problem::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::Method),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::TooLarge),
        StatusCode::TOO_MANY_REQUESTS => Some(Problem::TooMany),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Some(Problem::Unavailable),
        status if status.is_client_error() => Some(Problem::BadRequest),
        status if status.is_server_error() => Some(Problem::Internal),
        _ => None,
    }
}
