//! What became due together: what is true of it now, and the letters that follow.

use super::facts::facts;
use super::render;
use super::rules::{Verdict, verdict};
use crate::channels::{Address, Letter};
use crate::error::Result;
use crate::id::{PersonId, ReminderId};
use crate::reminders::{self as queue, Claimed, End, Facts, Fared, Recipient, Record, SubjectId};
use crate::state::AppState;
use dag1_app::reminders::{Kind, Reason, State};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// More reminders than this for one person at once become a single message.
const CATCH_UP: usize = 3;

/// What a batch needs to know, read at once.
pub(super) struct Round<'a> {
    state: &'a AppState,
    now: Timestamp,
    facts: HashMap<SubjectId, Facts>,
    recipients: HashMap<PersonId, Recipient>,
    addresses: HashMap<PersonId, Vec<Address>>,
    fared: HashMap<ReminderId, Vec<(Uuid, Fared)>>,
    superseded: HashSet<ReminderId>,
}

/// A letter to some of a person's addresses, and the reminders that it carries: the first gives
/// its name.
pub(super) struct Mail {
    /// The reminders.
    pub carried: Vec<Carried>,
    /// The letter.
    pub letter: Letter,
    /// Where it goes.
    pub addresses: Vec<Address>,
}

/// A reminder on its way, and how it fared at the addresses that it does not go to now.
pub(super) struct Carried {
    /// The reminder.
    pub claimed: Claimed,
    /// How it fared elsewhere.
    pub elsewhere: Vec<Fared>,
}

impl<'a> Round<'a> {
    /// Reads it for claimed reminders.
    pub async fn read(state: &'a AppState, claimed: &[Claimed], now: Timestamp) -> Result<Self> {
        let ids: Vec<_> = claimed.iter().map(|one| one.id).collect();
        let again: Vec<_> = claimed.iter().filter(|one| one.fence > 1).map(|one| one.id).collect();
        let subjects: Vec<_> = claimed.iter().map(|one| one.subject).collect();
        let people: BTreeSet<_> =
            claimed.iter().map(|one| (one.subject.municipality, one.person)).collect();
        Ok(Self {
            state,
            now,
            superseded: queue::superseded(&state.db, &ids, now).await?,
            recipients: queue::recipients(&state.db, &people).await?,
            addresses: queue::addresses(&state.db, &people, now).await?,
            fared: queue::fared(&state.db, &again).await?,
            // Last, so that what is sent is as true as can be.
            facts: facts(&state.db, &subjects).await?,
        })
    }

    /// Sorts the claimed reminders into those that end here and the letters to be sent.
    pub fn sort(&self, claimed: Vec<Claimed>) -> (Vec<Record>, Vec<Mail>) {
        let mut ended = Vec::new();
        // Together goes what goes to the same addresses.
        let mut together: BTreeMap<(PersonId, Vec<Uuid>), Vec<Carried>> = BTreeMap::new();
        for one in claimed {
            if let Some(end) = self.early_end(&one) {
                ended.push(untried(&one, end));
                continue;
            }
            let (to, elsewhere) = self.where_to(&one);
            if to.is_empty() {
                ended.push(untried(&one, end_of(&verdict(&elsewhere, one.useful_until))));
            } else {
                let carried = Carried { claimed: one, elsewhere };
                together.entry((carried.claimed.person, to)).or_default().push(carried);
            }
        }
        let letters = together.into_iter().flat_map(|((_, to), of_one)| self.letters(of_one, &to));
        (ended, letters.collect())
    }

    /// Whether a reminder ends or waits without being sent.
    fn early_end(&self, one: &Claimed) -> Option<End> {
        // What was told stays told.
        let end = |state, reason| {
            Some(if one.is_told { End::Sent(None) } else { End::State(state, reason) })
        };
        let (Some(facts), Some(recipient)) =
            (self.facts.get(&one.subject), self.recipients.get(&one.person))
        else {
            return end(State::Withdrawn, None);
        };
        if one.useful_until <= self.now {
            return end(State::TooLate, None);
        }
        let tells_the_end = one.kind == Kind::Cancelled;
        if facts.is_open == tells_the_end || self.superseded.contains(&one.id) {
            return end(State::Withdrawn, None);
        }
        if !recipient.wishes.reminders {
            return end(State::NotReached, Some(Reason::SwitchedOff));
        }
        if !self.addresses.contains_key(&one.person) {
            return end(State::NotReached, Some(Reason::NoDevice));
        }
        let awake = recipient.wishes.quiet.end_after(self.now);
        let can_wait = one.useful_until.duration_since(awake) > SignedDuration::from_hours(1);
        (awake > self.now && can_wait).then_some(End::Rest(awake))
    }

