//! What every handler shares.

use crate::assets::Assets;
use crate::config::Config;
use crate::pulse::Pulse;
use crate::time::Clock;
use dag1_push::Push;
use jiff::Timestamp;
use sea_orm::DatabaseConnection;
use std::sync::Arc;

/// Shared by all requests and the worker; cheap to clone. All that must outlive the process is
/// in the database.
#[derive(Clone, Debug)]
pub struct AppState {
    /// Database.
    pub db: DatabaseConnection,
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

impl AppState {
    /// The moment it is now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
