//! What sending needs to know of claimed reminders.

use super::AT_ONCE;
use crate::channels::{Address, Outcome, Way};
use crate::database::Places;
use crate::id::{MunicipalityId, PersonId, ReminderId};
use crate::reminders::states::OWED;
use crate::reminders::wishes::Wishes;
use crate::time::{from_db, to_db};
use dag1_app::Locale;
use dag1_push::Phone;
use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{DatabaseConnection, DbErr, FromQueryResult};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// A person as sending needs them.
#[derive(Clone, Copy, Debug)]
pub struct Recipient {
    /// Language.
    pub locale: Locale,
    /// What the person wishes of reminders.
    pub wishes: Wishes,
}

/// How a reminder fared at one address in an earlier try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fared {
    /// It was accepted.
    Accepted,
    /// The address is there no more.
    Gone,
    /// It will never be accepted.
    Refused,
    /// It is to be tried again at this moment.
    Owed(Timestamp),
}

/// How reminders fared before, at each address where they were tried.
pub async fn fared(
    db: &DatabaseConnection,
    ids: &[ReminderId],
) -> Result<HashMap<ReminderId, Vec<(Uuid, Fared)>>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        reminder_id: ReminderId,
        address_id: Uuid,
        outcome: String,
        try_at: Option<DateTimeUtc>,
        at: DateTimeUtc,
    }
    let mut known: HashMap<ReminderId, Vec<_>> = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let mut places = Places::default();
        let sql = format!(
            "SELECT reminder_id, address_id, outcome, try_at, at FROM delivery \
             WHERE reminder_id IN ({})",
            places.list(some.iter().copied())
        );
        for row in Row::find_by_statement(places.statement(db, sql)).all(db).await? {
            let fared = match row.outcome.as_str() {
                Outcome::ACCEPTED => Fared::Accepted,
                Outcome::GONE => Fared::Gone,
                Outcome::REFUSED => Fared::Refused,
                _ => Fared::Owed(from_db(row.try_at.unwrap_or(row.at))),
            };
            known.entry(row.reminder_id).or_default().push((row.address_id, fared));
        }
    }
    Ok(known)
}

/// Which of the reminders have a later one of the same subject that is due too: only the latest
/// is still worth sending.
pub async fn superseded(
    db: &DatabaseConnection,
    ids: &[ReminderId],
    now: Timestamp,
) -> Result<HashSet<ReminderId>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        id: ReminderId,
    }
    let mut superseded = HashSet::new();
    for some in ids.chunks(AT_ONCE) {
        let mut places = Places::default();
        let now = places.put(to_db(now));
        let sql = format!(
            "SELECT a.id FROM reminder a WHERE a.id IN ({}) AND EXISTS (SELECT 1 FROM reminder b \
             WHERE b.family = a.family AND b.subject_id = a.subject_id \
             AND b.person_id = a.person_id AND b.{OWED} AND b.due_at <= {now} \
             AND (b.due_at > a.due_at OR (b.due_at = a.due_at AND b.id > a.id)))",
            places.list(some.iter().copied())
        );
        let rows = Row::find_by_statement(places.statement(db, sql)).all(db).await?;
        superseded.extend(rows.into_iter().map(|row| row.id));
    }
    Ok(superseded)
}

/// The people of claimed reminders, each of the municipality that the reminder is of.
pub async fn recipients(
    db: &DatabaseConnection,
    people: &BTreeSet<(MunicipalityId, PersonId)>,
) -> Result<HashMap<PersonId, Recipient>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        id: PersonId,
        municipality_id: MunicipalityId,
        language: String,
        wants_reminders: bool,
        quiet_from: String,
        quiet_until: String,
        lock_screen: String,
    }
    let ids: Vec<PersonId> = people.iter().map(|(_, person)| *person).collect();
    let mut known = HashMap::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let mut places = Places::default();
        let sql = format!(
            "SELECT id, municipality_id, language, wants_reminders, quiet_from, quiet_until, \
               lock_screen \
             FROM person WHERE id IN ({})",
            places.list(some.iter().copied())
        );
        let rows = Row::find_by_statement(places.statement(db, sql)).all(db).await?;
        let wanted = rows.into_iter().filter(|row| people.contains(&(row.municipality_id, row.id)));
        known.extend(wanted.map(|row| {
            let quiet = (row.quiet_from.as_str(), row.quiet_until.as_str());
            let wishes = Wishes::from_stored(row.wants_reminders, quiet, &row.lock_screen);
            let locale = Locale::from_code(&row.language).unwrap_or(Locale::Nl);
            (row.id, Recipient { locale, wishes })
        }));
    }
    Ok(known)
}

/// The addresses of people, by person: phones of devices that are still signed in.
pub async fn addresses(
    db: &DatabaseConnection,
    people: &BTreeSet<(MunicipalityId, PersonId)>,
    now: Timestamp,
) -> Result<HashMap<PersonId, Vec<Address>>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
        person_id: PersonId,
        municipality_id: MunicipalityId,
        endpoint: String,
        p256dh: String,
        auth: String,
    }
    let ids: Vec<PersonId> = people.iter().map(|(_, person)| *person).collect();
    let mut addresses: HashMap<PersonId, Vec<_>> = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let mut places = Places::default();
        let sql = format!(
            "SELECT p.id, p.person_id, p.municipality_id, p.endpoint, p.p256dh, p.auth \
             FROM push_subscription p JOIN session s ON s.id = p.session_id \
             WHERE s.expires_at > {} AND p.person_id IN ({})",
            places.put(to_db(now)),
            places.list(some.iter().copied())
        );
        let rows = Row::find_by_statement(places.statement(db, sql)).all(db).await?;
        for row in rows {
            if !people.contains(&(row.municipality_id, row.person_id)) {
                continue;
            }
            let phone = Phone { endpoint: row.endpoint, p256dh: row.p256dh, auth: row.auth };
            let address = Address { id: row.id, way: Way::Push(phone) };
            addresses.entry(row.person_id).or_default().push(address);
        }
    }
    Ok(addresses)
}
