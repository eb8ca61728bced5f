//! The roles as types. A handler asks for the one it serves, as an extractor.

use super::scope::Scope;
use crate::error::Error;
use crate::id::{MunicipalityId, PersonId, SessionId, StaffId};
use crate::private::Private;
use crate::state::AppState;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use dag1_app::Locale;
use dag1_app::errors::Problem;
use dag1_app::ui::Reader;

/// Roles of staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Guides permit holders.
    CaseWorker,
    /// Guides, and oversees the case workers.
    Coordinator,
    /// Helps the people who gave access.
    Volunteer,
}

impl Role {
    /// Stable code, as stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CaseWorker => "caseworker",
            Self::Coordinator => "coordinator",
            Self::Volunteer => "volunteer",
        }
    }

    /// The role of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::CaseWorker, Self::Coordinator, Self::Volunteer]
            .into_iter()
            .find(|role| role.code() == code)
    }
}

/// A permit holder at one of their devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// This device.
    pub session: SessionId,
    /// Who it is.
    pub person: PersonId,
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Name.
    pub name: Private,
    /// Language of the person.
    pub language: Locale,
    /// Opaque key of the person on this device.
    pub cache_key: String,
}

impl Holder {
    /// The holder's own data.
    pub fn scope(&self) -> Scope {
        Scope::own(self)
    }
}

/// A case worker or coordinator at one of their devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseWorker {
    /// This device.
    pub session: SessionId,
    /// Who it is.
    pub staff: StaffId,
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Name.
    pub name: Private,
    /// Case worker or coordinator.
    pub role: Role,
}

/// A volunteer at one of their devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volunteer {
    /// This device.
    pub session: SessionId,
    /// Who it is.
    pub staff: StaffId,
    /// Municipality.
    pub municipality: MunicipalityId,
    /// Name.
    pub name: Private,
}

/// Whoever is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// A permit holder.
    Holder(Holder),
    /// A case worker or coordinator.
    CaseWorker(CaseWorker),
    /// A volunteer.
    Volunteer(Volunteer),
}

/// Either kind of staff, for pages that both see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staff {
    /// A case worker or coordinator.
    CaseWorker(CaseWorker),
    /// A volunteer.
    Volunteer(Volunteer),
}

impl Staff {
    /// The viewer as staff; nothing for a permit holder.
    pub fn of(viewer: &Viewer) -> Option<Self> {
        match viewer {
            Viewer::Holder(_) => None,
            Viewer::CaseWorker(worker) => Some(Self::CaseWorker(worker.clone())),
            Viewer::Volunteer(volunteer) => Some(Self::Volunteer(volunteer.clone())),
        }
    }

    /// Who it is.
    pub fn id(&self) -> StaffId {
        match self {
            Self::CaseWorker(worker) => worker.staff,
            Self::Volunteer(volunteer) => volunteer.staff,
        }
    }

    /// Municipality.
    pub fn municipality(&self) -> MunicipalityId {
        match self {
            Self::CaseWorker(worker) => worker.municipality,
            Self::Volunteer(volunteer) => volunteer.municipality,
        }
    }
}

impl Viewer {
    /// The reader as pages know them.
    pub fn reader(&self) -> Reader {
        match self {
            Self::Holder(holder) => Reader::Holder {
                name: holder.name.reveal().to_owned(),
                cache_key: holder.cache_key.clone(),
            },
            Self::CaseWorker(worker) => {
                Reader::CaseWorker { name: worker.name.reveal().to_owned() }
            }
            Self::Volunteer(volunteer) => {
                Reader::Volunteer { name: volunteer.name.reveal().to_owned() }
            }
        }
    }

    /// The person's own language; staff choose theirs by the address.
    pub fn language(&self) -> Option<Locale> {
        match self {
            Self::Holder(holder) => Some(holder.language),
            Self::CaseWorker(_) | Self::Volunteer(_) => None,
        }
    }

    /// First page after signing in, without the language.
    pub fn start_page(&self) -> &'static str {
        match self {
            Self::Holder(_) => "/today",
            Self::CaseWorker(_) | Self::Volunteer(_) => "/people",
        }
    }

    /// The municipality whose data they may see, of their own right or by a grant.
    pub fn municipality(&self) -> MunicipalityId {
        match self {
            Self::Holder(holder) => holder.scope().municipality(),
            Self::CaseWorker(worker) => worker.municipality,
            Self::Volunteer(volunteer) => volunteer.municipality,
        }
    }

    /// This device.
    pub fn session(&self) -> SessionId {
        match self {
            Self::Holder(holder) => holder.session,
            Self::CaseWorker(worker) => worker.session,
            Self::Volunteer(volunteer) => volunteer.session,
        }
    }
}

fn viewer(parts: &Parts) -> Result<Viewer, Error> {
    parts.extensions.get::<Viewer>().cloned().ok_or(Error::Problem(Problem::SignIn))
}

impl FromRequestParts<AppState> for Viewer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Error> {
        viewer(parts)
    }
}

impl FromRequestParts<AppState> for Holder {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Error> {
        match viewer(parts)? {
            Viewer::Holder(holder) => Ok(holder),
            Viewer::CaseWorker(_) | Viewer::Volunteer(_) => Err(Problem::Forbidden.into()),
        }
    }
}

impl FromRequestParts<AppState> for CaseWorker {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Error> {
        match viewer(parts)? {
            Viewer::CaseWorker(worker) => Ok(worker),
            Viewer::Holder(_) | Viewer::Volunteer(_) => Err(Problem::Forbidden.into()),
        }
    }
}

impl FromRequestParts<AppState> for Staff {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Error> {
        Self::of(&viewer(parts)?).ok_or(Error::Problem(Problem::Forbidden))
    }
}
