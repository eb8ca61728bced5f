//! The SQL of sending: claim under a lease, read what is needed, write down what became of it.
//!
//! The lease is measured by the database's clock, and every claim has a higher fence: a worker
//! that wakes up late writes nothing.

use crate::error::Result;
use crate::id::{DeliveryId, PersonId, ReminderId, SubscriptionId};
use crate::reminders::Family;
use crate::reminders::entity::{delivery, push_subscription, reminder};
use crate::reminders::rules::{Outcome, Quiet};
use crate::time::{from_db, to_db};
use dag1_app::Locale;
use dag1_app::reminders::{Kind, Reason, State};
use dag1_app::settings::LockScreen;
use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, ExprTrait,
    FromQueryResult, QueryFilter, QuerySelect, Set, Statement, Value,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A reminder that this worker holds for the time of its lease.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Its id.
    pub id: ReminderId,
    /// The person.
    pub person: PersonId,
    /// Which feature, and which row.
    pub subject: (Family, Uuid),
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
    /// Whether reminders are wanted at all.
    pub wants_reminders: bool,
    /// Quiet hours.
    pub quiet: Quiet,
    /// What the lock screen may show.
    pub lock_screen: LockScreen,
}

/// What became of a claimed reminder.
#[derive(Clone, Debug)]
pub enum End {
    /// It reached a final state, or was sent.
    State(State, Option<Reason>),
    /// It waits for another try.
    Wait(Timestamp),
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
    /// What each phone's push service answered.
    pub deliveries: Vec<(SubscriptionId, Outcome, u16)>,
}

/// The database's own clock in milliseconds since 1970, as SQL.
fn clock(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Postgres => "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
        _ => "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
    }
}

/// Claims at most `limit` reminders that are due at `now` and held by nobody.
pub async fn claim(
    db: &DatabaseConnection,
    now: Timestamp,
    lease_seconds: u32,
    limit: u64,
) -> Result<Vec<Claimed>, DbErr> {
    let backend = db.get_database_backend();
    let clock = clock(backend);
    let skip = if backend == DbBackend::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
    let lease = i64::from(lease_seconds) * 1000;
    let sql = format!(
        "UPDATE reminder SET lease_until = {clock} + {lease}, fence = fence + 1 \
         WHERE id IN (SELECT id FROM reminder WHERE state = $1 AND next_try_at <= $2 \
                      AND lease_until < {clock} ORDER BY next_try_at LIMIT {limit} {skip}) \
         RETURNING *"
    );
    let values = [State::Planned.code().into(), to_db(now).into()];
    let statement = Statement::from_sql_and_values(backend, sql, values);
    let rows = reminder::Model::find_by_statement(statement).all(db).await?;
    let mut claimed: Vec<Claimed> = rows.into_iter().filter_map(read).collect();
    claimed.sort_by_key(|one| one.due);
    Ok(claimed)
}

fn read(row: reminder::Model) -> Option<Claimed> {
    Some(Claimed {
        id: row.id,
        person: row.person_id,
        subject: (Family::from_code(&row.family)?, row.subject_id),
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
    let sql = format!(
        "SELECT a.id FROM reminder a WHERE a.id IN ({}) AND EXISTS (SELECT 1 FROM reminder b \
         WHERE b.family = a.family AND b.subject_id = a.subject_id AND b.person_id = a.person_id \
         AND b.state = $1 AND b.due_at <= $2 \
         AND (b.due_at > a.due_at OR (b.due_at = a.due_at AND b.id > a.id)))",
        placeholders(3, ids.len())
    );
    let mut values: Vec<Value> = vec![State::Planned.code().into(), to_db(now).into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(statement).all(db).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The people of claimed reminders.
pub async fn recipients(
    db: &DatabaseConnection,
    ids: &[PersonId],
) -> Result<HashMap<PersonId, Recipient>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        id: PersonId,
        language: String,
        wants_reminders: bool,
        quiet_from: String,
        quiet_until: String,
        lock_screen: String,
    }
    let sql = format!(
        "SELECT id, language, wants_reminders, quiet_from, quiet_until, lock_screen \
         FROM person WHERE id IN ({})",
        placeholders(1, ids.len())
    );
    let values: Vec<Value> = ids.iter().map(|id| Value::from(*id)).collect();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(statement).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let recipient = Recipient {
                locale: Locale::from_code(&row.language).unwrap_or(Locale::Nl),
                wants_reminders: row.wants_reminders,
                quiet: Quiet::from_text(&row.quiet_from, &row.quiet_until),
                lock_screen: LockScreen::from_code(&row.lock_screen).unwrap_or(LockScreen::Neutral),
            };
            (row.id, recipient)
        })
        .collect())
}

