//! Who we are for push services (RFC 8292): one key for ever, one signature a host and half day.

use crate::PushError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use p256::SecretKey;
use std::collections::HashMap;
use std::fmt;
use std::sync::Mutex;
use web_push::{
    PartialVapidSignatureBuilder, SubscriptionInfo, VapidSignature, VapidSignatureBuilder,
};

/// A signature is valid for at most a day; ours say twelve hours and are renewed after six.
const VALID: SignedDuration = SignedDuration::from_hours(12);
const RENEW: SignedDuration = SignedDuration::from_hours(6);

/// The program's key and its current signatures.
pub struct Vapid {
    builder: PartialVapidSignatureBuilder,
    public_key: String,
    subject: String,
    cache: Mutex<HashMap<String, (Timestamp, String)>>,
}

impl fmt::Debug for Vapid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vapid").field("public_key", &self.public_key).finish_non_exhaustive()
    }
}

impl Vapid {
    /// A new private key, base64url.
    pub fn new_key() -> String {
        let fresh = SecretKey::random(&mut p256::elliptic_curve::rand_core::OsRng);
        URL_SAFE_NO_PAD.encode(fresh.to_bytes())
    }

    /// Takes a private key as [`Vapid::new_key`] gave it. `subject` is how a push service can
    /// reach whoever runs this: `mailto:…` or `https://…` (RFC 8292, section 2.1).
    pub fn from_key(key: &str, subject: &str) -> Result<Self, PushError> {
        let builder =
            VapidSignatureBuilder::from_base64_no_sub(key).map_err(|_| PushError::DamagedKey)?;
        let public_key = URL_SAFE_NO_PAD.encode(builder.get_public_key());
        Ok(Self { builder, public_key, subject: subject.to_owned(), cache: Mutex::default() })
    }

    /// Public key, base64url without padding.
    pub fn public_key(&self) -> &str {
        &self.public_key
    }

    /// What the header `Authorization` says to a push service's origin, with its port when it
    /// has one of its own (RFC 8292, section 3). `now` is by the clock that it has too.
    pub fn authorization(&self, origin: &str, now: Timestamp) -> Option<String> {
        let mut cache = self.cache.lock().ok()?;
        if let Some((made, said)) = cache.get(origin)
            && now.duration_since(*made).abs() < RENEW
        {
            return Some(said.clone());
        }
        let said = format!("vapid t={}, k={}", self.sign(origin, now)?.auth_t, self.public_key);
        cache.insert(origin.to_owned(), (now, said.clone()));
        Some(said)
    }

    fn sign(&self, origin: &str, now: Timestamp) -> Option<VapidSignature> {
        // The crate wants a subscription only for its host; the audience is set below.
        let info = SubscriptionInfo::new(origin, "", "");
        let mut builder = self.builder.clone().add_sub_info(&info);
        builder.add_claim("aud", origin);
        builder.add_claim("sub", self.subject.as_str());
        builder.add_claim("exp", (now + VALID).as_second());
        builder.build().inspect_err(|_| tracing::error!("VAPID signature not made")).ok()
    }
}
