//! What is known of one push host: how many posts are under way to it, and how it bears them.
//! Only an aid: another server learns the same by itself.
//!
//! Posts that are answered soon share a few places. One that waits for its answer gives its place
//! up and waits elsewhere, so that silence for one phone holds up no other. A host that fails now
//! and then gets fewer places; one that does nothing else is left alone for a while.

use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

/// Posts to one host at once that are answered soon.
pub const PLACES: usize = 32;

/// After so long without an answer a post gives up its place.
pub const SOON: Duration = Duration::from_millis(250);

/// Posts to one host at once that wait for their answers without a place.
const WAITING: usize = 480;

/// After so long without any answer a host is stuck. Whoever waits for a place there would do
/// better with others.
const STUCK: Duration = Duration::from_secs(1);

/// So many posts in a row fail when a host does nothing else: as many as go at once, since what
/// fails is often answered first. None was answered well for as long as it is left alone then.
const IN_A_ROW: u32 = 32;

/// So many posts that are answered well bring back a place that one failure took.
const FOR_A_PLACE: usize = 4;

/// Least time for which a host is left alone that does nothing but fail.
const REST: SignedDuration = SignedDuration::from_secs(10);

/// Longest time for which it is, whatever it asks for: one wrong answer can't silence an hour.
const LONGEST_REST: SignedDuration = SignedDuration::from_mins(2);

/// For how long whoever finds a host stuck does something else.
const LATER: SignedDuration = SignedDuration::from_secs(5);

/// One push host.
#[derive(Debug)]
pub struct Host {
    known: Mutex<Known>,
    /// Told when a place became free.
    free: Notify,
}

#[derive(Debug)]
struct Known {
    /// Posts that hold a place.
    busy: usize,
    /// Posts that wait for their answers without one.
    waiting: usize,
    /// Messages that wait for a place.
    queued: usize,
    /// When the host answered last, or was first posted to while nothing was under way.
    moved: Instant,
    /// Places there are now, at most [`PLACES`].
    places: usize,
    /// Posts answered well since a place came back.
    answered: usize,
    /// When a post was answered well.
    well_at: Timestamp,
    /// Posts that failed, one after the other.
    in_a_row: u32,
    /// Until when it is left alone.
    rest_until: Timestamp,
    /// How long it was left alone the last time.
    rested: SignedDuration,
}

/// How a host bore a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bore {
    /// It answered as it should, whatever the answer was.
    Well,
    /// This phone is to be left alone (429).
    Hurried,
    /// It could not (5xx), or did not answer.
    Ill,
}

/// One post's place at a host.
#[derive(Debug)]
pub struct Place<'a> {
    host: &'a Host,
    holds_place: bool,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut known = self.host.known();
        if self.holds_place {
            known.busy = known.busy.saturating_sub(1);
        } else {
            known.waiting = known.waiting.saturating_sub(1);
        }
        drop(known);
        self.host.free.notify_one();
    }
}

impl Place<'_> {
    /// Its post is not answered soon: the place goes to another, unless too many wait already.
    pub fn give_up(&mut self) {
        let mut known = self.host.known();
        if !self.holds_place || known.waiting >= WAITING {
            return;
        }
        known.busy = known.busy.saturating_sub(1);
        known.waiting += 1;
        self.holds_place = false;
        drop(known);
        self.host.free.notify_one();
    }
}

/// Somebody who waits for a place, also when they go away before their turn.
struct Queued<'a>(&'a Host);

impl<'a> Queued<'a> {
    fn at(host: &'a Host) -> Self {
        host.known().queued += 1;
        Self(host)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        let mut known = self.0.known();
        known.queued = known.queued.saturating_sub(1);
    }
}

impl Host {
    /// A host that nothing is known of.
    pub fn new() -> Self {
        let known = Known {
            busy: 0,
            waiting: 0,
            queued: 0,
            moved: Instant::now(),
            places: PLACES,
            answered: 0,
            well_at: Timestamp::MIN,
            in_a_row: 0,
            rest_until: Timestamp::MIN,
            rested: SignedDuration::ZERO,
        };
        Self { known: Mutex::new(known), free: Notify::new() }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Counters stay right whoever held them last.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for a post, as soon as there is one; else how long to do without this host.
    pub async fn place(&self, now: Timestamp) -> Result<Place<'_>, SignedDuration> {
        let mut queued = None;
        loop {
            // Made before the look, so that what becomes free in between is not missed.
            let free = self.free.notified();
            if let Some(place) = self.come(now)? {
                return Ok(place);
            }
            queued.get_or_insert_with(|| Queued::at(self));
            // Now and then somebody has to see that the host is stuck.
            let _ = timeout(SOON, free).await;
        }
    }

