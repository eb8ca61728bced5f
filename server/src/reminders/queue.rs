//! The SQL of sending: claim under a lease, read what is needed, write down what became of it.
//!
//! The lease is measured by the database's clock, and every claim has a higher fence: a worker
//! that wakes up late writes nothing.

use super::entity::{delivery, push_subscription, reminder};
use super::states::PLANNED;
use super::subject::{Family, SubjectId};
use super::wishes::Wishes;
use crate::channels::{Address, Delivery, Outcome, Way};
use crate::database::{self, Places};
use crate::id::{DeliveryId, MunicipalityId, PersonId, ReminderId};
use crate::time::{from_db, to_db};
use dag1_app::Locale;
use dag1_app::reminders::{Kind, Reason, State};
use dag1_push::Phone;
use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Set, Statement, Value,
};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// Rows that go into one statement. Always as many, so that the database knows the statement
/// again; and few, because SQLite looks for the place of each value from the first place on.
const AT_ONCE: usize = 64;

/// A reminder that this worker holds for the time of its lease.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Its id.
    pub id: ReminderId,
    /// The person.
    pub person: PersonId,
    /// What it is about.
    pub subject: SubjectId,
    /// Which reminder.
    pub kind: Kind,
    /// When it was due.
    pub due: Timestamp,
    /// From when it is of no more use.
    pub useful_until: Timestamp,
    /// Tries before this one.
    pub attempts: u32,
    /// This claim.
    pub fence: i64,
}

/// A person as sending needs them.
#[derive(Clone, Copy, Debug)]
pub struct Recipient {
    /// Language.
    pub locale: Locale,
    /// What the person wishes of reminders.
    pub wishes: Wishes,
}

/// What became of a claimed reminder.
#[derive(Clone, Debug)]
pub enum End {
    /// It reached a final state, or was sent.
    State(State, Option<Reason>),
    /// It waits for another try.
    Wait(Timestamp),
    /// It was not begun with: given back, so that another worker need not wait for the lease.
    Back,
}

/// What is written down of a claimed reminder.
#[derive(Clone, Debug)]
pub struct Record {
    /// Which reminder.
    pub id: ReminderId,
    /// Under which claim.
    pub fence: i64,
    /// What became of it.
    pub end: End,
    /// Whether a message was tried.
    pub was_tried: bool,
    /// The reminder whose message carried this one.
    pub sent_with: Option<ReminderId>,
    /// What became of it at each address.
    pub deliveries: Vec<Delivery>,
}

