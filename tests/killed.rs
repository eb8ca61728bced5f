//! The promise under violence: a worker killed while it sends, and two servers on one database.

use dag1_server::time::Clock;
use dag1_tests::database::TestDatabase;
use dag1_tests::phones::Phones;
use dag1_tests::program::Program;
use dag1_tests::town::{Town, texts};
use jiff::SignedDuration;
use std::collections::{BTreeMap, BTreeSet};

const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A small generator, so that a failure can be repeated from its seed.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// The tags that each phone would show: a repeated tag is shown once.
fn shown(phones: &Phones) -> BTreeMap<usize, BTreeSet<String>> {
    let mut shown: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for arrival in phones.arrivals() {
        shown.entry(arrival.phone).or_default().insert(arrival.tag());
    }
    shown
}

async fn still_due(database: &TestDatabase) -> usize {
    let sql = "SELECT state FROM reminder WHERE kind = 'planned' AND state = 'planned'";
    texts(&database.db, sql, vec![]).await.len()
}

/// Waits until no planned reminder is left to send.
async fn all_sent(database: &TestDatabase) {
    while still_due(database).await > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_killed_at_any_moment_loses_no_reminder_and_shows_none_twice() {
    const COUNT: usize = 2000;
    /// So few are sent in one go: a kill on each arrival would let none be written down, ever.
    const IN_PEACE: usize = 100;
    let seed = u64::from(std::process::id());
    let mut dice = Dice(seed);
    let database = TestDatabase::new().await;
    let now = Clock::system().now();
    let phones = Phones::start().await;
    let town = Town::new(&database.db, COUNT, now).await;
    town.with_phones(&database.db, &phones, now).await;
    town.plan_for_all(&database.db, now + MONTH, now).await;

    let mut kills = 0;
    loop {
        let due = still_due(&database).await;
        let program = Program::start(&database);
        if due < IN_PEACE {
            all_sent(&database).await;
            break;
        }
        let before = phones.arrivals().len();
        phones.wait_for(before + 1 + dice.up_to(due.min(250))).await;
        program.kill();
        kills += 1;
    }

    assert!(kills >= 8, "only {kills} kills, seed {seed}");
    let shown = shown(&phones);
    assert_eq!(shown.len(), COUNT, "lost after {kills} kills, seed {seed}");
    assert!(shown.values().all(|tags| tags.len() == 1), "shown twice, seed {seed}");
    let sql = "SELECT DISTINCT state FROM reminder WHERE kind = 'planned'";
    assert_eq!(texts(&database.db, sql, vec![]).await, ["sent"], "seed {seed}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_database_send_every_reminder_once() {
    const COUNT: usize = 600;
    let database = TestDatabase::new().await;
    let now = Clock::system().now();
    let phones = Phones::start().await;
    let town = Town::new(&database.db, COUNT, now).await;
    town.with_phones(&database.db, &phones, now).await;
    let first = Program::start(&database);
    let second = Program::start(&database);
    town.plan_for_all(&database.db, now + MONTH, now).await;

    phones.wait_for(COUNT).await;
    all_sent(&database).await;
    drop((first, second));
    assert_eq!(phones.arrivals().len(), COUNT, "a reminder was sent by both");
    assert_eq!(shown(&phones).len(), COUNT);
}
