//! Packing of pages. A page is there as a whole before it is sent, so it is packed in one go by a
//! packer that every thread keeps.
//!
//! With gzip, which every phone takes, and by libdeflate, which is given the whole page at once. It
//! takes two fifths of the time of zlib and a twentieth of that of brotli, which mostly makes room
//! for megabytes of tables that a page never fills; for three to seven bytes in a hundred more.

use super::first_view;
use crate::state::AppState;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;
use libdeflater::{CompressionLvl, Compressor};
use std::cell::RefCell;

/// Packs what is text and worth it, for browsers that take gzip; others are left to the packer of
/// streams. A page whose reader lacks the style sheet gets it on the way.
pub async fn pack(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let takes_gzip = accepts(&parts.headers, "gzip");
    let has_style = first_view::has_style(&state, &parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let kind = Kind::of(&response);
    let dresses = kind == Kind::Page && !has_style;
    if kind == Kind::Other || !(takes_gzip || dresses) {
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
    if takes_gzip && let Some(packed) = packed(&bytes) {
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
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

/// Whether the browser takes what is packed in this way.
pub(super) fn accepts(headers: &HeaderMap, way: &str) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter();
    accepted.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        // `q=0` refuses it.
        parts.next() == Some(way) && parts.all(|part| part != "q=0")
    })
}

thread_local! {
    static PACKERS: RefCell<[Compressor; 2]> = RefCell::new(
        LEVELS.map(|level| Compressor::new(CompressionLvl::new(level).unwrap_or_default())),
    );
}

/// How hard the packers try. A person's own pages are short and made each time they are read: more
/// would take nearly twice the time for four bytes in a hundred. Explained forms are long, and stay
/// on the phone: there the bytes count.
const LEVELS: [i32; 2] = [1, 4];

/// Most bytes of a short page.
const SHORT: usize = 32 * 1024;

/// The text packed; nothing when it would not be shorter.
fn packed(plain: &[u8]) -> Option<Vec<u8>> {
    let mut packed = vec![0; plain.len()];
    let level = usize::from(plain.len() > SHORT);
    let length =
        PACKERS.with_borrow_mut(|packers| packers[level].gzip_compress(plain, &mut packed)).ok()?;
    packed.truncate(length);
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_packer_is_used_only_where_it_is_accepted() {
        for (accepted, gzip, brotli) in [
            ("gzip, deflate, br", true, true),
            ("br;q=0.5, gzip", true, true),
            ("gzip, br;q=0", true, false),
            ("brotli, gzipped", false, false),
            ("", false, false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            assert_eq!(accepts(&headers, "gzip"), gzip, "{accepted}");
            assert_eq!(accepts(&headers, "br"), brotli, "{accepted}");
        }
    }

    #[test]
    fn what_was_packed_is_the_same_when_unpacked() {
        let noise: String =
            (0..9000_u32).map(|n| char::from_u32(32 + n * n % 89).unwrap()).collect();
        for plain in ["Afspraak ቆጸራ موعد ".repeat(9000), noise] {
            let packed = packed(plain.as_bytes()).unwrap();
            assert!(packed.len() < plain.len());
            let mut back = String::new();
            flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut back).unwrap();
            assert_eq!(back, plain);
        }
    }
}
