//! A phone as its browser describes it: where to post, and the keys to encrypt with.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fmt;

/// A phone's subscription (W3C Push API, `PushSubscription`). All of it is secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    /// Where to post: checked against the allow-list before each post.
    pub endpoint: String,
    /// Public key of the phone, base64url, 65 bytes.
    pub p256dh: String,
    /// Shared secret, base64url, 16 bytes.
    pub auth: String,
}

impl Phone {
    /// A phone as a browser gives it, with or without padding in its keys. Nothing unless the
    /// keys are a point of P-256 and sixteen secret bytes (RFC 8291, section 2).
    pub fn read(endpoint: String, p256dh: &str, auth: &str) -> Option<Self> {
        let unpadded = |text: &str| text.trim_end_matches('=').to_owned();
        let (p256dh, auth) = (unpadded(p256dh), unpadded(auth));
        let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).ok();
        let key = decode(&p256dh)?;
        let is_point = key.len() == 65 && p256::PublicKey::from_sec1_bytes(&key).is_ok();
        let is_secret = decode(&auth)?.len() == 16;
        (is_point && is_secret).then_some(Self { endpoint, p256dh, auth })
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone([redacted])")
    }
}
