//! The style sheet of a first visit comes inside the page: otherwise nothing could be shown before
//! a second round trip. A phone that has the sheet says so with a cookie, and gets a link.
//!
//! The cookie holds the hash of the files of this build, the same for everybody.

use crate::assets::STYLE;
use crate::reading::cookie;
use crate::state::AppState;
use axum::http::HeaderValue;
use axum::http::request::Parts;

/// Name of the cookie that says of which build the browser has the style sheet.
const COOKIE: &str = "dag1_style";

/// Whether the browser has the style sheet of this build.
pub fn has_style(state: &AppState, parts: &Parts) -> bool {
    cookie(parts, COOKIE) == Some(state.assets.build())
}

/// What the browser is told with the style sheet, to say it again with every request.
pub fn style_cookie(state: &AppState) -> Option<HeaderValue> {
    let secure = if state.config.is_secure() { "; Secure" } else { "" };
    let build = state.assets.build();
    let cookie =
        format!("{COOKIE}={build}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000{secure}");
    HeaderValue::from_str(&cookie).ok()
}

/// The page with the style sheet inside; nothing for a page that does not use it. The link stays,
/// for no medium: browsers then fetch the sheet after everything else, for the next page.
pub fn dressed(state: &AppState, page: &[u8]) -> Option<Vec<u8>> {
    let link = format!("<link rel=\"stylesheet\" href=\"{}\"", address(state));
    let at = find(&page[..page.len().min(HEAD)], link.as_bytes())?;
    let style = state.assets.style();
    let mut dressed = Vec::with_capacity(page.len() + style.len() + 60);
    dressed.extend_from_slice(&page[..at]);
    dressed.extend_from_slice(b"<style>");
    dressed.extend_from_slice(style.as_bytes());
    dressed.extend_from_slice(b"</style><link rel=\"stylesheet\" media=\"not all\" href=\"");
    dressed.extend_from_slice(address(state).as_bytes());
    dressed.push(b'"');
    dressed.extend_from_slice(&page[at + link.len()..]);
    Some(dressed)
}

/// The link to the style sheet stands within so many bytes of a page.
const HEAD: usize = 2048;

fn address(state: &AppState) -> String {
    format!("/assets/{}/{STYLE}", state.assets.build())
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|here| here == wanted)
}
