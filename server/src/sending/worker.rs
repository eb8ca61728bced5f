//! The worker: claims what is due as places free up, sends it, and writes down soon what became
//! of it.
//!
//! Two things go on at the same time. Letters are under way, each on its own, and a slow push
//! host holds up only its own. Meanwhile the worker takes turns with the database: one turn
//! writes down what has ended and claims as many again, in one transaction.
//!
//! A process killed anywhere loses nothing: its leases run out and the reminders are claimed
//! again, here or by another server. At least once, with a stable tag, so that the phone shows
//! it once.

use super::batch::{Mail, Round, judge, untried};
use crate::channels;
use crate::database;
use crate::error::Result;
use crate::reminders::{self as queue, Claimed, End, Record};
use crate::state::AppState;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinError, JoinSet};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// Reminders held at once: claimed, and not yet written down.
const PLACES: usize = 128;

/// With so many ended, a turn with the database pays.
const ENOUGH: usize = 64;

/// Longest that what has ended waits to be written down for more that ends.
const LINGER: Duration = Duration::from_millis(20);

/// Longest sleep: another server may plan something this one does not hear of.
const NAP: Duration = Duration::from_secs(10);

/// How long a database that failed is left alone.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// What of a lease is kept for writing down.
const RESERVE: Duration = Duration::from_secs(3);

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
            () = flow.rest(turned.is_ok()) => {}
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
        flow.ready(NAP).await;
    }
}

/// What one worker holds.
struct Flow {
    courier: Arc<Courier>,
    places: Arc<Semaphore>,
    under_way: JoinSet<Ended>,
    /// What became of those that ended, until it is written down; their places are kept as long.
    records: Vec<Record>,
    kept: Vec<OwnedSemaphorePermit>,
}

/// What every letter under way needs.
struct Courier {
    state: AppState,
    stop: CancellationToken,
}

/// What became of the reminders of one letter, and the places that they take.
struct Ended {
    records: Vec<Record>,
    places: Option<OwnedSemaphorePermit>,
}

impl Flow {
    fn new(state: AppState, stop: CancellationToken) -> Self {
        Self {
            courier: Arc::new(Courier { state, stop }),
            places: Arc::new(Semaphore::new(PLACES)),
            under_way: JoinSet::new(),
            records: Vec::new(),
            kept: Vec::new(),
        }
    }

    fn is_idle(&self) -> bool {
        self.under_way.is_empty() && self.records.is_empty()
    }

    /// One turn with the database, and the letters that follow from it. How many reminders were
    /// claimed.
    async fn turn(&mut self) -> Result<usize> {
        let state = &self.courier.state;
        let begin_until = Instant::now() + slack(state.config.lease_seconds);
        let now = state.now();
        let freed: usize = self.kept.iter().map(OwnedSemaphorePermit::num_permits).sum();
        let claimed = self.settle(self.places.available_permits() + freed).await?;
        if claimed.is_empty() {
            return Ok(0);
        }
        let count = claimed.len();
        let (records, mails) = Round::read(&self.courier.state, &claimed, now).await?.sort(claimed);
        self.records.extend(records);
        for mail in mails {
            let taken = u32::try_from(mail.carried.len()).unwrap_or(u32::MAX);
            let places = self.places.clone().try_acquire_many_owned(taken).ok();
            self.under_way.spawn(self.courier.clone().carry(mail, begin_until, places));
        }
        Ok(count)
    }

    /// Writes down what has ended and claims at most so many reminders, all or nothing.
    async fn settle(&mut self, places: usize) -> Result<Vec<Claimed>> {
        let state = &self.courier.state;
        let now = state.now();
        let tx = database::begin(&state.db).await?;
        queue::record(&tx, &self.records, now).await?;
        let claimed = queue::claim(&tx, now, state.config.lease_seconds, places as u64).await?;
        tx.commit().await?;
        self.records.clear();
        self.kept.clear();
        Ok(claimed)
    }

    /// Waits until the next turn: shortly after something ended, or when something is due.
    async fn rest(&mut self, is_well: bool) {
        if !is_well {
            tokio::time::sleep(AFTER_FAILURE).await;
        } else if self.places.available_permits() == 0 {
            self.ready(NAP).await;
        } else {
            let nap = pause(&self.courier.state).await;
            self.ready(nap).await;
        }
    }

    /// Waits until a turn pays, at most for a time. Nothing is lost when it is given up.
    async fn ready(&mut self, nap: Duration) {
        let mut end = Instant::now() + nap;
        loop {
            while let Some(ended) = self.under_way.try_join_next() {
                self.take(ended);
            }
            let is_any = !self.records.is_empty();
            if self.records.len() >= ENOUGH || (is_any && self.under_way.is_empty()) {
                return;
            }
            if is_any {
                end = end.min(Instant::now() + LINGER);
            }
            tokio::select! {
                () = tokio::time::sleep_until(end) => return,
                Some(ended) = self.under_way.join_next() => self.take(ended),
            }
        }
    }

    /// A letter has ended. One whose task broke off is claimed again when its lease is over.
    fn take(&mut self, ended: std::result::Result<Ended, JoinError>) {
        if let Ok(Ended { records, places }) = ended {
            self.records.extend(records);
            self.kept.extend(places);
        }
    }

    /// Waits for what is under way and writes it down.
    async fn finish(mut self) -> Result<()> {
        while let Some(ended) = self.under_way.join_next().await {
            self.take(ended);
        }
        self.settle(0).await?;
        Ok(())
    }
}

impl Courier {
    /// Brings a letter to its addresses, unless it is too late to begin with it.
    async fn carry(
        self: Arc<Self>,
        mail: Mail,
        begin_until: Instant,
        places: Option<OwnedSemaphorePermit>,
    ) -> Ended {
        let is_late = self.stop.is_cancelled() || Instant::now() > begin_until;
        let records = if is_late {
            mail.carried.iter().map(|one| untried(one, End::Back)).collect()
        } else {
            let (push, clock) = (&self.state.push, &self.state.clock);
            let tries = mail
                .addresses
                .iter()
                .map(|address| channels::deliver(push, address, &mail.letter, clock, begin_until));
            let deliveries = futures::future::join_all(tries).await;
            judge(&mail, &deliveries, self.state.now())
        };
        Ended { records, places }
    }
}

/// How long after its claim a letter may be begun with: what is begun then is written down
/// before the lease ends. A lease that is too short for that is used by half.
fn slack(lease_seconds: u32) -> Duration {
    let lease = Duration::from_secs(lease_seconds.into());
    lease.saturating_sub(channels::LONGEST + RESERVE).max(lease / 2)
}

/// How long to sleep until the next one is due.
async fn pause(state: &AppState) -> Duration {
    let Ok(Some(next)) = queue::next_due(&state.db).await else { return NAP };
    let wait = next.duration_since(state.now());
    Duration::try_from(wait)
        .unwrap_or(Duration::from_millis(200))
        .clamp(Duration::from_millis(200), NAP)
}
