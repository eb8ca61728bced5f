//! The worker's pulse: what wakes it, and whether it still beats.

use crate::time::Clock;
use jiff::{SignedDuration, Timestamp};
use std::sync::atomic::{AtomicI64, Ordering};
use tokio::sync::Notify;

/// A round of the worker that is older than this means that it has stopped.
const LIVELY: SignedDuration = SignedDuration::from_secs(120);

/// Between those who have something for the worker and the worker.
#[derive(Debug)]
pub struct Pulse {
    wake: Notify,
    /// Milliseconds since 1970, by the real clock.
    last_round: AtomicI64,
}

impl Default for Pulse {
    fn default() -> Self {
        Self { wake: Notify::new(), last_round: AtomicI64::new(i64::MIN) }
    }
}

impl Pulse {
    /// Has the worker look for what is due at once.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Waits until somebody wakes the worker.
    pub async fn woken(&self) {
        self.wake.notified().await;
    }

    /// The worker begins a round.
    pub fn note_round(&self, clock: &Clock) {
        self.last_round.store(clock.real_now().as_millisecond(), Ordering::Relaxed);
    }

    /// Whether the worker has begun a round lately.
    pub fn is_beating(&self, clock: &Clock) -> bool {
        let last = self.last_round.load(Ordering::Relaxed);
        Timestamp::from_millisecond(last)
            .is_ok_and(|last| clock.real_now().duration_since(last) < LIVELY)
    }
}