    fn come(&self, now: Timestamp) -> Result<Option<Place<'_>>, SignedDuration> {
        let mut known = self.known();
        if known.rest_until > now {
            return Err(known.rest_until.duration_since(now));
        }
        if known.busy >= known.places {
            let is_stuck = known.waiting >= PLACES && known.moved.elapsed() > STUCK;
            return if is_stuck { Err(LATER) } else { Ok(None) };
        }
        if known.busy + known.waiting == 0 {
            known.moved = Instant::now();
        }
        known.busy += 1;
        Ok(Some(Place { host: self, holds_place: true }))
    }

    /// Notes how it bore a post, and whether it answered at all; `named` is the time for which it
    /// asked to be left alone. Until when it is left alone from now on, when that is new.
    pub fn note(
        &self,
        bore: Bore,
        is_answer: bool,
        named: Option<SignedDuration>,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let mut known = self.known();
        if is_answer {
            known.moved = Instant::now();
        }
        match bore {
            Bore::Well => {
                known.in_a_row = 0;
                known.rested = SignedDuration::ZERO;
                known.well_at = now;
                known.answered += 1;
                if known.answered >= FOR_A_PLACE && known.places < PLACES {
                    known.places += 1;
                    known.answered = 0;
                    self.free.notify_one();
                }
                return None;
            }
            Bore::Hurried => known.in_a_row += 1,
            Bore::Ill => {
                known.in_a_row += 1;
                known.places = (known.places - 1).max(PLACES / 4);
            }
        }
        let only_fails = known.in_a_row >= IN_A_ROW && now.duration_since(known.well_at) > REST;
        if !only_fails || known.rest_until > now {
            return None;
        }
        let least = (known.rested * 2).max(REST);
        let rest = named.map_or(least, |named| named.max(least)).min(LONGEST_REST);
        known.rested = rest;
        known.rest_until = now + rest;
        self.free.notify_waiters();
        Some(known.rest_until)
    }

    /// How many messages wait long for their answers, or behind many that do.
    pub fn unanswered(&self) -> usize {
        let known = self.known();
        known.waiting + if known.waiting < PLACES { 0 } else { known.queued }
    }

    /// It is left alone until then, as was found out before.
    pub fn rest(&self, until: Timestamp) {
        let mut known = self.known();
        known.rest_until = known.rest_until.max(until);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-24T09:00:00Z".parse().unwrap()
    }

    fn all_places(host: &Host) -> Vec<Place<'_>> {
        std::iter::from_fn(|| host.come(now()).ok().flatten()).collect()
    }

    #[test]
    fn a_post_that_is_not_answered_soon_gives_its_place_to_another() {
        let host = Host::new();
        let mut posts = all_places(&host);
        assert_eq!(posts.len(), PLACES);
        posts[0].give_up();
        posts.push(host.come(now()).unwrap().expect("the place is free"));
        assert!(host.come(now()).unwrap().is_none());
        drop(posts);
        assert_eq!(all_places(&host).len(), PLACES);
    }

    #[tokio::test(start_paused = true)]
    async fn a_host_that_answers_nothing_is_not_waited_for() {
        let host = Host::new();
        let silent = |posts: Vec<Place<'_>>| {
            for mut post in posts {
                post.give_up();
                std::mem::forget(post);
            }
        };
        silent(all_places(&host));
        let posts = all_places(&host);
        // Paused time goes on by itself while all wait.
        assert_eq!(host.place(now()).await.err(), Some(LATER));
        drop(posts);
        assert_eq!(host.unanswered(), PLACES, "nobody is left in the queue");
        assert!(host.place(now()).await.is_ok());
        silent(all_places(&host));
        tokio::time::advance(STUCK * 2).await;
        let _posts = all_places(&host);
        host.note(Bore::Well, true, None, now());
        assert!(host.come(now()).unwrap().is_none(), "it answers again, and is waited for");
    }

    #[test]
    fn a_phone_that_is_hurried_slows_no_other() {
        let host = Host::new();
        let hour = Some(SignedDuration::from_hours(1));
        for _ in 0..100 {
            assert_eq!(host.note(Bore::Hurried, true, hour, now()), None);
            assert_eq!(host.note(Bore::Well, true, None, now()), None);
        }
        assert_eq!(all_places(&host).len(), PLACES);
    }

    #[test]
    fn a_host_that_fails_now_and_then_is_slowed_and_not_shut() {
        let host = Host::new();
        for _ in 0..100 {
            assert_eq!(host.note(Bore::Ill, true, None, now()), None);
            assert_eq!(host.note(Bore::Well, true, None, now()), None);
        }
        let slowed = all_places(&host).len();
        assert!((PLACES / 4..PLACES / 2).contains(&slowed), "{slowed}");
        for _ in 0..PLACES * FOR_A_PLACE {
            host.note(Bore::Well, true, None, now());
        }
        assert_eq!(all_places(&host).len(), PLACES);
    }

    #[test]
    fn a_host_that_only_fails_is_left_alone_longer_and_longer_and_asked_again() {
        let host = Host::new();
        let fail = |times: u32, named, now| {
            (0..times).find_map(|_| host.note(Bore::Ill, true, named, now))
        };
        assert_eq!(fail(IN_A_ROW - 1, None, now()), None);
        assert_eq!(fail(1, None, now()), Some(now() + REST));
        assert_eq!(host.come(now()).err(), Some(REST));
        let then = now() + REST;
        assert!(host.come(then).unwrap().is_some());
        assert_eq!(fail(1, None, then), Some(then + REST * 2));
        let then = then + REST * 2;
        let hour = Some(SignedDuration::from_hours(1));
        assert_eq!(fail(1, hour, then), Some(then + LONGEST_REST));
        let then = then + LONGEST_REST;
        host.note(Bore::Well, true, None, then);
        assert_eq!(fail(IN_A_ROW * 9, hour, then), None, "it was well a moment ago");
        assert!(fail(1, hour, then + LONGEST_REST).is_some());
    }
}
