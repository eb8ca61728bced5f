//! The server's insides with a clock that stands still: what a test moves is time itself.

use crate::database::TestDatabase;
use crate::phones::Phones;
use clap::Parser;
use dag1_server::config::Settings;
use dag1_server::time::{Clock, moment};
use dag1_server::{AppState, serve};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

#[derive(Parser)]
struct Options {
    #[command(flatten)]
    settings: Settings,
}

/// A server without a listener: its state, its clock, and the phones it reaches.
pub struct House {
    /// What handlers and the worker share.
    pub state: AppState,
    /// The phones.
    pub phones: Phones,
    /// The database; it goes with the test.
    pub database: TestDatabase,
}

/// Tuesday, 1 December 2026, 11:00 in Amsterdam: an ordinary day without a clock change near.
pub fn an_ordinary_morning() -> Timestamp {
    moment(date(2026, 12, 1).at(11, 0, 0, 0))
}

impl House {
    /// A server at a moment.
    pub async fn at(now: Timestamp) -> Self {
        let database = TestDatabase::new().await;
        let folder = database.folder();
        let options = Options::parse_from([
            "house",
            "--database-url",
            &database.url,
            "--data-dir",
            folder.to_str().unwrap(),
            "--public-url",
            "http://127.0.0.1:3000",
            "--push-hosts",
            "127.0.0.1",
            "--vapid-subject",
            "mailto:test@dag1.invalid",
        ]);
        let config = options.settings.check().unwrap();
        let state = serve::open(config, Clock::fixed(now)).await.unwrap().state;
        Self { state, phones: Phones::start().await, database }
    }

    /// Moves time forward.
    pub fn wait(&self, by: SignedDuration) {
        self.state.clock.advance(by);
    }

    /// The moment it is now.
    pub fn now(&self) -> Timestamp {
        self.state.now()
    }
}
