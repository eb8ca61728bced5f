//! A push service on loopback that plays the phones: it takes messages over HTTP, decrypts them
//! by another implementation than the one that encrypted them, and remembers them.

use crate::sink;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use dag1_push::Phone;
use dag1_server::demo::PhoneKeys;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// One message that arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Number of the phone.
    pub phone: usize,
    /// Headers of the post.
    pub headers: HeaderMap,
    /// The decrypted notification.
    pub notification: Value,
}

impl Arrival {
    /// The tag by which a phone knows the reminder.
    pub fn tag(&self) -> String {
        self.notification["notification"]["tag"].as_str().unwrap_or_default().to_owned()
    }
}

/// What to answer next instead of 201: a status, and perhaps `Retry-After`.
pub type Script = (StatusCode, Option<&'static str>);

/// How the push service answers a post.
#[derive(Clone, Copy, Debug)]
pub enum Conduct {
    /// It takes it.
    Take,
    /// It takes it, and says so after a while.
    TakeAfter(Duration),
    /// It says this instead.
    Say(StatusCode, Option<&'static str>),
    /// It says nothing.
    Silence,
}

type Conducts = Box<dyn Fn(usize, usize) -> Conduct + Send + Sync>;

struct Inner {
    keys: PhoneKeys,
    arrivals: Mutex<Vec<Arrival>>,
    script: Mutex<VecDeque<Script>>,
    conduct: Mutex<Option<Conducts>>,
    posts: Mutex<BTreeMap<usize, usize>>,
    count: Arc<watch::Sender<usize>>,
}

/// The push service and all its phones, which share one key to keep tests quick.
#[derive(Clone)]
pub struct Phones {
    address: SocketAddr,
    inner: Arc<Inner>,
}

impl Phones {
    /// Starts the service on a free port of loopback.
    pub async fn start() -> Self {
        let (phones, listener) = Self::bind().await;
        let service =
            Router::new().route("/push/{phone}", post(receive)).with_state(phones.inner.clone());
        tokio::spawn(async move { axum::serve(listener, service).await });
        phones
    }

    /// Starts a service that answers everything unread, with as little work as there can be: for
    /// measuring the sender alone. What it accepts is counted, and not kept.
    pub async fn start_sink(manner: fn(usize) -> sink::Manner) -> Self {
        let (phones, listener) = Self::bind().await;
        tokio::spawn(sink::serve(listener, phones.inner.count.clone(), manner));
        phones
    }

    async fn bind() -> (Self, TcpListener) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let inner = Arc::new(Inner {
            keys: PhoneKeys::random(),
            arrivals: Mutex::default(),
            script: Mutex::default(),
            conduct: Mutex::default(),
            posts: Mutex::default(),
            count: Arc::new(watch::Sender::new(0)),
        });
        (Self { address, inner }, listener)
    }

    /// The subscription of a phone.
    pub fn subscription(&self, phone: usize) -> Phone {
        Phone {
            endpoint: format!("http://{}/push/{phone}", self.address),
            p256dh: self.inner.keys.p256dh(),
            auth: self.inner.keys.auth(),
        }
    }

    /// Answers the next posts with these, before answering 201 again.
    pub fn answer_with(&self, script: impl IntoIterator<Item = Script>) {
        self.inner.script.lock().unwrap().extend(script);
    }

    /// Answers each post as this says of a phone's number, and of how many posts to it came before.
    pub fn conduct(&self, conduct: impl Fn(usize, usize) -> Conduct + Send + Sync + 'static) {
        *self.inner.conduct.lock().unwrap() = Some(Box::new(conduct));
    }

    /// How many posts came to a phone, accepted or not.
    pub fn posts(&self, phone: usize) -> usize {
        self.inner.posts.lock().unwrap().get(&phone).copied().unwrap_or_default()
    }

    /// All that arrived and was accepted, in order.
    pub fn arrivals(&self) -> Vec<Arrival> {
        self.inner.arrivals.lock().unwrap().clone()
    }

    /// Waits until this many messages have arrived in all.
    pub async fn wait_for(&self, count: usize) {
        self.inner.count.subscribe().wait_for(|arrived| *arrived >= count).await.unwrap();
    }
}

async fn receive(
    State(inner): State<Arc<Inner>>,
    Path(phone): Path<usize>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let before = {
        let mut posts = inner.posts.lock().unwrap();
        let count = posts.entry(phone).or_default();
        *count += 1;
        *count - 1
    };
    let scripted = inner.script.lock().unwrap().pop_front();
    let conduct = if let Some((status, wait)) = scripted {
        Conduct::Say(status, wait)
    } else {
        let conduct = inner.conduct.lock().unwrap();
        conduct.as_ref().map_or(Conduct::Take, |conduct| conduct(phone, before))
    };
    let wait = match conduct {
        Conduct::Take => Duration::ZERO,
        Conduct::TakeAfter(wait) => wait,
        Conduct::Say(status, None) => return status.into_response(),
        Conduct::Say(status, Some(after)) => {
            return (status, [("retry-after", after)]).into_response();
        }
        Conduct::Silence => return std::future::pending().await,
    };
    let Ok(plain) = inner.keys.decrypt(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let notification = serde_json::from_slice(&plain).unwrap_or(Value::Null);
    inner.arrivals.lock().unwrap().push(Arrival { phone, headers, notification });
    inner.count.send_modify(|count| *count += 1);
    tokio::time::sleep(wait).await;
    (StatusCode::CREATED, [("location", "/message/1")]).into_response()
}
