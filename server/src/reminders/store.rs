//! The SQL of planning: a person's wishes, and the planned rows. Sending,
//! phones and what became of reminders have files of their own.

pub mod fate;
pub mod phones;

use super::entity::reminder;
use super::rules::{Planned, Quiet};
use super::states;
use super::subject::Subject;
use crate::access::Audience;
use crate::database;
use crate::id::{MunicipalityId, PersonId, ReminderId};
use crate::time::to_db;
use dag1_app::reminders::State;
use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, Set, Value,
};

/// The quiet hours of each person who is still there.
pub async fn quiet_hours(
    db: &impl ConnectionTrait,
    audience: &Audience,
) -> Result<Vec<(PersonId, Quiet)>, DbErr> {
    let mut known = Vec::with_capacity(audience.people().len());
    for some in audience.people().chunks(database::AT_ONCE) {
        let query = Query::select()
            .columns(["id", "quiet_from", "quiet_until"])
            .from("person")
            .and_where(database::of_municipality("municipality_id", [audience.municipality()]))
            .and_where(Expr::col("id").is_in(some.iter().copied()))
            .to_owned();
        for row in db.query_all(&query).await? {
            let (from, until): (String, String) =
                (row.try_get("", "quiet_from")?, row.try_get("", "quiet_until")?);
            known.push((row.try_get("", "id")?, Quiet::from_text(&from, &until)));
        }
    }
    Ok(known)
}

/// Withdraws what was planned for a subject and not yet sent; what one address has already is
/// tried at no other any more.
pub async fn withdraw(
    tx: &DatabaseTransaction,
    audience: &Audience,
    subject: &Subject,
    now: Timestamp,
) -> Result<(), DbErr> {
    for some in audience.people().chunks(database::AT_ONCE) {
        reminder::Entity::update_many()
            .col_expr(
                reminder::Column::State,
                instead(State::Withdrawn.code(), reminder::Column::State),
            )
            .col_expr(reminder::Column::ChangedAt, instead(to_db(now), reminder::Column::ChangedAt))
            .col_expr(reminder::Column::TryAt, Expr::value(None::<DateTimeUtc>))
            .filter(reminder::Column::MunicipalityId.eq(audience.municipality()))
            .filter(reminder::Column::PersonId.is_in(some.iter().copied()))
            .filter(reminder::Column::Family.eq(subject.family.code()))
            .filter(reminder::Column::SubjectId.eq(subject.id))
            .filter(Expr::cust(states::OWED))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// This value where a reminder is still planned, else what stands there.
fn instead(value: impl Into<Value>, column: reminder::Column) -> Expr {
    let is_planned = Expr::col(reminder::Column::State).eq(State::Planned.code());
    Expr::case(is_planned, Expr::value(value)).finally(Expr::col(column)).into()
}

/// Writes planned reminders, each with its person.
pub async fn insert(
    tx: &DatabaseTransaction,
    municipality: MunicipalityId,
    subject: &Subject,
    planned: impl IntoIterator<Item = (PersonId, Planned)>,
) -> Result<(), DbErr> {
    let rows = planned.into_iter().map(|(person, one)| reminder::ActiveModel {
        id: Set(ReminderId::new()),
        municipality_id: Set(municipality),
        person_id: Set(person),
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
        try_at: Set(Some(to_db(one.due))),
        waiting_since: Set(None),
        lease_until: Set(0),
        fence: Set(0),
        sent_with: Set(None),
    });
    let rows: Vec<_> = rows.collect();
    for some in rows.chunks(database::AT_ONCE) {
        reminder::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}
