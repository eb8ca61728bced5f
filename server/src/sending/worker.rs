//! The worker: claims what is due, sends it, writes down what became of it; again and again.
//!
//! A process killed anywhere loses nothing: its leases run out and the reminders are claimed
//! again, here or by another server. At least once, with a stable tag, so that the phone shows
//! it once.

use super::facts::facts;
use super::render;
use super::rules::{Verdict, verdict};
use crate::channels::{self, Address, Delivery, Letter, Outcome};
use crate::database;
use crate::error::Result;
use crate::id::{PersonId, ReminderId};
use crate::reminders::{self as queue, Claimed, End, Facts, Recipient, Record, SubjectId};
use crate::state::AppState;
use dag1_app::reminders::{Kind, Reason, State};
use futures::StreamExt;
use jiff::{SignedDuration, Timestamp};
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Reminders claimed at once: two turns at a push host that keeps every one waiting until its
/// time is up, which is well within a lease.
const BATCH: u64 = 64;

/// Messages under way at once, over all push hosts.
const UNDER_WAY: usize = 64;

/// More reminders than this for one person at once become a single message.
const CATCH_UP: usize = 3;

/// Longest sleep: another server may plan something this one does not hear of.
const NAP: Duration = Duration::from_secs(10);

/// Sends what is due until told to stop; then finishes the batch under way.
pub async fn run(state: AppState, stop: CancellationToken) {
    while !stop.is_cancelled() {
        state.pulse.note_round(&state.clock);
        let nap = match batch(&state, &stop).await {
            Ok(0) => pause(&state).await,
            Ok(_) => continue,
            Err(error) => {
                tracing::error!(error.detail = %error, "a round of the worker failed");
                NAP
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = state.pulse.woken() => {}
            () = tokio::time::sleep(nap) => {}
        }
    }
}

/// Sends everything that is due now: for tests and the demonstration. How many were handled.
pub async fn round(state: &AppState) -> Result<usize> {
    let stop = CancellationToken::new();
    let mut handled = 0;
    loop {
        match batch(state, &stop).await? {
            0 => return Ok(handled),
            count => handled += count,
        }
    }
}

/// How long to sleep until the next one is due.
async fn pause(state: &AppState) -> Duration {
    let Ok(Some(next)) = queue::next_due(&state.db).await else { return NAP };
    let wait = next.duration_since(state.now());
    Duration::try_from(wait)
        .unwrap_or(Duration::from_millis(200))
        .clamp(Duration::from_millis(200), NAP)
}

/// One claim and what follows from it. How many reminders were claimed.
async fn batch(state: &AppState, stop: &CancellationToken) -> Result<usize> {
    let now = state.now();
    let claimed = queue::claim(&state.db, now, state.config.lease_seconds, BATCH).await?;
    if claimed.is_empty() {
        return Ok(0);
    }
    let count = claimed.len();
    let round = Round::read(state, &claimed, now).await?;
    let (ended, letters) = round.sort(claimed);
    write(state, &ended).await?;
    send(state, letters, stop).await?;
    Ok(count)
}

/// What a batch needs to know, read at once.
struct Round<'a> {
    state: &'a AppState,
    now: Timestamp,
    facts: HashMap<SubjectId, Facts>,
    recipients: HashMap<PersonId, Recipient>,
    addresses: HashMap<PersonId, Vec<Address>>,
    superseded: HashSet<ReminderId>,
}

/// A letter to a person's addresses, and the reminders that it carries: the first gives its name.
struct Mail {
    carried: Vec<Claimed>,
    letter: Letter,
    addresses: Vec<Address>,
}

impl<'a> Round<'a> {
    async fn read(state: &'a AppState, claimed: &[Claimed], now: Timestamp) -> Result<Self> {
        let ids: Vec<_> = claimed.iter().map(|one| one.id).collect();
        let subjects: Vec<_> = claimed.iter().map(|one| one.subject).collect();
        let mut people: Vec<_> = claimed.iter().map(|one| one.person).collect();
        people.sort_unstable();
        people.dedup();
        Ok(Self {
            state,
            now,
            superseded: queue::superseded(&state.db, &ids, now).await?,
            recipients: queue::recipients(&state.db, &people).await?,
            addresses: queue::addresses(&state.db, &people, now).await?,
            // Last, so that what is sent is as true as can be.
            facts: facts(&state.db, &subjects).await?,
        })
    }

    /// Sorts the claimed reminders into those that end here and the letters to be sent.
    fn sort(&self, claimed: Vec<Claimed>) -> (Vec<Record>, Vec<Mail>) {
        let mut ended = Vec::new();
        let mut by_person: HashMap<PersonId, Vec<Claimed>> = HashMap::new();
        for one in claimed {
            match self.early_end(&one) {
                Some(end) => ended.push(untried(&one, end)),
                None => by_person.entry(one.person).or_default().push(one),
            }
        }
        let letters = by_person.into_values().flat_map(|of_one| self.letters(of_one)).collect();
        (ended, letters)
    }

