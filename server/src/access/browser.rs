//! The browser that asks, as far as signing in needs to know it.

use super::{device, rules};
use crate::access::viewer::Viewer;
use crate::database;
use crate::id::SessionId;
use crate::state::AppState;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header;
use axum::http::request::Parts;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use sea_orm::{ConnectionTrait, DbErr};
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The browser that asks. Its address and its own description stay in memory.
#[derive(Clone, Debug)]
pub struct Browser {
    /// What the device is called in the list of devices.
    pub label: String,
    /// The session it has now.
    pub session: Option<SessionId>,
    /// Whose tries count together with its own.
    household: IpAddr,
}

impl Browser {
    /// The household as a hash under this database's own key: it can be counted, not read. What
    /// is counted for different purposes can't be brought together.
    pub(super) async fn source(
        &self,
        db: &impl ConnectionTrait,
        purpose: &str,
    ) -> Result<String, DbErr> {
        let make = || URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let key = database::setting(db, "access-source-key", make).await?;
        let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
        let tag = hmac::sign(&key, format!("{purpose} {}", self.household).as_bytes());
        Ok(URL_SAFE_NO_PAD.encode(tag.as_ref()))
    }
}

impl FromRequestParts<AppState> for Browser {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let text = |name| parts.headers.get(name).and_then(|v| v.to_str().ok());
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
        // A proxy may send the header more than once: its own entry is in the last.
        let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
        let forwarded = forwarded.and_then(|value| value.to_str().ok());
        let client = rules::client(peer, state.config.trusted_proxy, forwarded);
        Ok(Self {
            label: device::label(text(header::USER_AGENT).unwrap_or_default()),
            session: parts.extensions.get::<Viewer>().map(Viewer::session),
            household: rules::household(client),
        })
    }
}
