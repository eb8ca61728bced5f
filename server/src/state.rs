//! What every handler shares.

use crate::config::Config;
use crate::demo::Demo;
use crate::reminders::Push;
use crate::time::Clock;
use crate::web::Assets;
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
    /// The demonstration's receiver, when this is one.
    pub demo: Option<Arc<Demo>>,
}

impl AppState {
    /// The moment it is now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
