//! Messages per second of the worker, against the raw cost of their cryptography in the same run.
//!
//! Prints one object of JSON: what all cores encrypt in a second when they do nothing
//! else, and what the worker claims, renders, encrypts, posts over HTTP and writes down.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measuring tool, not the product")]
#![expect(clippy::disallowed_methods, reason = "measuring needs the clock")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Parser;
use dag1_server::config::Settings;
use dag1_server::sending;
use dag1_server::serve;
use dag1_server::time::Clock;
use dag1_tests::database::TestDatabase;
use dag1_tests::phones::Phones;
use dag1_tests::town::Town;
use jiff::SignedDuration;
use std::time::Instant;

const MESSAGES: usize = 3000;

#[derive(Parser)]
struct Options {
    #[command(flatten)]
    settings: Settings,
}

#[tokio::main]
async fn main() {
    let database = TestDatabase::new().await;
    let folder = database.folder();
    let settings = Options::parse_from([
        "bench",
        "--database-url",
        &database.url,
        "--data-dir",
        folder.to_str().unwrap(),
        "--push-hosts",
        "127.0.0.1",
        "--vapid-subject",
        "mailto:bench@dag1.invalid",
    ]);
    let clock = Clock::system();
    let now = clock.now();
    let phones = Phones::start_sink().await;
    let town = Town::new(&database.db, MESSAGES, now).await;
    town.with_phones(&database.db, &phones, now).await;
    town.plan_for_all(&database.db, now + SignedDuration::from_hours(30 * 24), now).await;
    let state = serve::open(settings.settings.check().unwrap(), clock).await.unwrap().state;

    let raw_before = raw(&phones);
    let start = Instant::now();
    let handled = sending::round(&state).await.unwrap();
    let sent = per_second(handled, start);
    let raw_after = raw(&phones);
    assert_eq!(handled, MESSAGES);
    let raw = f64::midpoint(raw_before, raw_after);
    println!(
        "{}",
        serde_json::json!({
            "encrypted per second, nothing else": raw.round(),
            "sent per second by the worker": sent.round(),
            "ratio": (sent / raw * 100.0).round() / 100.0,
        })
    );
}

/// Encryptions of a message of the usual length in a second, on all cores at once.
fn raw(phones: &Phones) -> f64 {
    let subscription = phones.subscription(0);
    let key = URL_SAFE_NO_PAD.decode(subscription.p256dh).unwrap();
    let auth = URL_SAFE_NO_PAD.decode(subscription.auth).unwrap();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                for _ in 0..MESSAGES / cores {
                    ece::encrypt(&key, &auth, &[b'x'; 420]).unwrap();
                }
            });
        }
    });
    per_second(MESSAGES, start)
}

fn per_second(count: usize, start: Instant) -> f64 {
    f64::from(u32::try_from(count).unwrap()) / start.elapsed().as_secs_f64()
}
