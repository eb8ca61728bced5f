//! The token of a session: the cookie that holds it, and the hash that is kept of it.

use crate::error::{Error, Result};
use crate::state::AppState;
use axum::http::HeaderValue;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

/// Name of the session's cookie on this computer; elsewhere it is `__Host-dag1`, which a browser
/// accepts only over https, for this host and the whole site.
pub const SESSION_COOKIE: &str = "dag1";

/// Name of the session's cookie for these settings.
pub(super) fn cookie_name(is_secure: bool) -> &'static str {
    if is_secure { "__Host-dag1" } else { SESSION_COOKIE }
}

/// SHA-256 of a token, hex: the database never holds what a cookie or card holds.
pub(super) fn hash(token: &str) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    let digest = Sha256::digest(token.as_bytes());
    digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The session's cookie: for this host and our own pages only, and out of reach of scripts.
pub(super) fn session_cookie(
    state: &AppState,
    token: &str,
    stays: SignedDuration,
) -> Result<HeaderValue> {
    let is_secure = state.config.is_secure();
    let (name, secure) = (cookie_name(is_secure), if is_secure { "; Secure" } else { "" });
    let age = stays.as_secs();
    HeaderValue::from_str(&format!(
        "{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}"
    ))
    .map_err(|_| Error::Internal("the session's cookie is no header"))
}