/// Claims at most `limit` reminders that are due at `now` and held by nobody.
pub async fn claim(
    db: &impl ConnectionTrait,
    now: Timestamp,
    lease_seconds: u32,
    limit: u64,
) -> Result<Vec<Claimed>, DbErr> {
    let backend = db.get_database_backend();
    let clock = database::clock(backend);
    let skip = if backend == DbBackend::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
    let lease = i64::from(lease_seconds) * 1000;
    let sql = format!(
        "UPDATE reminder SET lease_until = {clock} + {lease}, fence = fence + 1 \
         WHERE id IN (SELECT id FROM reminder WHERE {PLANNED} AND next_try_at <= $1 \
                      AND lease_until < {clock} ORDER BY next_try_at LIMIT $2 {skip}) \
         RETURNING id, municipality_id, person_id, family, subject_id, kind, due_at, \
                   useful_until, attempts, fence"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let values = [to_db(now).into(), limit.into()];
    let statement = Statement::from_sql_and_values(backend, sql, values);
    let rows = ClaimedRow::find_by_statement(statement).all(db).await?;
    let mut claimed: Vec<Claimed> = rows.into_iter().filter_map(read).collect();
    claimed.sort_by_key(|one| one.due);
    Ok(claimed)
}

#[derive(FromQueryResult)]
struct ClaimedRow {
    id: ReminderId,
    municipality_id: MunicipalityId,
    person_id: PersonId,
    family: String,
    subject_id: Uuid,
    kind: String,
    due_at: DateTimeUtc,
    useful_until: DateTimeUtc,
    attempts: i32,
    fence: i64,
}

fn read(row: ClaimedRow) -> Option<Claimed> {
    Some(Claimed {
        id: row.id,
        person: row.person_id,
        subject: SubjectId {
            municipality: row.municipality_id,
            family: Family::from_code(&row.family)?,
            id: row.subject_id,
        },
        kind: Kind::from_code(&row.kind)?,
        due: from_db(row.due_at),
        useful_until: from_db(row.useful_until),
        attempts: u32::try_from(row.attempts).unwrap_or(0),
        fence: row.fence,
    })
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
             AND b.person_id = a.person_id AND b.{PLANNED} AND b.due_at <= {now} \
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

/// Writes down what became of claimed reminders, in one transaction. A record whose claim is no
/// longer the latest, or whose reminder was withdrawn meanwhile, changes nothing of its state.
pub async fn record(
    tx: &DatabaseTransaction,
    records: &[Record],
    now: Timestamp,
) -> Result<(), DbErr> {
    for some in records.chunks(AT_ONCE) {
        record_ends(tx, some, now).await?;
    }
    let gone: Vec<Uuid> = records
        .iter()
        .flat_map(|one| &one.deliveries)
        .filter(|delivery| delivery.outcome == Outcome::Gone)
        .map(|delivery| delivery.address)
        .collect();
    if !gone.is_empty() {
        push_subscription::Entity::delete_many()
            .filter(push_subscription::Column::Id.is_in(gone))
            .exec(tx)
            .await?;
    }
    record_deliveries(tx, records, now).await
}

/// The ends of all records in one statement: where a record has no value, the row keeps its own.
async fn record_ends(
    tx: &DatabaseTransaction,
    records: &[Record],
    now: Timestamp,
) -> Result<(), DbErr> {
    let mut places = Places::default();
    let planned = places.put(State::Planned.code());
    let mut rows = Vec::with_capacity(records.len());
    for one in records {
        let (state, reason, changed, next_try) = match one.end {
            End::State(state, reason) => (state, reason, Some(to_db(now)), None),
            End::Wait(until) => (State::Planned, None, None, Some(to_db(until))),
            End::Back => (State::Planned, None, None, None),
        };
        let row: [Value; 8] = [
            one.id.into(),
            one.fence.into(),
            state.code().into(),
            reason.map(|reason| reason.code().to_owned()).into(),
            changed.into(),
            next_try.into(),
            i32::from(one.was_tried).into(),
            one.sent_with.map(|id| id.0).into(),
        ];
        rows.push(format!("({})", places.list(row)));
    }
    let sql = format!(
        "UPDATE reminder SET lease_until = 0, state = new.state, \
           reason = COALESCE(new.reason, reminder.reason), \
           changed_at = COALESCE(new.changed_at, reminder.changed_at), \
           next_try_at = COALESCE(new.next_try_at, reminder.next_try_at), \
           attempts = reminder.attempts + new.tried, \
           sent_with = COALESCE(new.sent_with, reminder.sent_with) \
         FROM (SELECT column1 AS id, column2 AS fence, column3 AS state, column4 AS reason, \
           column5 AS changed_at, column6 AS next_try_at, column7 AS tried, column8 AS sent_with \
           FROM (VALUES {}) AS given) AS new \
         WHERE reminder.id = new.id AND reminder.fence = new.fence AND reminder.state = {planned}",
        rows.join(", ")
    );
    tx.execute_raw(places.statement(tx, sql)).await?;
    Ok(())
}

async fn record_deliveries(
    tx: &DatabaseTransaction,
    records: &[Record],
    now: Timestamp,
) -> Result<(), DbErr> {
    let rows: Vec<_> = records
        .iter()
        .flat_map(|one| one.deliveries.iter().map(move |delivery| (one.id, delivery)))
        .map(|(reminder, delivery)| delivery::ActiveModel {
            id: Set(DeliveryId::new()),
            reminder_id: Set(reminder),
            channel: Set(delivery.channel.code().to_owned()),
            address_id: Set(delivery.address),
            outcome: Set(delivery.outcome.code().to_owned()),
            provider_code: Set(i32::from(delivery.provider_code)),
            at: Set(to_db(now)),
        })
        .collect();
    let again = OnConflict::columns([
        delivery::Column::ReminderId,
        delivery::Column::Channel,
        delivery::Column::AddressId,
    ])
    .update_columns([
        delivery::Column::Outcome,
        delivery::Column::ProviderCode,
        delivery::Column::At,
    ])
    .to_owned();
    for some in rows.chunks(AT_ONCE) {
        delivery::Entity::insert_many(some.to_vec())
            .on_conflict(again.clone())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// When the next reminder is due, if one is planned.
pub async fn next_due(db: &DatabaseConnection) -> Result<Option<Timestamp>, DbErr> {
    let next: Option<Option<DateTimeUtc>> = reminder::Entity::find()
        .select_only()
        .column_as(reminder::Column::NextTryAt.min(), "next")
        .filter(Expr::cust(PLANNED))
        .into_tuple()
        .one(db)
        .await?;
    Ok(next.flatten().map(from_db))
}
