//! A push service and the phones behind it, on loopback: takes messages as RFC 8030 says, reads
//! them as a phone does, and tells that they were shown.

use super::cast::Player;
use super::decrypt::PhoneKeys;
use crate::access::Scope;
use crate::id::ReminderId;
use crate::reminders::{self, Receipt};
use crate::time::{Clock, wall};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use dag1_app::Locale;
use dag1_app::demo::Arrival;
use dag1_push::Phone;
use sea_orm::DatabaseConnection;
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

/// How many arrivals are kept.
const KEPT: usize = 200;

/// Largest message that every push service must take (RFC 8030, section 7.2).
const LARGEST: usize = 4096;

/// A phone of somebody in the demonstration.
#[derive(Debug)]
struct Handset {
    keys: PhoneKeys,
    name: String,
    scope: Scope,
}

/// What the receiver's handlers share.
#[derive(Debug)]
struct Inner {
    phones: HashMap<String, Handset>,
    arrivals: Mutex<VecDeque<Arrival>>,
    db: DatabaseConnection,
    clock: Clock,
}

/// The receiver; it stops when this is dropped.
#[derive(Debug)]
pub struct Receiver {
    address: SocketAddr,
    inner: Arc<Inner>,
    task: AbortHandle,
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Receiver {
    /// Starts it on a free port, with a phone for each of the people.
    pub async fn start(
        db: &DatabaseConnection,
        clock: &Clock,
        people: &[Player],
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let phones = people.iter().map(|player| {
            let keys = PhoneKeys::random();
            let phone = Handset { keys, name: player.name.clone(), scope: player.scope };
            (player.who.to_owned(), phone)
        });
        let inner = Arc::new(Inner {
            phones: phones.collect(),
            arrivals: Mutex::default(),
            db: db.clone(),
            clock: clock.clone(),
        });
        let routes = Router::new()
            .route("/push/{phone}", post(take))
            .layer(DefaultBodyLimit::max(LARGEST))
            .with_state(inner.clone());
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!(error.detail = %error, "the demonstration's receiver stopped");
            }
        });
        Ok(Self { address, inner, task: task.abort_handle() })
    }

    /// Host and port.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// The subscription of somebody's phone.
    pub fn subscription(&self, who: &str) -> Option<Phone> {
        let keys = &self.inner.phones.get(who)?.keys;
        Some(Phone {
            endpoint: format!("http://{}/push/{who}", self.address),
            p256dh: keys.p256dh(),
            auth: keys.auth(),
        })
    }

    /// What arrived, newest first.
    pub fn arrivals(&self) -> Vec<Arrival> {
        let arrivals = self.inner.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.iter().cloned().collect()
    }
}

/// `POST /push/{phone}`: takes a message and has the phone show it. The answer is 201 with the
/// message's address; what no push service would take gets the status that one would give.
async fn take(
    State(inner): State<Arc<Inner>>,
    Path(who): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, StatusCode> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let phone = inner.phones.get(&who).ok_or(StatusCode::NOT_FOUND)?;
    if !text("authorization").is_some_and(|value| value.starts_with("vapid ")) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let has_ttl = text("ttl").is_some_and(|value| value.parse::<u32>().is_ok());
    if !has_ttl || text("content-encoding") != Some("aes128gcm") {
        return Err(StatusCode::BAD_REQUEST);
    }
    let plain = phone.keys.decrypt(&body).map_err(|error| {
        tracing::warn!(error.detail = %error, "a message to the demonstration can't be read");
        StatusCode::BAD_REQUEST
    })?;
    let message: Value = serde_json::from_slice(&plain).map_err(|_| StatusCode::BAD_REQUEST)?;
    let notification = &message["notification"];
    let field = |name: &str| notification[name].as_str().unwrap_or_default().to_owned();
    let now = inner.clock.now();
    let arrival = Arrival {
        at: wall(now),
        name: phone.name.clone(),
        language: Locale::from_code(&field("lang")).unwrap_or(Locale::Nl),
        title: field("title"),
        body: field("body"),
        navigate: field("navigate"),
    };
    {
        let mut arrivals = inner.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.push_front(arrival);
        arrivals.truncate(KEPT);
    }
    let reminder: Option<ReminderId> =
        notification["data"]["reminder"].as_str().and_then(|id| id.parse().ok());
    if let Some(reminder) = reminder {
        let (scope, inner) = (phone.scope, inner.clone());
        tokio::spawn(async move {
            let shown = reminders::received(&inner.db, scope, reminder, Receipt::Shown, now).await;
            if let Err(error) = shown {
                tracing::warn!(error.detail = %error, "a receipt was not written");
            }
        });
    }
    let place = format!("/messages/{who}");
    Ok((StatusCode::CREATED, [(header::LOCATION, place)]).into_response())
}
