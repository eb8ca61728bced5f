//! What the worker's round costs for each reminder that is due, and planning for each appointment,
//! with few and with very many reminders stored, on SQLite. Its arguments are how many.
//!
//! Prints lines of JSON, each a name, how many are stored, and microseconds.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measuring tool, not the product")]
#![expect(clippy::disallowed_methods, reason = "measuring needs the clock")]

mod made;
mod program;

use dag1_server::sending;
use dag1_server::state::AppState;
use dag1_server::time::Clock;
use dag1_tests::database::TestDatabase;
use dag1_tests::phones::Phones;
use dag1_tests::sink::Manner;
use dag1_tests::town::Town;
use jiff::SignedDuration;
use made::Maker;
use std::time::{Duration, Instant};

/// Reminders that are due in a round.
const DUE: u32 = 1000;

/// Each is measured so often; the best counts.
const TURNS: i64 = 9;

/// Stored reminders of one person.
const EACH: u64 = 50;

#[tokio::main]
async fn main() {
    let phones = Phones::start_sink(|_| Manner::Accepts).await;
    let mut places = Vec::new();
    for stored in std::env::args().skip(1) {
        places.push(Place::new(&phones, stored.parse().unwrap()).await);
    }
    // In turns, so that whatever else the machine does slows down all of them.
    for turn in 1..=TURNS {
        for place in &mut places {
            place.measure(turn).await;
        }
    }
    for Place { stored, round, planning, .. } in places {
        for (name, each) in
            [("a due reminder in a round", round), ("an appointment planned", planning)]
        {
            println!("{}", serde_json::json!([name, stored, each.as_secs_f64() * 1e6]));
        }
    }
}

/// A town with reminders stored, and what was measured there.
struct Place {
    stored: u64,
    clock: Clock,
    town: Town,
    state: AppState,
    round: Duration,
    planning: Duration,
    // After the state, so that the connections are closed first.
    database: TestDatabase,
}

impl Place {
    async fn new(phones: &Phones, stored: u64) -> Self {
        let clock = Clock::system();
        let database = TestDatabase::sqlite().await;
        let now = clock.now();
        let town = Town::new(&database.db, usize::try_from(DUE).unwrap(), now).await;
        town.with_phones(&database.db, phones, now).await;
        let maker = Maker::new(&database.db, "(SELECT id FROM municipality)", now);
        maker.people(stored / EACH, "NULL").await;
        maker.reminders(stored, stored / EACH * 2, stored / EACH).await;
        maker.settle().await;
        let state = program::open(&database, &clock).await;
        let (round, planning) = (Duration::MAX, Duration::MAX);
        Self { stored, clock, town, state, round, planning, database }
    }

    async fn measure(&mut self, turn: i64) {
        let at = self.clock.now() + SignedDuration::from_hours(24 * (30 + turn));
        let start = Instant::now();
        self.town.plan_for_all(&self.database.db, at, self.clock.now()).await;
        self.planning = self.planning.min(start.elapsed() / DUE);
        let start = Instant::now();
        let handled = sending::round(&self.state).await.unwrap();
        self.round = self.round.min(start.elapsed() / DUE);
        assert_eq!(u32::try_from(handled), Ok(DUE));
    }
}
