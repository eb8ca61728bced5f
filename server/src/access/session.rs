//! Signing in and out: an account's session on one device, and the cookie that holds it.

use super::identify::{cookie_name, hash};
use super::{rules, store};
use crate::access::browser::Browser;
use crate::access::scope::Scope;
use crate::error::{Error, Result};
use crate::id::{MunicipalityId, PersonId, StaffId};
use crate::state::AppState;
use axum::http::HeaderValue;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use sea_orm::ConnectionTrait;

/// Whom a device can be signed in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// A permit holder.
    Person(Scope),
    /// A case worker, coordinator or volunteer.
    Staff(MunicipalityId, StaffId),
}

impl Account {
    pub(super) fn from_row(
        municipality: MunicipalityId,
        person: Option<PersonId>,
        staff: Option<StaffId>,
    ) -> Option<Self> {
        match (person, staff) {
            (Some(person), None) => Some(Self::Person(Scope::of_program(municipality, person))),
            (None, Some(staff)) => Some(Self::Staff(municipality, staff)),
            _ => None,
        }
    }

    pub(super) fn municipality(self) -> MunicipalityId {
        match self {
            Self::Person(scope) => scope.municipality(),
            Self::Staff(municipality, _) => municipality,
        }
    }

    pub(super) fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(scope) => Some(scope.person()),
            Self::Staff(..) => None,
        }
    }

    pub(super) fn staff(self) -> Option<StaffId> {
        match self {
            Self::Person(_) => None,
            Self::Staff(_, staff) => Some(staff),
        }
    }

    pub(super) fn stays(self) -> SignedDuration {
        match self {
            Self::Person(_) => rules::HOLDER_STAYS,
            Self::Staff(..) => rules::STAFF_STAYS,
        }
    }
}

/// Signs the browser in as the account, in the transaction that proved it. The session that the
/// browser had ends. Gives the `Set-Cookie` of the new one.
pub async fn sign_in(
    state: &AppState,
    tx: &impl ConnectionTrait,
    account: Account,
    browser: &Browser,
    now: Timestamp,
) -> Result<HeaderValue> {
    if let Some(old) = browser.session {
        store::sessions::delete(tx, old).await?;
    }
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    store::sessions::insert(tx, account, hash(&token), &browser.label, now).await?;
    cookie(state, &token, account.stays())
}

/// The session's cookie: for this host and our own pages only, and out of reach of scripts.
pub(super) fn cookie(state: &AppState, token: &str, stays: SignedDuration) -> Result<HeaderValue> {
    let is_secure = state.config.is_secure();
    let (name, secure) = (cookie_name(is_secure), if is_secure { "; Secure" } else { "" });
    let age = stays.as_secs();
    HeaderValue::from_str(&format!(
        "{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}"
    ))
    .map_err(|_| Error::Internal("the session's cookie is no header"))
}