    /// Whether a reminder ends or waits without being sent.
    fn early_end(&self, one: &Claimed) -> Option<End> {
        let withdrawn = End::State(State::Withdrawn, None);
        let (Some(facts), Some(recipient)) =
            (self.facts.get(&one.subject), self.recipients.get(&one.person))
        else {
            return Some(withdrawn);
        };
        if one.useful_until <= self.now {
            return Some(End::State(State::TooLate, None));
        }
        let tells_the_end = one.kind == Kind::Cancelled;
        if facts.is_open == tells_the_end || self.superseded.contains(&one.id) {
            return Some(withdrawn);
        }
        if !recipient.wishes.reminders {
            return Some(End::State(State::NotReached, Some(Reason::SwitchedOff)));
        }
        if !self.addresses.contains_key(&one.person) {
            return Some(End::State(State::NotReached, Some(Reason::NoDevice)));
        }
        let awake = recipient.wishes.quiet.end_after(self.now);
        let can_wait = one.useful_until.duration_since(awake) > SignedDuration::from_hours(1);
        (awake > self.now && can_wait).then_some(End::Wait(awake))
    }

    /// The letters for one person: one for each reminder, or one for all when they are many.
    fn letters(&self, of_one: Vec<Claimed>) -> Vec<Mail> {
        if of_one.len() > CATCH_UP {
            return self.catch_up(of_one).into_iter().collect();
        }
        of_one.into_iter().filter_map(|one| self.letter(one)).collect()
    }

    fn letter(&self, one: Claimed) -> Option<Mail> {
        let recipient = self.recipients.get(&one.person)?;
        let facts = self.facts.get(&one.subject)?;
        let letter = render::letter(&one, recipient, facts, &self.state.config.public_url)?;
        self.to_all(vec![one], letter)
    }

    fn catch_up(&self, carried: Vec<Claimed>) -> Option<Mail> {
        let locale = self.recipients.get(&carried.first()?.person)?.locale;
        let letter = render::catch_up(&carried, locale, &self.state.config.public_url)?;
        self.to_all(carried, letter)
    }

    fn to_all(&self, carried: Vec<Claimed>, letter: Letter) -> Option<Mail> {
        let addresses = self.addresses.get(&carried.first()?.person)?.clone();
        Some(Mail { carried, letter, addresses })
    }
}

fn untried(one: &Claimed, end: End) -> Record {
    let (id, fence) = (one.id, one.fence);
    Record { id, fence, end, was_tried: false, sent_with: None, deliveries: Vec::new() }
}

/// Sends the letters, many at a time, and writes down what became of each as the answers come.
/// When told to stop, letters not begun with are given back.
async fn send(state: &AppState, mails: Vec<Mail>, stop: &CancellationToken) -> Result<()> {
    let mut answers = futures::stream::iter(mails)
        .map(|mail| async move {
            if stop.is_cancelled() {
                return Err(mail.carried);
            }
            let deliveries = deliver(state, &mail).await;
            Ok(judge(&mail, &deliveries, state.now()))
        })
        .buffer_unordered(UNDER_WAY)
        .ready_chunks(UNDER_WAY);
    while let Some(chunk) = answers.next().await {
        let mut records = Vec::with_capacity(chunk.len());
        for answer in chunk {
            match answer {
                Ok(record) => records.extend(record),
                Err(unsent) => {
                    let claims: Vec<_> = unsent.iter().map(|one| (one.id, one.fence)).collect();
                    queue::give_back(&state.db, &claims).await?;
                }
            }
        }
        write(state, &records).await?;
    }
    Ok(())
}

async fn deliver(state: &AppState, mail: &Mail) -> Vec<Delivery> {
    let tries = mail.addresses.iter().map(|address| async {
        channels::deliver(&state.push, address, &mail.letter, state.now()).await
    });
    futures::future::join_all(tries).await
}

/// What is written down of a letter: the same for every reminder that it carried.
fn judge(mail: &Mail, deliveries: &[Delivery], now: Timestamp) -> Vec<Record> {
    let outcomes: Vec<Outcome> = deliveries.iter().map(|delivery| delivery.outcome).collect();
    let head = mail.carried.first().map(|one| one.id);
    mail.carried
        .iter()
        .map(|one| {
            let jitter = rand::random();
            let end = match verdict(&outcomes, one.attempts, one.useful_until, now, jitter) {
                Verdict::Sent => End::State(State::Sent, None),
                Verdict::Retry(at) => End::Wait(at),
                Verdict::NotReached(reason) => End::State(State::NotReached, Some(reason)),
            };
            let is_head = Some(one.id) == head;
            Record {
                id: one.id,
                fence: one.fence,
                end,
                was_tried: true,
                sent_with: head.filter(|_| !is_head),
                deliveries: deliveries.to_vec(),
            }
        })
        .collect()
}

async fn write(state: &AppState, records: &[Record]) -> Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let tx = database::begin(&state.db).await?;
    queue::record(&tx, records, state.now()).await?;
    tx.commit().await?;
    Ok(())
}
