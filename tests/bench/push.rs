//! Messages per second of the worker, against the raw cost of their cryptography in the same run.
//!
//! Prints lines of JSON, each a name and a number: what all cores encrypt in a second when they
//! do nothing else, by each of the kept libraries; what the worker claims, renders, encrypts,
//! posts over HTTP and writes down on SQLite; what faults of push services cost those who have
//! none; and, when `DAG1_TEST_DATABASE_URL` names one, the same on a PostgreSQL that one, two and
//! four servers share. The push service that takes the messages runs on the same cores.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measuring tool, not the product")]
#![expect(clippy::disallowed_methods, reason = "measuring needs the clock")]

mod faults;
mod program;
mod raw;

use dag1_server::sending;
use dag1_server::time::Clock;
use dag1_tests::database::TestDatabase;
use dag1_tests::phones::Phones;
use dag1_tests::sink::Manner;
use dag1_tests::town::Town;
use futures::future::join_all;
use jiff::SignedDuration;
use std::time::Instant;

/// Messages of one measurement.
const MESSAGES: usize = 3000;

/// Each is measured so often; the best counts.
const TURNS: usize = 3;

/// How many servers share a database.
const SERVERS: [usize; 3] = [1, 2, 4];

#[tokio::main]
async fn main() {
    let phones = Phones::start_sink(|_| Manner::Accepts).await;
    let mut fastest: f64 = 0.0;
    for (library, rate) in raw::rates(&phones.subscription(0), MESSAGES, TURNS) {
        tell(&format!("encrypted per second by {library}"), rate);
        fastest = fastest.max(rate);
    }
    let sqlite = TestDatabase::sqlite().await;
    let sent = best(&sqlite, &phones, 1).await;
    tell("sent per second, SQLite", sent);
    tell("sent, in hundredths of the fastest encryption", sent / fastest * 100.0);
    for (name, rate) in faults::rates(MESSAGES).await {
        tell(&format!("sent in hundredths of undisturbed, {name}"), rate / sent * 100.0);
    }
    if let Ok(admin) = std::env::var("DAG1_TEST_DATABASE_URL") {
        for servers in SERVERS {
            let postgres = TestDatabase::postgres(&admin).await;
            let sent = best(&postgres, &phones, servers).await;
            tell(&format!("sent per second, PostgreSQL, servers: {servers}"), sent);
        }
    }
}

fn tell(name: &str, number: f64) {
    println!("{}", serde_json::json!([name, number.round()]));
}

/// The best of some measurements, each with a town of its own.
async fn best(database: &TestDatabase, phones: &Phones, servers: usize) -> f64 {
    let clock = Clock::system();
    let mut states = Vec::new();
    for _ in 0..servers {
        states.push(program::open(database, &clock).await);
    }
    let mut best: f64 = 0.0;
    for _ in 0..TURNS {
        let town = Town::new(&database.db, MESSAGES, clock.now()).await;
        town.with_phones(&database.db, phones, clock.now()).await;
        let at = clock.now() + SignedDuration::from_hours(30 * 24);
        town.plan_for_all(&database.db, at, clock.now()).await;
        let start = Instant::now();
        // Each on a task of its own, as in programs of their own.
        let sending = states
            .iter()
            .cloned()
            .map(|state| tokio::spawn(async move { sending::round(&state).await.unwrap() }));
        let handled: usize = join_all(sending).await.into_iter().map(Result::unwrap).sum();
        best = best.max(per_second(handled, start));
        assert_eq!(handled, MESSAGES);
    }
    best
}

fn per_second(count: usize, start: Instant) -> f64 {
    f64::from(u32::try_from(count).unwrap()) / start.elapsed().as_secs_f64()
}
