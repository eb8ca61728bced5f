//! The roles as types. A handler asks for the one it serves, as an extractor.

use super::scope::Scope;
use crate::error::Error;
use crate::id::{MunicipalityId, PersonId, SessionId, StaffId};
use crate::private::Private;
use crate::state::AppState;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use dag1_app::Locale;
use dag1_app::codes;
use dag1_app::errors::Problem;
use dag1_app::ui::Reader;
use jiff::Timestamp;

/// Where permit holders land after signing in, without the language.
pub const START_OF_HOLDERS: &str = "/today";

/// Where staff land after signing in, without the language.
pub const START_OF_STAFF: &str = "/people";

codes! {
    /// Roles of staff.
    pub enum Role {
        /// Guides permit holders.
        CaseWorker = "caseworker",
        /// Guides, and oversees the case workers.
        Coordinator = "coordinator",
        /// Helps the people who gave access.
        Volunteer = "volunteer",
    }
}

/// What everybody who is signed in has: a device, a municipality, a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) session: SessionId,
    pub(super) municipality: MunicipalityId,
    pub(super) name: Private,
}

/// A permit holder at one of their devices. Only a session's cookie makes one.
///
/// ```compile_fail,E0451
/// fn forge(holder: dag1_server::access::Holder) -> dag1_server::access::Holder {
///     dag1_server::access::Holder { person: dag1_server::id::PersonId::new(), ..holder }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub(super) seat: Seat,
    pub(super) person: PersonId,
    pub(super) language: Locale,
    pub(super) cache_key: String,
    pub(super) signed_in: Timestamp,
}

impl Holder {
    /// The holder's own data.
    pub fn scope(&self) -> Scope {
        Scope::new(self.seat.municipality, self.person)
    }

    /// This device.
    pub fn session(&self) -> SessionId {
        self.seat.session
    }

    /// Language of the person.
    pub fn language(&self) -> Locale {
        self.language
    }

    /// When this device was signed in.
    pub fn signed_in(&self) -> Timestamp {
        self.signed_in
    }
}

/// A case worker or coordinator at one of their devices. Only a session's cookie makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseWorker {
    pub(super) seat: Seat,
    pub(super) staff: StaffId,
    pub(super) role: Role,
}

impl CaseWorker {
    /// Who it is.
    pub fn staff(&self) -> StaffId {
        self.staff
    }

    /// Municipality.
    pub fn municipality(&self) -> MunicipalityId {
        self.seat.municipality
    }

    /// Case worker or coordinator.
    pub fn role(&self) -> Role {
        self.role
    }
}

/// A volunteer at one of their devices. Only a session's cookie makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volunteer {
    pub(super) seat: Seat,
    pub(super) staff: StaffId,
}

impl Volunteer {
    /// Who it is.
    pub fn staff(&self) -> StaffId {
        self.staff
    }

    /// Municipality.
    pub fn municipality(&self) -> MunicipalityId {
        self.seat.municipality
    }
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
            Self::CaseWorker(worker) => worker.seat.municipality,
            Self::Volunteer(volunteer) => volunteer.seat.municipality,
        }
    }
}

impl Viewer {
    fn seat(&self) -> &Seat {
        match self {
            Self::Holder(holder) => &holder.seat,
            Self::CaseWorker(worker) => &worker.seat,
            Self::Volunteer(volunteer) => &volunteer.seat,
        }
    }

    /// The reader as pages know them.
    pub fn reader(&self) -> Reader {
        let name = self.seat().name.reveal().to_owned();
        match self {
            Self::Holder(holder) => Reader::Holder { name, cache_key: holder.cache_key.clone() },
            Self::CaseWorker(_) => Reader::CaseWorker { name },
            Self::Volunteer(_) => Reader::Volunteer { name },
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
            Self::Holder(_) => START_OF_HOLDERS,
            Self::CaseWorker(_) | Self::Volunteer(_) => START_OF_STAFF,
        }
    }

    /// The municipality whose data they may see, of their own right or by a grant.
    pub fn municipality(&self) -> MunicipalityId {
        self.seat().municipality
    }

    /// This device.
    pub fn session(&self) -> SessionId {
        self.seat().session
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