/// The phones of people, by person: those of devices that are still signed in.
pub async fn phones(
    db: &DatabaseConnection,
    people: &[PersonId],
    now: Timestamp,
) -> Result<HashMap<PersonId, Vec<push_subscription::Model>>, DbErr> {
    let sql = format!(
        "SELECT p.* FROM push_subscription p JOIN session s ON s.id = p.session_id \
         WHERE s.expires_at > $1 AND p.person_id IN ({})",
        placeholders(2, people.len())
    );
    let mut values: Vec<Value> = vec![to_db(now).into()];
    values.extend(people.iter().map(|id| Value::from(*id)));
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = push_subscription::Model::find_by_statement(statement).all(db).await?;
    let mut phones: HashMap<PersonId, Vec<_>> = HashMap::new();
    for row in rows {
        phones.entry(row.person_id).or_default().push(row);
    }
    Ok(phones)
}

/// Writes down what became of claimed reminders, in one transaction. A record whose claim is no
/// longer the latest, or whose reminder was withdrawn meanwhile, changes nothing of its state.
pub async fn record(
    tx: &DatabaseTransaction,
    records: &[Record],
    now: Timestamp,
) -> Result<(), DbErr> {
    for one in records {
        let update = reminder::Entity::update_many()
            .filter(reminder::Column::Id.eq(one.id))
            .filter(reminder::Column::Fence.eq(one.fence))
            .filter(reminder::Column::State.eq(State::Planned.code()))
            .col_expr(reminder::Column::LeaseUntil, Expr::value(0_i64));
        let update = match &one.end {
            End::State(state, reason) => update
                .col_expr(reminder::Column::State, Expr::value(state.code()))
                .col_expr(
                    reminder::Column::Reason,
                    Expr::value(reason.map(|reason| reason.code().to_owned())),
                )
                .col_expr(reminder::Column::ChangedAt, Expr::value(to_db(now)))
                .col_expr(reminder::Column::SentWith, Expr::value(one.sent_with.map(|id| id.0))),
            End::Wait(until) => {
                update.col_expr(reminder::Column::NextTryAt, Expr::value(to_db(*until)))
            }
        };
        let update = if one.was_tried {
            update
                .col_expr(reminder::Column::Attempts, Expr::col(reminder::Column::Attempts).add(1))
        } else {
            update
        };
        update.exec(tx).await?;
    }
    let gone: Vec<SubscriptionId> = records
        .iter()
        .flat_map(|one| &one.deliveries)
        .filter(|(_, outcome, _)| *outcome == Outcome::Gone)
        .map(|(phone, _, _)| *phone)
        .collect();
    if !gone.is_empty() {
        push_subscription::Entity::delete_many()
            .filter(push_subscription::Column::Id.is_in(gone))
            .exec(tx)
            .await?;
    }
    record_deliveries(tx, records, now).await
}

async fn record_deliveries(
    tx: &DatabaseTransaction,
    records: &[Record],
    now: Timestamp,
) -> Result<(), DbErr> {
    let rows: Vec<_> = records
        .iter()
        .flat_map(|one| one.deliveries.iter().map(move |delivery| (one.id, delivery)))
        .map(|(reminder, (phone, outcome, status))| delivery::ActiveModel {
            id: Set(DeliveryId::new()),
            reminder_id: Set(reminder),
            subscription_id: Set(*phone),
            outcome: Set(outcome.code().to_owned()),
            status: Set(i32::from(*status)),
            at: Set(to_db(now)),
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let again =
        OnConflict::columns([delivery::Column::ReminderId, delivery::Column::SubscriptionId])
            .update_columns([
                delivery::Column::Outcome,
                delivery::Column::Status,
                delivery::Column::At,
            ])
            .to_owned();
    delivery::Entity::insert_many(rows).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// Gives back claims that were not begun with, so that another worker need not wait.
pub async fn give_back(db: &DatabaseConnection, claims: &[(ReminderId, i64)]) -> Result<(), DbErr> {
    for (id, fence) in claims {
        reminder::Entity::update_many()
            .col_expr(reminder::Column::LeaseUntil, Expr::value(0_i64))
            .filter(reminder::Column::Id.eq(*id))
            .filter(reminder::Column::Fence.eq(*fence))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// When the next reminder is due, if one is planned.
pub async fn next_due(db: &DatabaseConnection) -> Result<Option<Timestamp>, DbErr> {
    let next: Option<Option<DateTimeUtc>> = reminder::Entity::find()
        .select_only()
        .column_as(reminder::Column::NextTryAt.min(), "next")
        .filter(reminder::Column::State.eq(State::Planned.code()))
        .into_tuple()
        .one(db)
        .await?;
    Ok(next.flatten().map(from_db))
}

/// `$first, $first+1, …` for a list in SQL.
fn placeholders(first: usize, count: usize) -> String {
    let list: Vec<String> = (first..first + count).map(|n| format!("${n}")).collect();
    list.join(", ")
}
