//! A letter under way: to each of its addresses, for as long as its reminders are held.

use super::batch::{Mail, judge};
use super::rules::fared;
use crate::channels::{self, Address, Delivery, Rest};
use crate::id::ReminderId;
use crate::reminders::{End, Fared, Record, Tried};
use crate::state::AppState;
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

/// What of a lease is kept for writing down.
const RESERVE: Duration = Duration::from_secs(1);

/// Until when the reminders of a letter are held, as it is known here.
#[derive(Debug)]
pub(super) struct Lease(Mutex<Instant>);

impl Lease {
    /// A lease that was taken or renewed at `from`.
    pub fn new(from: Instant, seconds: u32) -> Self {
        Self(Mutex::new(from + Duration::from_secs(seconds.into())))
    }

    /// It was renewed at `from`.
    pub fn renew(&self, from: Instant, seconds: u32) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            from + Duration::from_secs(seconds.into());
    }

    /// When it ends.
    pub fn end(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it is too late to begin with anything under it.
    async fn spent(&self) {
        loop {
            let end = self.end();
            sleep_until(end.checked_sub(RESERVE).unwrap_or(end)).await;
            if self.end() == end {
                return;
            }
        }
    }

    fn is_spent(&self) -> bool {
        Instant::now() + RESERVE >= self.end()
    }
}

/// What a letter under way has to tell.
#[derive(Debug, Default)]
pub(super) struct News {
    /// What is written down of its reminders.
    pub records: Vec<Record>,
    /// The tries that left.
    pub tries: Vec<Tried>,
    /// Who is to be left alone.
    pub rests: Vec<Rest>,
}

impl News {
    /// Adds what another letter tells. What it told on its way is over when it tells its end,
    /// whichever is heard first.
    pub fn take(&mut self, other: Self) {
        for record in other.records {
            let is_same = |one: &&mut Record| one.id == record.id && one.fence == record.fence;
            match self.records.iter_mut().find(is_same) {
                Some(known) if matches!(known.end, End::Told) => *known = record,
                Some(_) => {}
                None => self.records.push(record),
            }
        }
        self.tries.extend(other.tries);
        self.rests.extend(other.rests);
    }
}

/// What every letter under way needs.
pub(super) struct Courier {
    pub state: AppState,
    pub stop: CancellationToken,
    /// Where it tells what happened while other addresses are still being tried.
    pub soon: UnboundedSender<News>,
}

impl Courier {
    /// Brings a letter to its addresses, each on its own. What is told at the end; what happened
    /// before is told at once.
    pub async fn carry(&self, mail: &Mail, lease: &Lease) -> News {
        if self.is_over(lease) {
            return News { records: mail.records(false, |_| End::Back), ..News::default() };
        }
        let mut tries: FuturesUnordered<_> =
            mail.addresses.iter().map(|address| self.bring(mail, address, lease)).collect();
        let (mut all, mut was_tried, mut news) = (Vec::new(), false, News::default());
        while let Some((one, delivery)) = tries.next().await {
            all.push(one);
            was_tried |= delivery.is_posted;
            news.take(told(mail, one, delivery));
            if !tries.is_empty() {
                if all.contains(&Fared::Accepted) {
                    news.records = mail.records(false, |_| End::Told);
                }
                // The worker outlives its letters.
                let _ = self.soon.send(std::mem::take(&mut news));
            }
        }
        news.records = if !was_tried && self.is_over(lease) {
            mail.records(false, |_| End::Back)
        } else {
            judge(mail, &all, was_tried)
        };
        news
    }

    /// Whether nothing is begun with any more.
    fn is_over(&self, lease: &Lease) -> bool {
        self.stop.is_cancelled() || lease.is_spent()
    }

    async fn bring(&self, mail: &Mail, address: &Address, lease: &Lease) -> (Fared, Delivery) {
        let given_up = async {
            tokio::select! {
                () = self.stop.cancelled() => {}
                () = lease.spent() => {}
            }
        };
        let (push, clock) = (&self.state.push, &self.state.clock);
        let delivery = channels::deliver(push, address, &mail.letter, clock, given_up).await;
        let attempts = mail.carried.first().map_or(0, |one| one.claimed.attempts);
        (fared(&delivery, attempts, self.state.now(), rand::random()), delivery)
    }
}

/// What one try of a letter tells.
fn told(mail: &Mail, fared: Fared, mut delivery: Delivery) -> News {
    let rests = delivery.rest.take().into_iter().collect();
    let again = match fared {
        Fared::Owed(at) => Some(at),
        _ => None,
    };
    let reminders: Vec<ReminderId> = mail.carried.iter().map(|one| one.claimed.id).collect();
    let is_posted = delivery.is_posted;
    let tried = is_posted.then_some(Tried { reminders, delivery, again });
    News { tries: tried.into_iter().collect(), rests, ..News::default() }
}
