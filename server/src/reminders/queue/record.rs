//! Writing down what became of claimed reminders.

use super::AT_ONCE;
use crate::channels::{Delivery, Outcome};
use crate::database::Places;
use crate::id::{DeliveryId, ReminderId};
use crate::reminders::entity::{delivery, push_subscription};
use crate::time::to_db;
use dag1_app::reminders::{Reason, State};
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, Set, Value,
};
use uuid::Uuid;

/// What became of a claimed reminder.
#[derive(Clone, Debug)]
pub enum End {
    /// It reached a final state.
    State(State, Option<Reason>),
    /// An address took it, and others are being tried: it is held on to.
    Told,
    /// An address took it; with a moment, others are still owed it then.
    Sent(Option<Timestamp>),
    /// It waits for the end of quiet hours.
    Rest(Timestamp),
    /// It could not be brought anywhere, and is tried again.
    Again(Timestamp),
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
    /// Whether a message left.
    pub was_tried: bool,
    /// The reminder whose message carried this one.
    pub sent_with: Option<ReminderId>,
}

/// A try at one address that left, for all the reminders that its letter carried.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The reminders.
    pub reminders: Vec<ReminderId>,
    /// What became of it.
    pub delivery: Delivery,
    /// When it is tried again there.
    pub again: Option<Timestamp>,
}

/// Writes down what became of claimed reminders, in one transaction. A record whose claim is no
/// longer the latest changes nothing; one whose reminder was withdrawn or opened meanwhile
/// changes nothing of its state.
pub async fn record(
    tx: &DatabaseTransaction,
    records: &[Record],
    now: Timestamp,
) -> Result<(), DbErr> {
    for some in records.chunks(AT_ONCE) {
        record_ends(tx, some, now).await?;
    }
    Ok(())
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
        let end = Written::of(&one.end);
        let row: [Value; 10] = [
            one.id.into(),
            one.fence.into(),
            end.state.map(State::code).into(),
            end.reason.map(Reason::code).into(),
            end.again.map(to_db).into(),
            i32::from(end.keeps_try).into(),
            i32::from(end.is_held).into(),
            i32::from(end.waits).into(),
            i32::from(one.was_tried).into(),
            one.sent_with.map(|id| id.0).into(),
        ];
        rows.push(format!("({})", places.list(row)));
    }
    let now = places.put(to_db(now));
    let sql = format!(
        "UPDATE reminder SET \
           lease_until = CASE WHEN new.held = 1 THEN reminder.lease_until ELSE 0 END, \
           state = CASE WHEN reminder.state = {planned} THEN COALESCE(new.state, {planned}) \
             ELSE reminder.state END, \
           reason = CASE WHEN reminder.state = {planned} THEN new.reason \
             ELSE reminder.reason END, \
           changed_at = CASE WHEN reminder.state = {planned} AND new.state IS NOT NULL \
             THEN {now} ELSE reminder.changed_at END, \
           waiting_since = CASE WHEN new.waits = 1 THEN COALESCE(reminder.waiting_since, {now}) \
             WHEN new.state IS NOT NULL THEN NULL ELSE reminder.waiting_since END, \
           try_at = CASE WHEN reminder.try_at IS NULL OR new.keeps = 1 THEN reminder.try_at \
             ELSE new.again END, \
           attempts = reminder.attempts + new.tried, \
           sent_with = COALESCE(new.sent_with, reminder.sent_with) \
         FROM (SELECT column1 AS id, column2 AS fence, column3 AS state, column4 AS reason, \
           column5 AS again, column6 AS keeps, column7 AS held, column8 AS waits, \
           column9 AS tried, column10 AS sent_with FROM (VALUES {}) AS given) AS new \
         WHERE reminder.id = new.id AND reminder.fence = new.fence",
        rows.join(", ")
    );
    tx.execute_raw(places.statement(tx, sql)).await?;
    Ok(())
}

/// An end as the columns of its row.
struct Written {
    state: Option<State>,
    reason: Option<Reason>,
    again: Option<Timestamp>,
    keeps_try: bool,
    is_held: bool,
    waits: bool,
}

impl Written {
    fn of(end: &End) -> Self {
        let nothing = Self {
            state: None,
            reason: None,
            again: None,
            keeps_try: false,
            is_held: false,
            waits: false,
        };
        let state = Some(State::Sent);
        match *end {
            End::State(state, reason) => Self { state: Some(state), reason, ..nothing },
            End::Told => Self { state, keeps_try: true, is_held: true, ..nothing },
            End::Sent(again) => Self { state, again, ..nothing },
            End::Rest(until) => Self { again: Some(until), ..nothing },
            End::Again(at) => Self { again: Some(at), waits: true, ..nothing },
            End::Back => Self { keeps_try: true, ..nothing },
        }
    }
}

/// Writes down tries at addresses, and forgets the addresses that are there no more.
pub async fn record_tries(
    tx: &DatabaseTransaction,
    tries: &[Tried],
    now: Timestamp,
) -> Result<(), DbErr> {
    let of_outcome = |outcome| tries.iter().filter(move |one| one.delivery.outcome == outcome);
    let gone: Vec<Uuid> = of_outcome(Outcome::Gone).map(|one| one.delivery.address).collect();
    if !gone.is_empty() {
        push_subscription::Entity::delete_many()
            .filter(push_subscription::Column::Id.is_in(gone))
            .exec(tx)
            .await?;
    }
    let rows: Vec<_> = tries
        .iter()
        .flat_map(|one| one.reminders.iter().map(move |reminder| row(*reminder, one, now)))
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
        delivery::Column::TryAt,
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

fn row(reminder: ReminderId, one: &Tried, now: Timestamp) -> delivery::ActiveModel {
    delivery::ActiveModel {
        id: Set(DeliveryId::new()),
        reminder_id: Set(reminder),
        channel: Set(one.delivery.channel.code().to_owned()),
        address_id: Set(one.delivery.address),
        outcome: Set(one.delivery.outcome.code().to_owned()),
        provider_code: Set(i32::from(one.delivery.provider_code)),
        at: Set(to_db(now)),
        try_at: Set(one.again.map(to_db)),
    }
}
