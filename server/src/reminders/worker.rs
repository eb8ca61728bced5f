//! The worker: claims what is due, sends it, writes down what became of it; again and again.
//!
//! A process killed anywhere loses nothing: its leases run out and the reminders are claimed
//! again, here or by another server. At least once, with a stable tag, so that the phone shows
//! it once.

use super::render::{self, Reminder};
use super::rules::{Outcome, Verdict, ttl_seconds, verdict};
use super::store::queue::{self, Claimed, End, Recipient, Record};
use super::{Facts, Family, entity, facts};
use crate::database;
use crate::error::Result;
use crate::id::{PersonId, SubscriptionId};
use crate::state::AppState;
use dag1_app::reminders::{Kind, Reason, State};
use dag1_push::{Answer, Meaning, Message, Phone, topic};
use futures::StreamExt;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

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
    facts: HashMap<(Family, Uuid), Facts>,
    recipients: HashMap<PersonId, Recipient>,
    phones: HashMap<PersonId, Vec<entity::push_subscription::Model>>,
    superseded: std::collections::HashSet<crate::id::ReminderId>,
}

/// A message to a person's phones, and the reminders that it carries: the first gives its name.
struct Letter {
    carried: Vec<Claimed>,
    message: Message,
    phones: Vec<entity::push_subscription::Model>,
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
            phones: queue::phones(&state.db, &people, now).await?,
            // Last, so that what is sent is as true as can be.
            facts: facts(&state.db, &subjects).await?,
        })
    }

    /// Sorts the claimed reminders into those that end here and the letters to be sent.
    fn sort(&self, claimed: Vec<Claimed>) -> (Vec<Record>, Vec<Letter>) {
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
        if !recipient.wants_reminders {
            return Some(End::State(State::NotReached, Some(Reason::SwitchedOff)));
        }
        if !self.phones.contains_key(&one.person) {
            return Some(End::State(State::NotReached, Some(Reason::NoDevice)));
        }
        let awake = recipient.quiet.end_after(self.now);
        let can_wait = one.useful_until.duration_since(awake) > SignedDuration::from_hours(1);
        (awake > self.now && can_wait).then_some(End::Wait(awake))
    }

    /// The letters for one person: one for each reminder, or one for all when they are many.
    fn letters(&self, of_one: Vec<Claimed>) -> Vec<Letter> {
        if of_one.len() > CATCH_UP {
            return self.catch_up(of_one).into_iter().collect();
        }
        of_one.into_iter().filter_map(|one| self.letter(one)).collect()
    }

    fn letter(&self, one: Claimed) -> Option<Letter> {
        let recipient = self.recipients.get(&one.person)?;
        let reminder = Reminder {
            id: one.id,
            locale: recipient.locale,
            lock_screen: recipient.lock_screen,
            subject: one.subject,
            kind: one.kind,
            facts: self.facts.get(&one.subject)?,
        };
        let payload = render::notification(&reminder, &self.state.config.public_url);
        let subject = topic(&[
            one.subject.0.code().as_bytes(),
            one.subject.1.as_bytes(),
            one.person.0.as_bytes(),
        ]);
        self.seal(vec![one], payload, subject)
    }

    fn catch_up(&self, carried: Vec<Claimed>) -> Option<Letter> {
        let first = carried.first()?;
        let locale = self.recipients.get(&first.person)?.locale;
        let public_url = &self.state.config.public_url;
        let payload = render::catch_up(first.id, locale, carried.len(), public_url);
        let person = topic(&[b"catch-up", first.person.0.as_bytes()]);
        self.seal(carried, payload, person)
    }

    fn seal(&self, carried: Vec<Claimed>, payload: String, topic: String) -> Option<Letter> {
        let last = carried.iter().map(|one| one.useful_until).max()?;
        let message = Message {
            payload: payload.into_bytes().into(),
            ttl: ttl_seconds(last, self.now),
            is_urgent: carried.iter().any(|one| is_urgent(one.kind)),
            topic,
        };
        let phones = self.phones.get(&carried.first()?.person)?.clone();
        Some(Letter { carried, message, phones })
    }
}

/// Whether a sleeping phone should wake for it.
fn is_urgent(kind: Kind) -> bool {
    matches!(kind, Kind::TwoHours | Kind::DayBefore | Kind::OneDay | Kind::Cancelled | Kind::Moved)
}

fn untried(one: &Claimed, end: End) -> Record {
    let (id, fence) = (one.id, one.fence);
    Record { id, fence, end, was_tried: false, sent_with: None, deliveries: Vec::new() }
}

/// Sends the letters, many at a time, and writes down what became of each as the answers come.
/// When told to stop, letters not begun with are given back.
async fn send(state: &AppState, letters: Vec<Letter>, stop: &CancellationToken) -> Result<()> {
    let mut answers = futures::stream::iter(letters)
        .map(|letter| async move {
            if stop.is_cancelled() {
                return Err(letter.carried);
            }
            let outcomes = deliver(state, &letter).await;
            Ok(judge(&letter, outcomes, state.now()))
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

async fn deliver(state: &AppState, letter: &Letter) -> Vec<(SubscriptionId, Outcome, u16)> {
    let posts = letter.phones.iter().map(|row| async {
        let phone = Phone {
            endpoint: row.endpoint.clone(),
            p256dh: row.p256dh.clone(),
            auth: row.auth.clone(),
        };
        let Answer { meaning, status } =
            state.push.send(&phone, &letter.message, state.now()).await;
        let outcome = match meaning {
            Meaning::Accepted => Outcome::Accepted,
            Meaning::Gone => Outcome::Gone,
            Meaning::Refused => Outcome::Refused,
            Meaning::Later(wait) => Outcome::Later(wait),
        };
        (row.id, outcome, status)
    });
    futures::future::join_all(posts).await
}

/// What is written down of a letter: the same for every reminder that it carried.
fn judge(
    letter: &Letter,
    deliveries: Vec<(SubscriptionId, Outcome, u16)>,
    now: Timestamp,
) -> Vec<Record> {
    let outcomes: Vec<Outcome> = deliveries.iter().map(|(_, outcome, _)| *outcome).collect();
    let head = letter.carried.first().map(|one| one.id);
    letter
        .carried
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
                deliveries: deliveries.clone(),
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
