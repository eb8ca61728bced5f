//! The worker: claims what is due as places free up, sends it, and writes down soon what became
//! of it.
//!
//! Two things go on at the same time. Letters are under way, each on its own, and a slow push
//! host holds up only its own. Meanwhile the worker takes turns with the database: one turn
//! writes down what has happened, makes leases last that are still needed, and claims as many
//! again, in one transaction.
//!
//! A process killed anywhere loses nothing: its leases run out and the reminders are claimed
//! again, here or by another server. At least once, with a stable tag, so that the phone shows
//! it once.

use super::batch::Round;
use super::courier::{Courier, Lease, News};
use crate::channels;
use crate::database;
use crate::error::Result;
use crate::id::ReminderId;
use crate::reminders::{self as queue, Claimed};
use crate::state::AppState;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// Letters under way at once.
const PLACES: usize = 1536;

/// Of those, letters that were not posted yet, or may still be answered soon. No more are held in
/// store, since what is held by a worker that crashes waits for its lease to end.
const FRESH: usize = 640;

/// How long a worker whose places are taken waits for one.
const SOON: Duration = Duration::from_millis(100);

/// People whose reminders are claimed in one turn.
const AT_A_TURN: usize = 128;

/// With so much to write down, a turn with the database pays.
const ENOUGH: usize = 64;

/// Longest that what has happened waits to be written down for more that happens.
const LINGER: Duration = Duration::from_millis(20);

/// Longest sleep: another server may plan something this one does not hear of.
const NAP: Duration = Duration::from_secs(10);

/// How long a database that failed is left alone.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// Sends what is due until told to stop; then finishes what is under way, and gives back what is
/// not begun with.
pub async fn run(state: AppState, stop: CancellationToken) {
    let mut flow = Flow::new(state.clone(), stop.clone());
    while !stop.is_cancelled() {
        state.pulse.note_round(&state.clock);
        let turned = flow.turn().await;
        if let Err(error) = &turned {
            tracing::error!(error.detail = %error, "a round of the worker failed");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = state.pulse.woken() => {}
            () = flow.rest(turned) => {}
        }
    }
    if let Err(error) = flow.finish().await {
        tracing::error!(error.detail = %error, "the last round of the worker failed");
    }
}

/// Sends everything that is due now: for tests and the demonstration. How many were handled.
pub async fn round(state: &AppState) -> Result<usize> {
    let mut flow = Flow::new(state.clone(), CancellationToken::new());
    let mut handled = 0;
    loop {
        let claimed = flow.turn().await?;
        if claimed == 0 && flow.is_idle() {
            return Ok(handled);
        }
        handled += claimed;
        if !flow.has_more(claimed) {
            let nap = if flow.free() == 0 { SOON } else { NAP };
            flow.ready(nap).await;
        }
    }
}

/// What one worker holds.
struct Flow {
    courier: Arc<Courier>,
    soon: UnboundedReceiver<News>,
    under_way: JoinSet<News>,
    held: HashMap<Id, Held>,
    /// For how many people it asked in its last turn.
    asked: usize,
    /// What has happened, until it is written down.
    news: News,
}

/// The reminders of a letter under way, each with its claim.
struct Held {
    reminders: Vec<(ReminderId, i64)>,
    lease: Arc<Lease>,
    /// Its lease could not be renewed: another worker may have it.
    is_lost: bool,
}

impl Held {
    /// When its lease ends, if it still has one.
    fn lease_end(&self) -> Option<Instant> {
        (!self.is_lost).then(|| self.lease.end())
    }
}

impl Flow {
    fn new(state: AppState, stop: CancellationToken) -> Self {
        let (told, soon) = unbounded_channel();
        Self {
            courier: Arc::new(Courier { state, stop, soon: told }),
            soon,
            under_way: JoinSet::new(),
            held: HashMap::new(),
            asked: 0,
            news: News::default(),
        }
    }

    fn is_idle(&self) -> bool {
        self.under_way.is_empty() && self.news.records.is_empty()
    }

    /// Whether there may be more to claim, and places for it, after a turn that claimed so many.
    fn has_more(&self, claimed: usize) -> bool {
        claimed >= self.asked && self.free() > 0
    }

    /// How many more letters may be under way.
    fn free(&self) -> usize {
        let fresh = self.held.len().saturating_sub(self.courier.state.push.unanswered());
        PLACES.saturating_sub(self.held.len()).min(FRESH.saturating_sub(fresh))
    }

