//! The SQL of what became of reminders: receipts of phones, and the lists that staff see.

use crate::access::{CaseWorker, Scope};
use crate::database::{self, Cursor, Cut, Order, Page, Places};
use crate::id::ReminderId;
use crate::reminders::entity::reminder;
use crate::reminders::states;
use crate::time::to_db;
use dag1_app::reminders::State;
use jiff::{SignedDuration, Timestamp};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// What a phone tells of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It was shown.
    Shown,
    /// The person opened it.
    Opened,
}

/// Notes what a phone tells of a reminder of its person, and of all that its message carried.
/// A receipt can come before the worker wrote down that it was sent; "opened" is final.
pub async fn received(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: ReminderId,
    receipt: Receipt,
    now: Timestamp,
) -> Result<(), DbErr> {
    let (state, before): (State, &[State]) = match receipt {
        Receipt::Shown => (State::Shown, &[State::Planned, State::Sent]),
        Receipt::Opened => (State::Opened, &[State::Planned, State::Sent, State::Shown]),
    };
    let mut update = reminder::Entity::update_many()
        .col_expr(reminder::Column::State, Expr::value(state.code()))
        .col_expr(reminder::Column::ChangedAt, Expr::value(to_db(now)));
    if receipt == Receipt::Opened {
        // Who read it on one phone needs it on no other.
        update = update.col_expr(reminder::Column::TryAt, Expr::value(None::<DateTimeUtc>));
    }
    update
        .filter(reminder::Column::MunicipalityId.eq(scope.municipality()))
        .filter(reminder::Column::PersonId.eq(scope.person()))
        .filter(
            Condition::any()
                .add(reminder::Column::Id.eq(id))
                .add(reminder::Column::SentWith.eq(id.0)),
        )
        .filter(reminder::Column::Fence.gt(0))
        .filter(reminder::Column::State.is_in(before.iter().map(|state| state.code())))
        .exec(db)
        .await?;
    Ok(())
}

/// Reminders of a person that are shown with their fate, and that are shown as still to come.
const PAST_SHOWN: u64 = 50;
const COMING_SHOWN: u64 = 10;

/// A person's reminders: those with a fate, newest first, then the next ones to come.
pub async fn of_person(
    db: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<reminder::Model>, DbErr> {
    let own = reminder::Entity::find()
        .filter(reminder::Column::MunicipalityId.eq(scope.municipality()))
        .filter(reminder::Column::PersonId.eq(scope.person()));
    let planned = State::Planned.code();
    let mut rows = own
        .clone()
        .filter(reminder::Column::State.ne(planned))
        .order_by_desc(reminder::Column::DueAt)
        .limit(PAST_SHOWN)
        .all(db)
        .await?;
    let coming = own
        .filter(reminder::Column::State.eq(planned))
        .order_by_asc(reminder::Column::DueAt)
        .limit(COMING_SHOWN)
        .all(db)
        .await?;
    rows.extend(coming);
    Ok(rows)
}

/// A page of the municipality's reminders of the last thirty days, newest first: those that
/// reached nobody and were not handled, or all that were tried.
pub async fn listed(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    show_all: bool,
    cursor: Cursor<ReminderId>,
    now: Timestamp,
) -> Result<Page<reminder::Model>, DbErr> {
    let since = to_db(now - SignedDuration::from_hours(30 * 24));
    let which = if show_all { states::TRIED } else { states::UNREACHED };
    let ask = |cursor: Cursor<ReminderId>| {
        let mut places = Places::default();
        let (here, since) = (places.put(worker.municipality()), places.put(since));
        // One that was handled meanwhile still has its place in the order.
        let of_row = format!(
            "SELECT c.due_at, c.id FROM reminder c WHERE c.municipality_id = {here} AND c.id ="
        );
        let order = Order { by: &["due_at", "id"], falls: true, of_row: &of_row };
        let Cut { beside, order } = cursor.cut(&mut places, order);
        let sql = format!(
            "SELECT * FROM reminder WHERE municipality_id = {here} AND due_at >= {since} \
               AND {which}{beside} {order}"
        );
        places.statement(db, sql)
    };
    database::page(db, cursor, ask, |row: &reminder::Model| row.id).await
}

/// Notes that staff told the person instead. Whether there was such a reminder.
pub async fn handled(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    id: ReminderId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let done = reminder::Entity::update_many()
        .col_expr(reminder::Column::HandledAt, Expr::value(to_db(now)))
        .filter(reminder::Column::MunicipalityId.eq(worker.municipality()))
        .filter(reminder::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}
