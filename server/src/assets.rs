//! The files of the pages: style, script, fonts, icons, wasm. Inside the program in a release;
//! read from the checkout in a development build.

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

    /// A file packed for browsers, made when it is first asked for.
    pub fn brotli(&self, name: &str, plain: &[u8]) -> Option<axum::body::Bytes> {
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
pub fn file(name: &str) -> Option<Vec<u8>> {
    Public::get(name).or_else(|| Style::get(name)).map(|file| file.data.into_owned())
}
