//! Web Push: the program's key, the message for a phone, and the post to its push service.
//!
//! RFC 8030 (the post), 8188 and 8291 (the encryption), 8292 (who we are). The `web-push` crate
//! makes the message; the connection pool, the allow-list and the signature's cache are ours.

pub mod endpoint;
mod resolver;
mod vapid;

use super::rules::{Outcome, outcome_of, retry_after};
use crate::config::Config;
use crate::serve::StartError;
use crate::time::Clock;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use sea_orm::DatabaseConnection;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore};
use web_push::{ContentEncoding, SubscriptionInfo, Urgency, WebPushMessage, WebPushMessageBuilder};

pub use endpoint::EndpointError;
pub use vapid::Vapid;

/// Messages under way to one push host at once.
const PER_HOST: usize = 32;

/// How long a push service may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a host that did not answer is left alone, so that it can't hold up the others.
const SILENCE: SignedDuration = SignedDuration::from_secs(10);

/// A round of the worker that is older than this means that it has stopped.
const LIVELY: SignedDuration = SignedDuration::from_secs(120);

/// One message, before it is encrypted for a phone.
#[derive(Clone, Debug)]
pub struct Message {
    /// JSON, at most 3,052 bytes.
    pub payload: Arc<[u8]>,
    /// Seconds for which the service may keep it.
    pub ttl: u32,
    /// Whether the phone should wake for it.
    pub is_urgent: bool,
    /// A newer message of the same topic replaces it while it is undelivered.
    pub topic: String,
}

/// Sender of push messages.
#[derive(Debug)]
pub struct Push {
    vapid: Vapid,
    allowed: Vec<String>,
    client: reqwest::Client,
    hosts: Mutex<HashMap<String, Arc<Host>>>,
    /// Wakes the worker when something was planned or the clock was moved.
    pub(super) wake: Notify,
    last_round: AtomicI64,
}

/// What is known of one push host. Only an aid: another server learns the same by itself.
#[derive(Debug)]
struct Host {
    slots: Semaphore,
    /// Milliseconds since 1970 until which the host asked to be left alone.
    closed_until: AtomicI64,
}

impl Push {
    /// Reads the program's VAPID key, which is made at the first start and kept.
    pub async fn open(
        db: &DatabaseConnection,
        config: &Config,
        demo_host: Option<String>,
    ) -> Result<Self, StartError> {
        let mut allowed = config.push_hosts.clone();
        allowed.extend(demo_host);
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .connect_timeout(PATIENCE)
            .pool_max_idle_per_host(PER_HOST)
            .dns_resolver(Arc::new(resolver::OnlyPublic))
            .no_proxy()
            .user_agent("dag1")
            .build()
            .map_err(|error| StartError::Other(format!("push client: {error}")))?;
        Ok(Self {
            vapid: Vapid::open(db, &config.vapid_subject).await?,
            allowed,
            client,
            hosts: Mutex::default(),
            wake: Notify::new(),
            last_round: AtomicI64::new(i64::MIN),
        })
    }

    /// VAPID public key, base64url without padding (RFC 8292, section 3.2).
    pub fn public_key(&self) -> &str {
        self.vapid.public_key()
    }

    /// Checks an endpoint against the allow-list; asked when a phone subscribes and again
    /// before each post.
    pub fn check_endpoint(&self, endpoint: &str) -> Result<url::Url, EndpointError> {
        endpoint::check(endpoint, &self.allowed)
    }

    /// Has the worker look for due reminders at once.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Whether the worker has made a round lately, by the given clock.
    pub fn is_worker_running(&self, clock: &Clock) -> bool {
        let last = self.last_round.load(Ordering::Relaxed);
        Timestamp::from_millisecond(last)
            .is_ok_and(|last| clock.real_now().duration_since(last) < LIVELY)
    }

    pub(super) fn note_round(&self, clock: &Clock) {
        self.last_round.store(clock.real_now().as_millisecond(), Ordering::Relaxed);
    }

