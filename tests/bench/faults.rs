//! What faults of push services cost the phones that have none: how fast a town is served when
//! those of its phones set the pace. Without faults that is the undisturbed rate.

use super::{per_second, program};
use dag1_server::sending;
use dag1_server::time::Clock;
use dag1_tests::database::TestDatabase;
use dag1_tests::phones::Phones;
use dag1_tests::sink::Manner;
use dag1_tests::town::Town;
use jiff::SignedDuration;
use std::time::Instant;

/// Rates by fault.
pub async fn rates(people: usize) -> [(&'static str, f64); 2] {
    [("one of four services silent", silent(people).await), ("mixed faults", mixed(people).await)]
}

/// Every fourth person's service takes posts and says nothing.
async fn silent(people: usize) -> f64 {
    let well = Phones::start_sink(|_| Manner::Accepts).await;
    let silent = Phones::start_sink(|_| Manner::Silent).await;
    rate(people, &well, |phone| if phone % 4 == 0 { &silent } else { &well }, |phone| phone % 4 > 0)
        .await
}

/// One service: of a hundred first posts ten get 503, five 429, two no answer.
async fn mixed(people: usize) -> f64 {
    let phones = Phones::start_sink(manner).await;
    rate(people, &phones, |_| &phones, |phone| manner(phone) == Manner::Accepts).await
}

/// Spread evenly over the numbers.
fn manner(phone: usize) -> Manner {
    match phone * 37 % 100 {
        0..10 => Manner::Unavailable,
        10..15 => Manner::Hurried,
        15..17 => Manner::Silent,
        _ => Manner::Accepts,
    }
}

async fn rate<'a>(
    people: usize,
    counted: &Phones,
    of: impl Fn(usize) -> &'a Phones,
    is_well: impl Fn(usize) -> bool,
) -> f64 {
    let (database, clock) = (TestDatabase::sqlite().await, Clock::system());
    let state = program::open(&database, &clock).await;
    let now = clock.now();
    let town = Town::new(&database.db, people, now).await;
    town.with_phones_of(&database.db, of, now).await;
    town.plan_for_all(&database.db, now + SignedDuration::from_hours(30 * 24), now).await;
    let well = (0..people).filter(|phone| is_well(*phone)).count();
    let start = Instant::now();
    let sending = tokio::spawn(async move { sending::round(&state).await });
    counted.wait_for(well).await;
    // They are a part of the town, and would share the undisturbed rate with the others.
    let rate = per_second(people, start);
    sending.abort();
    rate
}