    /// The addresses that a reminder goes to now, and how it fared at the others.
    fn where_to(&self, one: &Claimed) -> (Vec<Uuid>, Vec<Fared>) {
        let known = self.fared.get(&one.id).map_or(&[][..], Vec::as_slice);
        let addresses = self.addresses.get(&one.person).map_or(&[][..], Vec::as_slice);
        let is_due = |fared: &Fared| matches!(fared, Fared::Owed(at) if *at <= self.now);
        let settled = known.iter().filter(|(_, fared)| !is_due(fared));
        let to = addresses.iter().map(|address| address.id);
        let to = to.filter(|id| !settled.clone().any(|(known, _)| known == id)).collect();
        // An address that is gone is owed nothing any more.
        let is_there = |id: &Uuid| addresses.iter().any(|address| address.id == *id);
        let elsewhere = settled
            .filter(|(id, fared)| is_there(id) || !matches!(fared, Fared::Owed(_)))
            .map(|(_, fared)| *fared)
            .collect();
        (to, elsewhere)
    }

    /// The letters for one person: one for each reminder, or one for all when they are many.
    fn letters(&self, of_one: Vec<Carried>, to: &[Uuid]) -> Vec<Mail> {
        if of_one.len() > CATCH_UP {
            return self.catch_up(of_one, to).into_iter().collect();
        }
        of_one.into_iter().filter_map(|one| self.letter(one, to)).collect()
    }

    fn letter(&self, one: Carried, to: &[Uuid]) -> Option<Mail> {
        let recipient = self.recipients.get(&one.claimed.person)?;
        let facts = self.facts.get(&one.claimed.subject)?;
        let url = &self.state.config.public_url;
        let letter = render::letter(&one.claimed, recipient, facts, url)?;
        self.to(vec![one], letter, to)
    }

    fn catch_up(&self, carried: Vec<Carried>, to: &[Uuid]) -> Option<Mail> {
        let locale = self.recipients.get(&carried.first()?.claimed.person)?.locale;
        let all = carried.iter().map(|one| &one.claimed);
        let letter = render::catch_up(all, locale, &self.state.config.public_url)?;
        self.to(carried, letter, to)
    }

    fn to(&self, carried: Vec<Carried>, letter: Letter, to: &[Uuid]) -> Option<Mail> {
        let all = self.addresses.get(&carried.first()?.claimed.person)?;
        let addresses = all.iter().filter(|address| to.contains(&address.id)).cloned().collect();
        Some(Mail { carried, letter, addresses })
    }
}

/// What is written down of a reminder of which no message left.
pub(super) fn untried(one: &Claimed, end: End) -> Record {
    Record { id: one.id, fence: one.fence, end, was_tried: false, sent_with: None }
}

/// What is written down after all addresses of a letter were tried: `fared` at each, and whether
/// any try left.
pub(super) fn judge(mail: &Mail, fared: &[Fared], was_tried: bool) -> Vec<Record> {
    mail.records(was_tried, |one| {
        let all: Vec<Fared> = one.elsewhere.iter().chain(fared).copied().collect();
        end_of(&verdict(&all, one.claimed.useful_until))
    })
}

impl Mail {
    /// What is written down of each reminder that it carries.
    pub fn records(&self, was_tried: bool, end: impl Fn(&Carried) -> End) -> Vec<Record> {
        let head = self.carried.first().map(|one| one.claimed.id);
        let record = |one: &Carried| Record {
            id: one.claimed.id,
            fence: one.claimed.fence,
            end: end(one),
            was_tried,
            sent_with: head.filter(|head| *head != one.claimed.id),
        };
        self.carried.iter().map(record).collect()
    }
}

fn end_of(verdict: &Verdict) -> End {
    match *verdict {
        Verdict::Sent(again) => End::Sent(again),
        Verdict::Retry(at) => End::Again(at),
        Verdict::NotReached(reason) => End::State(State::NotReached, Some(reason)),
    }
}
