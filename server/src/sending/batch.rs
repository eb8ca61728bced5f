//! What became due together: what is true of it now, and the letters that follow.

use super::facts::facts;
use super::render;
use super::rules::{Verdict, verdict};
use crate::channels::{Address, Delivery, Letter, Outcome};
use crate::error::Result;
use crate::id::{PersonId, ReminderId};
use crate::reminders::{self as queue, Claimed, End, Facts, Recipient, Record, SubjectId};
use crate::state::AppState;
use dag1_app::reminders::{Kind, Reason, State};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeSet, HashMap, HashSet};

/// More reminders than this for one person at once become a single message.
const CATCH_UP: usize = 3;

/// What a batch needs to know, read at once.
pub(super) struct Round<'a> {
    state: &'a AppState,
    now: Timestamp,
    facts: HashMap<SubjectId, Facts>,
    recipients: HashMap<PersonId, Recipient>,
    addresses: HashMap<PersonId, Vec<Address>>,
    superseded: HashSet<ReminderId>,
}

/// A letter to a person's addresses, and the reminders that it carries: the first gives its name.
pub(super) struct Mail {
    /// The reminders.
    pub carried: Vec<Claimed>,
    /// The letter.
    pub letter: Letter,
    /// Where it goes.
    pub addresses: Vec<Address>,
}

impl<'a> Round<'a> {
    /// Reads it for claimed reminders.
    pub async fn read(state: &'a AppState, claimed: &[Claimed], now: Timestamp) -> Result<Self> {
        let ids: Vec<_> = claimed.iter().map(|one| one.id).collect();
        let subjects: Vec<_> = claimed.iter().map(|one| one.subject).collect();
        let people: BTreeSet<_> =
            claimed.iter().map(|one| (one.subject.municipality, one.person)).collect();
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
    pub fn sort(&self, claimed: Vec<Claimed>) -> (Vec<Record>, Vec<Mail>) {
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

/// What is written down of a reminder of which no message was tried.
pub(super) fn untried(one: &Claimed, end: End) -> Record {
    let (id, fence) = (one.id, one.fence);
    Record { id, fence, end, was_tried: false, sent_with: None, deliveries: Vec::new() }
}

/// What is written down of a letter: the same for every reminder that it carried.
pub(super) fn judge(mail: &Mail, deliveries: &[Delivery], now: Timestamp) -> Vec<Record> {
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
