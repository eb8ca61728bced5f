//! What every handler shares.

use crate::assets::Assets;
use crate::config::Config;
use crate::database::Reader;
use crate::pulse::Pulse;
use crate::time::Clock;
use dag1_push::Push;
use jiff::Timestamp;
use sea_orm::DatabaseConnection;
use std::ops::Deref;
use std::sync::Arc;

/// Shared by all requests and the worker. All that must outlive the process is in the database.
///
/// Every layer of the router takes a clone with every request, so that costs one count of one
/// [`Arc`], not one for each of its parts.
#[derive(Clone, Debug)]
pub struct AppState(Arc<Shared>);

/// The parts of an [`AppState`].
#[derive(Debug)]
pub struct Shared {
    /// Database.
    pub db: DatabaseConnection,
    /// What asks the database a question that a page waits for.
    pub reader: Reader,
    /// Clock.
    pub clock: Clock,
    /// Checked settings.
    pub config: Arc<Config>,
    /// Files of the pages, with their content hash.
    pub assets: Arc<Assets>,
    /// Sender of push messages, with the program's VAPID key.
    pub push: Arc<Push>,
    /// What wakes the worker.
    pub pulse: Arc<Pulse>,
}

impl From<Shared> for AppState {
    fn from(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl AppState {
    /// The moment it is now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
