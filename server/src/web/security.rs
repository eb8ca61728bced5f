//! Headers that keep a page to itself, and the refusal of posts from other sites.

use crate::error::Error;
use crate::state::AppState;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;

/// Only what comes from this server may run, show or be asked for, and no style but the one sheet
/// may stand in a page.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self' SHEET; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Largest request that is accepted, in bytes.
pub const MAX_BODY: usize = 256 * 1024;

/// What [`headers`] adds.
#[derive(Clone, Debug)]
pub struct Headers {
    policy: HeaderValue,
    is_secure: bool,
}

impl Headers {
    /// The headers of this build and these settings.
    pub fn new(state: &AppState) -> Self {
        let policy = POLICY.replace("SHEET", &state.assets.style_source());
        // A hash in Base64 is always a header's text.
        let policy = HeaderValue::from_str(&policy)
            .unwrap_or(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
        Self { policy, is_secure: state.config.is_secure() }
    }
}

/// Adds the headers to every answer.
pub async fn headers(State(own): State<Headers>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.reserve(12);
    headers.insert(header::CONTENT_SECURITY_POLICY, own.policy);
    let fixed: [(HeaderName, &'static str); 6] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
        ),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if own.is_secure {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        );
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-store"));
    response
}

/// Refuses a request that changes something unless the browser says it comes from our own pages
/// (`Sec-Fetch-Site`, else `Origin`). A client that sends neither is no browser and has no
/// cookies to abuse.
pub async fn same_site(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let is_safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if is_safe || comes_from_here(&state, &request) {
        return next.run(request).await;
    }
    Error::Problem(Problem::Forbidden).into_response()
}

fn comes_from_here(state: &AppState, request: &Request) -> bool {
    let text =
        |name: &HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match text(&header::ORIGIN) {
        None => true,
        Some(origin) => {
            let own = state.config.public_url.origin().ascii_serialization();
            let host = text(&header::HOST).unwrap_or_default();
            origin == own
                || (!state.config.is_secure()
                    && origin.strip_prefix("http://").is_some_and(|rest| rest == host))
        }
    }
}
