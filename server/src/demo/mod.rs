//! The demonstration: made-up people, a clock that can be moved, and a receiver on loopback that
//! decrypts what is sent, so that reminders can be watched arriving without a phone.
//!
//! It has a database of its own: it refuses one that it did not fill itself.

mod cast;
mod clock;
mod decrypt;
mod receiver;
mod routes;
mod seed;
mod store;

pub use decrypt::PhoneKeys;
pub use routes::router;

use crate::access::{self, Account};
use crate::start::StartError;
use crate::time::Clock;
use crate::{database, reminders};
use receiver::Receiver;
use sea_orm::DatabaseConnection;
use std::sync::Arc;

/// What the demonstration keeps in memory: its receiver and what arrived there.
#[derive(Debug)]
pub struct Demo {
    receiver: Receiver,
    /// One step of the clock at a time.
    stepping: tokio::sync::Mutex<()>,
}

impl Demo {
    /// Host and port of the receiver, which the push allow-list then names.
    pub fn push_host(&self) -> String {
        self.receiver.host()
    }
}

/// Opens the demonstration on a database that is empty or that it made itself.
pub async fn open(db: &DatabaseConnection, clock: &Clock) -> Result<Arc<Demo>, StartError> {
    if database::read_setting(db, store::MARK).await?.is_none() {
        if store::is_used(db).await? {
            return Err(StartError::Other(
                "--demo: this database was not made by --demo; name another with \
                 DAG1_DATABASE_URL or DAG1_DATA_DIR"
                    .to_owned(),
            ));
        }
        let now = clock.now();
        let tx = database::begin(db).await?;
        seed::seed(&tx, now).await?;
        database::write_setting(&tx, store::MARK, &crate::time::wall(now).date().to_string())
            .await?;
        tx.commit().await?;
    }
    clock::restore(db, clock).await?;
    let leads: Vec<_> = cast::players().into_iter().filter(cast::Player::is_lead).collect();
    let receiver = Receiver::start(db, clock, &leads)
        .await
        .map_err(|error| StartError::Io("the demonstration's receiver can't start", error))?;
    let now = clock.now();
    let tx = database::begin(db).await?;
    for player in &leads {
        let account = Account::Person(player.scope);
        access::import_device(&tx, account, player.session, "Demo", now).await?;
        if let Some(subscription) = receiver.subscription(player.who) {
            reminders::subscribe(&tx, player.scope, player.session, &subscription, now).await?;
        }
    }
    tx.commit().await?;
    Ok(Arc::new(Demo { receiver, stepping: tokio::sync::Mutex::default() }))
}
