//! The SQL of planning: the program's key, a person's wishes, and the planned rows. Sending,
//! phones and what became of reminders have files of their own.

pub mod fate;
pub mod phones;
pub mod queue;

use super::Subject;
use super::entity::reminder;
use super::rules::{Planned, Quiet};
use crate::access::Scope;
use crate::id::ReminderId;
use crate::time::to_db;
use dag1_app::reminders::State;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, FromQueryResult,
    QueryFilter, Set, Statement,
};

/// The wishes of a person that planning needs.
#[derive(Clone, Copy, Debug)]
pub struct Wishes {
    /// Quiet hours.
    pub quiet: Quiet,
}

/// The program's private VAPID key: the offered one if there was none.
pub async fn vapid_key(db: &impl ConnectionTrait, offered: &str) -> Result<String, DbErr> {
    let backend = db.get_database_backend();
    let key = "vapid_private_key";
    db.execute_raw(Statement::from_sql_and_values(
        backend,
        "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
        [key.into(), offered.into()],
    ))
    .await?;
    let sql = "SELECT value FROM setting WHERE key = $1";
    let row = db.query_one_raw(Statement::from_sql_and_values(backend, sql, [key.into()])).await?;
    row.ok_or_else(|| DbErr::RecordNotFound(key.to_owned()))?.try_get("", "value")
}

/// Quiet hours of a person; nothing when the person is gone.
pub async fn wishes(db: &impl ConnectionTrait, scope: Scope) -> Result<Option<Wishes>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        quiet_from: String,
        quiet_until: String,
    }
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT quiet_from, quiet_until FROM person WHERE id = $1 AND municipality_id = $2",
        [scope.person().into(), scope.municipality().into()],
    );
    let row = Row::find_by_statement(statement).one(db).await?;
    Ok(row.map(|row| Wishes { quiet: Quiet::from_text(&row.quiet_from, &row.quiet_until) }))
}

/// Withdraws what was planned for a subject and not yet sent.
pub async fn withdraw(
    tx: &DatabaseTransaction,
    scope: Scope,
    subject: &Subject,
    now: Timestamp,
) -> Result<(), DbErr> {
    reminder::Entity::update_many()
        .col_expr(reminder::Column::State, Expr::value(State::Withdrawn.code()))
        .col_expr(reminder::Column::ChangedAt, Expr::value(to_db(now)))
        .filter(reminder::Column::MunicipalityId.eq(scope.municipality()))
        .filter(reminder::Column::PersonId.eq(scope.person()))
        .filter(reminder::Column::Family.eq(subject.family.code()))
        .filter(reminder::Column::SubjectId.eq(subject.id))
        .filter(reminder::Column::State.eq(State::Planned.code()))
        .exec(tx)
        .await?;
    Ok(())
}

/// Writes planned reminders.
pub async fn insert(
    tx: &DatabaseTransaction,
    scope: Scope,
    subject: &Subject,
    planned: &[Planned],
) -> Result<(), DbErr> {
    let rows = planned.iter().map(|one| reminder::ActiveModel {
        id: Set(ReminderId::new()),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        family: Set(subject.family.code().to_owned()),
        subject_id: Set(subject.id),
        kind: Set(one.kind.code().to_owned()),
        due_at: Set(to_db(one.due)),
        useful_until: Set(to_db(one.useful_until)),
        state: Set(State::Planned.code().to_owned()),
        reason: Set(None),
        changed_at: Set(None),
        handled_at: Set(None),
        attempts: Set(0),
        next_try_at: Set(to_db(one.due)),
        lease_until: Set(0),
        fence: Set(0),
        sent_with: Set(None),
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        reminder::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}