    /// One turn with the database, and the letters that follow from it. How many reminders were
    /// claimed.
    async fn turn(&mut self) -> Result<usize> {
        let (begun, now) = (Instant::now(), self.courier.state.now());
        self.asked = self.free().min(AT_A_TURN);
        let claimed = self.settle(self.asked).await?;
        if claimed.is_empty() {
            return Ok(0);
        }
        let count = claimed.len();
        let (records, mails) = Round::read(&self.courier.state, &claimed, now).await?.sort(claimed);
        self.news.records.extend(records);
        for mail in mails {
            let seconds = self.courier.state.config.lease_seconds;
            let lease = Arc::new(Lease::new(begun, seconds));
            let reminders =
                mail.carried.iter().map(|one| (one.claimed.id, one.claimed.fence)).collect();
            let (courier, under) = (self.courier.clone(), lease.clone());
            let task = self.under_way.spawn(async move { courier.carry(&mail, &under).await });
            self.held.insert(task.id(), Held { reminders, lease, is_lost: false });
        }
        Ok(count)
    }

    /// Writes down what has happened, renews leases, and claims what is due for at most so many
    /// people, all or nothing.
    async fn settle(&mut self, people: usize) -> Result<Vec<Claimed>> {
        let state = &self.courier.state;
        let (begun, now, lease) = (Instant::now(), state.now(), state.config.lease_seconds);
        let tx = database::begin(&state.db).await?;
        queue::record_tries(&tx, &self.news.tries, now).await?;
        queue::record(&tx, &self.news.records, now).await?;
        for rest in &self.news.rests {
            channels::keep_rest(&tx, rest).await?;
        }
        let due_by = begun + renewal(lease);
        let is_old = |one: &&mut Held| one.lease_end().is_some_and(|end| end < due_by);
        let old: Vec<&mut Held> = self.held.values_mut().filter(is_old).collect();
        let ids: Vec<_> = old.iter().flat_map(|one| &one.reminders).copied().collect();
        let renewed = queue::renew(&tx, &ids, lease).await?;
        let claimed = if people == 0 {
            Vec::new()
        } else {
            queue::claim(&tx, now, lease, people as u64).await?
        };
        tx.commit().await?;
        for held in old {
            held.is_lost = !held.reminders.iter().all(|(id, _)| renewed.contains(id));
            if !held.is_lost {
                held.lease.renew(begun, lease);
            }
        }
        self.news = News::default();
        Ok(claimed)
    }

    /// Waits until the next turn: shortly after something happened, when something is due, or
    /// when a lease has to last longer.
    async fn rest(&mut self, turned: Result<usize>) {
        match turned {
            Err(_) => tokio::time::sleep(AFTER_FAILURE).await,
            Ok(claimed) if self.has_more(claimed) => {}
            Ok(_) if self.free() == 0 => self.ready(SOON).await,
            Ok(_) => {
                let nap = pause(&self.courier.state).await;
                self.ready(nap).await;
            }
        }
    }

    /// Waits until a turn pays, at most for a time. Nothing is lost when it is given up.
    async fn ready(&mut self, nap: Duration) {
        let renewal = renewal(self.courier.state.config.lease_seconds);
        let renew_at = self.held.values().filter_map(Held::lease_end).min();
        let renew_at = renew_at.and_then(|end| end.checked_sub(renewal));
        let mut end = Instant::now() + nap;
        end = renew_at.map_or(end, |at| end.min(at));
        loop {
            while let Some(ended) = self.under_way.try_join_next_with_id() {
                self.take(ended);
            }
            while let Ok(news) = self.soon.try_recv() {
                self.news.take(news);
            }
            let count = self.news.records.len() + self.news.tries.len();
            if count >= ENOUGH || (count > 0 && self.under_way.is_empty()) {
                return;
            }
            if count > 0 {
                end = end.min(Instant::now() + LINGER);
            }
            tokio::select! {
                () = tokio::time::sleep_until(end) => return,
                Some(ended) = self.under_way.join_next_with_id() => self.take(ended),
                Some(news) = self.soon.recv() => self.news.take(news),
            }
        }
    }

    /// A letter has ended. The reminders of one whose task broke off are claimed again when
    /// their lease is over.
    fn take(&mut self, ended: std::result::Result<(Id, News), JoinError>) {
        match ended {
            Ok((id, news)) => {
                self.held.remove(&id);
                self.news.take(news);
            }
            Err(error) => {
                self.held.remove(&error.id());
            }
        }
    }

    /// Waits for what is under way and writes it down.
    async fn finish(mut self) -> Result<()> {
        while let Some(ended) = self.under_way.join_next_with_id().await {
            self.take(ended);
        }
        while let Ok(news) = self.soon.try_recv() {
            self.news.take(news);
        }
        self.settle(0).await?;
        Ok(())
    }
}

/// With less than this left of it, a lease is renewed.
fn renewal(lease_seconds: u32) -> Duration {
    Duration::from_secs(lease_seconds.into()) * 2 / 3
}

/// How long to sleep until the next one is due.
async fn pause(state: &AppState) -> Duration {
    let Ok(Some(next)) = queue::next_due(&state.db).await else { return NAP };
    let wait = next.duration_since(state.now());
    Duration::try_from(wait)
        .unwrap_or(Duration::from_millis(200))
        .clamp(Duration::from_millis(200), NAP)
}
