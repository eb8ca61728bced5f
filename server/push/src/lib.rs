//! Web Push: the program's key, the message for a phone, and the post to its push service.
//!
//! RFC 8030 (the post), 8188 and 8291 (the encryption), 8292 (who we are). The `web-push` crate
//! makes the message; the connection pool, the allow-list and the signature's cache are ours.

mod answer;
mod endpoint;
mod host;
mod phone;
mod resolver;
mod seal;
mod vapid;

use answer::retry_after;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use host::{Host, PLACES, SOON};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, timeout};
use web_push::{
    ContentEncoding, SubscriptionInfo, Urgency, WebPushMessage, WebPushMessageBuilder,
    WebPushPayload,
};

pub use answer::{Answer, Meaning, Rest};
pub use endpoint::EndpointError;
pub use phone::Phone;
pub use seal::seal;
pub use vapid::Vapid;

/// How long a push service may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What keeps push messages from being sent at all.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// The private key is none.
    #[error("the VAPID key in the database is damaged")]
    DamagedKey,
    /// The system has no means for connections, such as its certificates.
    #[error("push client: {0}")]
    Client(#[from] reqwest::Error),
}

/// One message, before it is encrypted for a phone.
#[derive(Clone, Debug)]
pub struct Message {
    /// JSON, at most 3,052 bytes.
    pub payload: Vec<u8>,
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
}

/// The moment of a post, by two clocks.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// By the program's own clock, which a demonstration moves: how long hosts are left alone.
    pub told: Timestamp,
    /// By the clock that push services have too: what they are told, and what they tell.
    pub real: Timestamp,
}

impl Push {
    /// A sender that posts to the hosts of `allowed` only; see [`Push::check_endpoint`].
    pub fn new(vapid: Vapid, allowed: Vec<String>) -> Result<Self, PushError> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .connect_timeout(PATIENCE)
            .pool_max_idle_per_host(PLACES)
            .dns_resolver(Arc::new(resolver::OnlyPublic))
            .no_proxy()
            .user_agent("dag1")
            .build()?;
        Ok(Self { vapid, allowed, client, hosts: Mutex::default() })
    }

    /// VAPID public key, base64url without padding (RFC 8292, section 3.2).
    pub fn public_key(&self) -> &str {
        self.vapid.public_key()
    }

    /// Checks an endpoint against the allow-list; asked when a phone subscribes and again
    /// before each post.
    ///
    /// It must be https on port 443 without user info, on a host of the list; `*.example` in the
    /// list stands for any subdomain. A loopback host that the list names may use http and any
    /// port, or the one that stands with it in the list.
    pub fn check_endpoint(&self, endpoint: &str) -> Result<url::Url, EndpointError> {
        endpoint::check(endpoint, &self.allowed)
    }

    /// Encrypts a message for a phone and posts it when its turn at the push host comes, unless it
    /// is given up before.
    pub async fn send(
        &self,
        phone: &Phone,
        message: &Message,
        now: Moment,
        given_up: impl Future<Output = ()>,
    ) -> Answer {
        let Ok(url) = self.check_endpoint(&phone.endpoint) else {
            tracing::warn!(push.problem = "endpoint not allowed", "message refused");
            return Answer::without_post(Meaning::Refused);
        };
        let origin = url.origin().ascii_serialization();
        let host = self.host(&origin);
        let begun = Instant::now();
        let place = tokio::select! {
            biased;
            place = host.place(now.told) => place,
            () = given_up => Err(SignedDuration::ZERO),
        };
        let mut place = match place {
            Ok(place) => place,
            Err(wait) => return Answer::without_post(Meaning::Later(Some(wait))),
        };
        let Some(sealed) = self.make(&url, &origin, phone, message, now.real) else {
            return Answer::without_post(Meaning::Refused);
        };
        let mut post = pin!(self.post(url, sealed, now.real));
        let mut answer = if let Ok(answer) = timeout(SOON, &mut post).await {
            answer
        } else {
            place.give_up();
            post.await
        };
        let named = match answer.meaning {
            Meaning::Later(named) => named,
            _ => None,
        };
        // It may have taken a while: what is asked for is counted from now.
        let answered = now.told + SignedDuration::try_from(begun.elapsed()).unwrap_or_default();
        answer.rest = host
            .note(answer.bore(), answer.status > 0, named, answered)
            .map(|until| Rest { host: origin, until });
        answer
    }

    /// How many messages wait long for their answers, or behind many that do.
    pub fn unanswered(&self) -> usize {
        let hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        hosts.values().map(|host| host.unanswered()).sum()
    }

    /// Leaves a host alone, as was found out before.
    pub fn rest(&self, rest: &Rest) {
        self.host(&rest.host).rest(rest.until);
    }

    /// The message of a phone, encrypted and signed; nothing when its keys are no keys.
    ///
    /// Done where it is asked for: it takes less time than handing it to another thread and back
    /// would be worth.
    fn make(
        &self,
        url: &url::Url,
        origin: &str,
        phone: &Phone,
        message: &Message,
        now: Timestamp,
    ) -> Option<WebPushMessage> {
        // The crate checks the topic and puts the message together; the encryption is ours.
        let info = SubscriptionInfo::new(url.as_str(), &*phone.p256dh, &*phone.auth);
        let mut builder = WebPushMessageBuilder::new(&info);
        builder.set_ttl(message.ttl);
        builder.set_topic(message.topic.clone());
        builder.set_urgency(if message.is_urgent { Urgency::High } else { Urgency::Normal });
        let mut made = builder
            .build()
            .inspect_err(|error| tracing::error!(push.problem = %error.short_description(), "message not made"))
            .ok()?;
        let Some(content) = seal(phone, &message.payload) else {
            tracing::error!(push.problem = "keys or length", "message not made");
            return None;
        };
        made.payload = Some(WebPushPayload {
            content,
            crypto_headers: vec![("Authorization", self.vapid.authorization(origin, now)?)],
            content_encoding: ContentEncoding::Aes128Gcm,
        });
        Some(made)
    }

    async fn post(&self, url: url::Url, message: WebPushMessage, now: Timestamp) -> Answer {
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
                return Answer::silence();
            }
        };
        let status = answer.status().as_u16();
        let wait = answer
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok())
            .and_then(|value| retry_after(value, now));
        let answer = Answer::of(status, wait);
        if answer.meaning == Meaning::Refused {
            tracing::error!(push.status = status, "push service refused a message");
        }
        answer
    }

    fn host(&self, origin: &str) -> Arc<Host> {
        let Ok(mut hosts) = self.hosts.lock() else { return Arc::new(Host::new()) };
        if let Some(host) = hosts.get(origin) {
            return host.clone();
        }
        hosts.entry(origin.to_owned()).or_insert_with(|| Arc::new(Host::new())).clone()
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
