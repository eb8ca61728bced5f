//! What is known of one push host: how many posts are under way to it, and whether it asked to be
//! left alone. Only an aid: another server learns the same by itself.

use jiff::{SignedDuration, Timestamp};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout_at};

/// Messages under way to one push host at once.
pub const PER_HOST: usize = 32;

/// How long a message waits for its turn at a host. Whoever holds it would do better with another
/// one than to wait longer.
pub const TURN: Duration = Duration::from_secs(2);

/// One push host.
#[derive(Debug)]
pub struct Host {
    slots: Semaphore,
    /// Milliseconds since 1970 until which the host asked to be left alone.
    closed_until: AtomicI64,
    /// When a post to it ended last, or began while none was under way.
    moved: Mutex<Instant>,
}

/// One post's place at a host. When it is given up, the host has answered.
#[derive(Debug)]
pub struct Slot<'a> {
    host: &'a Host,
    _permit: SemaphorePermit<'a>,
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        self.host.note_moved(Instant::now());
    }
}

/// What a message finds that comes to a host.
#[derive(Debug)]
enum Found<'a> {
    Place(Slot<'a>),
    /// All places are taken, and the host answers.
    Full,
    /// All places are taken, and it has answered none of them for long.
    Stuck,
}

impl Host {
    /// A host that nothing is known of.
    pub fn new() -> Self {
        Self {
            slots: Semaphore::new(PER_HOST),
            closed_until: AtomicI64::new(i64::MIN / 2),
            moved: Mutex::new(Instant::now()),
        }
    }

    /// A place among the posts under way; none when it does not become free in good time, which
    /// is before `until` in any case. A host that has answered nothing for long is not waited for
    /// at all, so that messages for others get their turn.
    pub async fn slot(&self, until: Instant) -> Option<Slot<'_>> {
        let now = Instant::now();
        match self.come(now) {
            Found::Place(slot) => Some(slot),
            Found::Stuck => None,
            Found::Full => {
                let until = until.min(now + TURN);
                let permit = timeout_at(until, self.slots.acquire()).await.ok()?.ok()?;
                Some(Slot { host: self, _permit: permit })
            }
        }
    }

    fn come(&self, now: Instant) -> Found<'_> {
        match self.slots.try_acquire() {
            Ok(permit) => {
                if self.slots.available_permits() + 1 == PER_HOST {
                    self.note_moved(now);
                }
                Found::Place(Slot { host: self, _permit: permit })
            }
            Err(_) if self.is_stuck(now) => Found::Stuck,
            Err(_) => Found::Full,
        }
    }

    fn note_moved(&self, now: Instant) {
        if let Ok(mut moved) = self.moved.lock() {
            *moved = now;
        }
    }

    fn is_stuck(&self, now: Instant) -> bool {
        self.moved.lock().is_ok_and(|moved| now.saturating_duration_since(*moved) > TURN)
    }

    /// For how long it still asks to be left alone.
    pub fn closed_for(&self, now: Timestamp) -> Option<SignedDuration> {
        let left = self.closed_until.load(Ordering::Relaxed) - now.as_millisecond();
        (left > 0).then(|| SignedDuration::from_millis(left))
    }

    /// It is to be left alone until then.
    pub fn close(&self, until: Timestamp) {
        self.closed_until.fetch_max(until.as_millisecond(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_places(host: &Host, now: Instant) -> Vec<Slot<'_>> {
        let slot = |_| match host.come(now) {
            Found::Place(slot) => slot,
            other => panic!("{other:?} in place of a place"),
        };
        (0..PER_HOST).map(slot).collect()
    }

    #[test]
    fn a_host_that_answers_nothing_is_not_waited_for() {
        let (host, now) = (Host::new(), Instant::now());
        let mut under_way = all_places(&host, now);
        let later = now + TURN + Duration::from_millis(1);
        assert!(matches!(host.come(now), Found::Full));
        assert!(matches!(host.come(later), Found::Stuck));
        under_way.pop();
        assert!(matches!(host.come(later), Found::Place(_)));
    }

    #[test]
    fn a_burst_after_a_quiet_hour_waits_its_turn() {
        let host = Host::new();
        let later = Instant::now() + Duration::from_hours(1);
        let _under_way = all_places(&host, later);
        assert!(matches!(host.come(later), Found::Full));
    }
}
