//! The SQL of sessions: the devices that are signed in.

use crate::access::account::Account;
use crate::access::entity::session;
use crate::access::rules;
use crate::access::scope::Scope;
use crate::access::viewer::Viewer;
use crate::id::SessionId;
use crate::time::{from_db, to_db, wall};
use dag1_app::people::Device;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Set, Statement,
};

/// Keeps a new session of an account; those of the account that have ended go.
pub async fn insert(
    db: &impl ConnectionTrait,
    account: Account,
    token_hash: String,
    label: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let of_account = match account {
        Account::Person(scope) => session::Column::PersonId.eq(scope.person()),
        Account::Staff(_, staff) => session::Column::StaffId.eq(staff),
    };
    session::Entity::delete_many()
        .filter(of_account)
        .filter(session::Column::ExpiresAt.lte(to_db(now)))
        .exec(db)
        .await?;
    session::Entity::insert(session::ActiveModel {
        id: Set(SessionId::new()),
        municipality_id: Set(account.municipality()),
        person_id: Set(account.person()),
        staff_id: Set(account.staff()),
        token_hash: Set(token_hash),
        label: Set(label.to_owned()),
        created_at: Set(to_db(now)),
        last_used_at: Set(to_db(now)),
        expires_at: Set(to_db(now + account.stays())),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Notes that a session was used. A holder's lasts longer by it, that of staff does not.
pub async fn touch(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    now: Timestamp,
) -> Result<(), DbErr> {
    let mut update = session::Entity::update_many()
        .col_expr(session::Column::LastUsedAt, Expr::value(to_db(now)))
        .filter(session::Column::Id.eq(viewer.session()));
    if matches!(viewer, Viewer::Holder(_)) {
        let until = to_db(now + rules::HOLDER_STAYS);
        update = update.col_expr(session::Column::ExpiresAt, Expr::value(until));
    }
    update.exec(db).await?;
    Ok(())
}

/// Ends a session, and with it the push subscription of the device.
pub async fn delete(db: &impl ConnectionTrait, id: SessionId) -> Result<(), DbErr> {
    session::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Ends a session of the person. Whether there was one.
pub async fn delete_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: SessionId,
) -> Result<bool, DbErr> {
    let deleted = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::PersonId.eq(scope.person()))
        .filter(session::Column::MunicipalityId.eq(scope.municipality()))
        .exec(db)
        .await?;
    Ok(deleted.rows_affected > 0)
}

#[derive(FromQueryResult)]
struct DeviceRow {
    id: SessionId,
    label: String,
    last_used_at: sea_orm::prelude::DateTimeUtc,
    pushes: i64,
}

/// The person's devices, the last used first.
pub async fn devices(
    db: &impl ConnectionTrait,
    scope: Scope,
    this: Option<SessionId>,
    now: Timestamp,
) -> Result<Vec<Device>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT s.id, s.label, s.last_used_at, \
                (SELECT COUNT(*) FROM push_subscription p WHERE p.session_id = s.id) AS pushes \
         FROM session s \
         WHERE s.person_id = $1 AND s.municipality_id = $2 AND s.expires_at > $3 \
         ORDER BY s.last_used_at DESC",
        [scope.person().into(), scope.municipality().into(), to_db(now).into()],
    );
    let rows = DeviceRow::find_by_statement(statement).all(db).await?;
    let device = |row: DeviceRow| Device {
        id: row.id.to_string(),
        label: row.label,
        last_used: wall(from_db(row.last_used_at)),
        is_this: this == Some(row.id),
        has_push: row.pushes > 0,
    };
    Ok(rows.into_iter().map(device).collect())
}
