//! The files of the pages: style, script, fonts, icons, wasm. Inside the program in a release;
//! read from the checkout in a development build.

use crate::error::{Error, Result};
use crate::state::AppState;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Mutex;

#[derive(rust_embed::RustEmbed)]
#[folder = "../app/public"]
#[exclude = "*.md"]
struct Public;

#[derive(rust_embed::RustEmbed)]
#[folder = "../app/style"]
#[prefix = "style/"]
struct Style;

/// Content hash of all files, and their compressed forms as they are first asked for.
#[derive(Debug)]
pub struct Assets {
    build: &'static str,
    compressed: Mutex<HashMap<String, axum::body::Bytes>>,
}

impl Assets {
    /// Reads the files once and computes their common hash.
    pub fn load() -> Self {
        let mut hash = Sha256::new();
        let mut names: Vec<_> = Public::iter().chain(Style::iter()).collect();
        names.sort_unstable();
        for name in names {
            hash.update(name.as_bytes());
            hash.update(file(&name).unwrap_or_default());
        }
        let digest = hash.finalize();
        let build: String = digest.iter().take(6).fold(String::new(), |mut text, byte| {
            // Writing to a string can't fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        // One small leak per process: the hash lives as long as the program.
        Self { build: build.leak(), compressed: Mutex::default() }
    }

    /// Content hash, twelve hex digits; part of every asset's address.
    pub fn build(&self) -> &'static str {
        self.build
    }

    fn brotli(&self, name: &str, plain: &[u8]) -> Option<axum::body::Bytes> {
        let mut compressed = self.compressed.lock().ok()?;
        if let Some(bytes) = compressed.get(name) {
            return Some(bytes.clone());
        }
        let mut out = Vec::with_capacity(plain.len() / 3);
        let parameters = brotli::enc::BrotliEncoderParams {
            quality: if cfg!(debug_assertions) { 5 } else { 11 },
            ..Default::default()
        };
        brotli::BrotliCompress(&mut &plain[..], &mut out, &parameters).ok()?;
        let bytes = axum::body::Bytes::from(out);
        compressed.insert(name.to_owned(), bytes.clone());
        Some(bytes)
    }
}

/// The bytes of a file.
fn file(name: &str) -> Option<Vec<u8>> {
    Public::get(name).or_else(|| Style::get(name)).map(|file| file.data.into_owned())
}

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
pub async fn service_worker(State(state): State<AppState>) -> Result<Response> {
    let source = file("sw.js").ok_or(Error::Problem(Problem::NotFound))?;
    let source = String::from_utf8(source).map_err(|_| Error::Internal("sw.js is not text"))?;
    let fixed = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((fixed, source.replace("__BUILD__", state.assets.build())).into_response())
}
