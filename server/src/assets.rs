//! The files of the pages: style, script, fonts, icons, wasm, and the service worker, which is
//! joined from its pieces. Inside the program in a release; read from the checkout in a
//! development build.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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

#[derive(rust_embed::RustEmbed)]
#[folder = "../app/worker"]
struct Worker;

/// The style sheet of every page of a holder and of every public page.
pub const STYLE: &str = "style/app.css";

/// The pieces of the service worker, in the order in which they are joined: a phone loads them as
/// one file, which costs one round trip.
const PIECES: [&str; 9] = [
    "memory.js",
    "reader.js",
    "keep.js",
    "markup.js",
    "queue.js",
    "ahead.js",
    "pages.js",
    "talk.js",
    "remind.js",
];

/// Content hash of all files, the service worker that works with them, and their compressed forms
/// as they are first asked for.
#[derive(Debug)]
pub struct Assets {
    build: &'static str,
    worker: &'static str,
    style: String,
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
        let worker = joined();
        hash.update(&worker);
        let digest = hash.finalize();
        let build: String = digest.iter().take(6).fold(String::new(), |mut text, byte| {
            // Writing to a string can't fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        // Two small leaks per process: the hash and the worker live as long as the program.
        let build = build.leak();
        let worker = worker.replace("__BUILD__", build).leak();
        // Inside a page, what the sheet names beside itself needs its whole address.
        let style = String::from_utf8(file(STYLE).unwrap_or_default()).unwrap_or_default();
        let style = without_comments(&style).replace("../", &format!("/assets/{build}/"));
        Self { build, worker, style, compressed: Mutex::default() }
    }

    /// Content hash, twelve hex digits; part of every asset's address.
    pub fn build(&self) -> &'static str {
        self.build
    }

    /// The service worker, with the hash of the files it works with.
    pub fn worker(&self) -> &'static str {
        self.worker
    }

    /// The style sheet as it stands in a page.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// What a content security policy says of [`Assets::style`].
    pub fn style_source(&self) -> String {
        format!("'sha256-{}'", STANDARD.encode(Sha256::digest(&self.style)))
    }

    /// What [`Assets::brotli`] has made before.
    pub fn known(&self, name: &str) -> Option<axum::body::Bytes> {
        self.compressed.lock().ok()?.get(name).cloned()
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
            size_hint: plain.len(),
            // As far back as the file is long: a longer window is only more memory to fill.
            lgwin: plain.len().max(1 << 10).ilog2().cast_signed() + 1,
            ..Default::default()
        };
        brotli::BrotliCompress(&mut &plain[..], &mut out, &parameters).ok()?;
        let bytes = axum::body::Bytes::from(out);
        compressed.insert(name.to_owned(), bytes.clone());
        Some(bytes)
    }
}

/// The service worker in one file.
fn joined() -> String {
    let pieces = PIECES.iter().filter_map(|name| Worker::get(name));
    pieces.map(|piece| without_comments(&String::from_utf8_lossy(&piece.data))).collect()
}

/// A script without the comments that stand on lines of their own, and without empty lines: they
/// are for who reads the pieces, and a phone pays for every byte.
fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut is_inside = false;
    for line in script.lines() {
        let text = line.trim();
        is_inside |= text.starts_with("/*");
        if !is_inside && !text.is_empty() && !text.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        is_inside &= !text.ends_with("*/");
    }
    kept
}

/// The bytes of a file.
pub fn file(name: &str) -> Option<Vec<u8>> {
    Public::get(name).or_else(|| Style::get(name)).map(|file| file.data.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_of_the_service_worker_is_joined_once() {
        let mut there: Vec<_> = Worker::iter().collect();
        let mut joined = PIECES.to_vec();
        there.sort_unstable();
        joined.sort_unstable();
        assert_eq!(there, joined);
    }

    #[test]
    fn a_piece_says_what_it_is_and_what_it_promises() {
        for name in PIECES {
            let piece = Worker::get(name).expect(name);
            let text = String::from_utf8_lossy(&piece.data);
            assert!(text.starts_with("/* ") && text.contains("\n * Promises: "), "{name}");
        }
    }

    #[test]
    fn comments_stay_out_of_what_a_phone_loads_and_nothing_else_does() {
        let script = "/* What it is.\n *\n * More.\n */\nconst A = 1; // why\n\n/** One. */\n\
                      function b() {\n  // how\n  return '/* no */' + A;\n}\n";
        let kept = "const A = 1; // why\nfunction b() {\n  return '/* no */' + A;\n}\n";
        assert_eq!(without_comments(script), kept);
    }

    #[test]
    fn the_service_worker_knows_the_hash_of_the_files() {
        let assets = Assets::load();
        assert!(assets.worker.contains(&format!("'{}'", assets.build)));
        assert!(!assets.worker.contains("__BUILD__"));
    }
}