    /// Encrypts a message for a phone and posts it.
    pub async fn send(
        self: &Arc<Self>,
        endpoint: &str,
        p256dh: &str,
        auth: &str,
        message: &Message,
        now: Timestamp,
    ) -> (Outcome, u16) {
        let Ok(url) = self.check_endpoint(endpoint) else {
            tracing::warn!(push.problem = "endpoint not allowed", "message refused");
            return (Outcome::Refused, 0);
        };
        let host = self.host(&url);
        let Ok(_slot) = host.slots.acquire().await else { return (Outcome::Later(None), 0) };
        let closed = host.closed_until.load(Ordering::Relaxed) - now.as_millisecond();
        if closed > 0 {
            return (Outcome::Later(Some(SignedDuration::from_millis(closed))), 0);
        }
        let Some(sealed) = self.seal(&url, p256dh, auth, message, now).await else {
            return (Outcome::Refused, 0);
        };
        let (outcome, status) = self.post(url, sealed, now).await;
        if let Outcome::Later(named) = outcome {
            let silence = if status == 0 { SILENCE } else { SignedDuration::ZERO };
            let until = (now + named.unwrap_or(silence)).as_millisecond();
            host.closed_until.fetch_max(until, Ordering::Relaxed);
        }
        (outcome, status)
    }

    /// Encrypts off the async threads: one key pair and one ECDH for every message.
    async fn seal(
        self: &Arc<Self>,
        url: &url::Url,
        p256dh: &str,
        auth: &str,
        message: &Message,
        now: Timestamp,
    ) -> Option<WebPushMessage> {
        let info = SubscriptionInfo::new(url.as_str(), p256dh, auth);
        let (push, message) = (self.clone(), message.clone());
        let origin = url.origin().ascii_serialization();
        tokio::task::spawn_blocking(move || push.encrypt(&info, &origin, &message, now))
            .await
            .ok()?
    }

    /// The message of a phone, encrypted and signed; nothing when its keys are no keys.
    pub fn encrypt(
        &self,
        info: &SubscriptionInfo,
        origin: &str,
        message: &Message,
        now: Timestamp,
    ) -> Option<WebPushMessage> {
        let mut builder = WebPushMessageBuilder::new(info);
        builder.set_payload(ContentEncoding::Aes128Gcm, &message.payload);
        builder.set_ttl(message.ttl);
        builder.set_topic(message.topic.clone());
        builder.set_urgency(if message.is_urgent { Urgency::High } else { Urgency::Normal });
        builder.set_vapid_signature(self.vapid.signature(origin, now)?);
        builder
            .build()
            .inspect_err(|error| tracing::error!(push.problem = %error.short_description(), "message not made"))
            .ok()
    }

    async fn post(&self, url: url::Url, message: WebPushMessage, now: Timestamp) -> (Outcome, u16) {
        let mut request = self.client.post(url).header("TTL", message.ttl);
        if let Some(urgency) = message.urgency {
            request = request.header("Urgency", urgency.to_string());
        }
        if let Some(topic) = message.topic {
            request = request.header("Topic", topic);
        }
        if let Some(payload) = message.payload {
            request = request
                .header("Content-Encoding", payload.content_encoding.to_str())
                .header("Content-Type", "application/octet-stream");
            for (name, value) in payload.crypto_headers {
                request = request.header(name, value);
            }
            request = request.body(payload.content);
        }
        let answer = match request.send().await {
            Ok(answer) => answer,
            Err(error) => {
                // The address is a secret of the phone: only the kind of failure is logged.
                let kind = if error.is_timeout() { "time-out" } else { "no answer" };
                tracing::warn!(push.problem = kind, "push service not reached");
                return (Outcome::Later(None), 0);
            }
        };
        let status = answer.status().as_u16();
        let wait = answer
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok())
            .and_then(|value| retry_after(value, now));
        let outcome = outcome_of(status, wait);
        if outcome == Outcome::Refused {
            tracing::error!(push.status = status, "push service refused a message");
        }
        (outcome, status)
    }

    fn host(&self, url: &url::Url) -> Arc<Host> {
        let origin = url.origin().ascii_serialization();
        let Ok(mut hosts) = self.hosts.lock() else { return Arc::new(Host::new()) };
        hosts.entry(origin).or_insert_with(|| Arc::new(Host::new())).clone()
    }
}

impl Host {
    fn new() -> Self {
        Self { slots: Semaphore::new(PER_HOST), closed_until: AtomicI64::new(i64::MIN / 2) }
    }
}

/// A topic of at most 32 base64url characters (RFC 8030, section 5.4), the same for the same
/// subject, telling nothing about it.
pub fn topic(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    let digest = hash.finalize();
    URL_SAFE_NO_PAD.encode(digest.get(..24).unwrap_or_default())
}
