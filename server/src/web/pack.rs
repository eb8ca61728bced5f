//! Packing of pages. A page is there as a whole before it is sent, so it is packed in one go, with
//! tables of its own size: the packer of streams makes room for megabytes each time.

use super::first_view;
use crate::state::AppState;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;

/// Packs what is text and worth it, for browsers that take brotli; others are left to the packer
/// of streams. A page whose reader lacks the style sheet gets it on the way.
pub async fn pack(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let takes_brotli = accepts_brotli(&parts.headers);
    let has_style = first_view::has_style(&state, &parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let kind = Kind::of(&response);
    let dresses = kind == Kind::Page && !has_style;
    if kind == Kind::Other || !(takes_brotli || dresses) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // It is there already: nothing is waited for.
    let Ok(mut bytes) = to_bytes(body, usize::MAX).await else {
        return crate::Error::from(Problem::Internal).into_response();
    };
    if dresses && let Some(dressed) = first_view::dressed(&state, &bytes) {
        bytes = dressed.into();
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    if takes_brotli && let Some(packed) = packed(&bytes) {
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
        bytes = packed.into();
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// What a body is to the packer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// An HTML page that is there as a whole.
    Page,
    /// Another text that is there as a whole.
    Text,
    /// Packed already, no text, too short to gain by it, or still being made.
    Other,
}

impl Kind {
    fn of(response: &Response) -> Self {
        let is_packed = response.headers().contains_key(header::CONTENT_ENCODING);
        let size = response.body().size_hint().exact().unwrap_or_default();
        let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
        match kind {
            _ if is_packed || !WORTH_IT.contains(&size) => Self::Other,
            Some(kind) if kind.starts_with(b"text/html") => Self::Page,
            Some(kind) if kind.starts_with(b"text/") || kind.ends_with(b"json") => Self::Text,
            _ => Self::Other,
        }
    }
}

/// Sizes that are packed here.
const WORTH_IT: std::ops::Range<u64> = 200..1024 * 1024;

pub(super) fn accepts_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter();
    accepted.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        // `br;q=0` refuses it.
        parts.next() == Some("br") && parts.all(|part| part != "q=0")
    })
}

fn packed(plain: &[u8]) -> Option<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: plain.len(),
        ..Default::default()
    };
    let mut packed = Vec::with_capacity(plain.len() / 3);
    brotli::BrotliCompress(&mut &plain[..], &mut packed, &parameters).ok()?;
    Some(packed)
}

/// How hard the packer tries.
const QUALITY: i32 = 4;

/// How far it looks back, as a power of two: as far as most pages are long.
const WINDOW: i32 = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_is_used_only_where_it_is_accepted() {
        for (accepted, expected) in [
            ("gzip, deflate, br", true),
            ("br;q=0.5, gzip", true),
            ("gzip, br;q=0", false),
            ("brotli, gzip", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            assert_eq!(accepts_brotli(&headers), expected, "{accepted}");
        }
    }

    #[test]
    fn what_was_packed_is_the_same_when_unpacked() {
        let plain = "Afspraak ቆጸራ موعد ".repeat(9000);
        let packed = packed(plain.as_bytes()).unwrap();
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_slice(), &mut back).unwrap();
        assert_eq!(back, plain.as_bytes());
        assert!(packed.len() < plain.len() / 10);
    }
}
