//! The SQL of phones: which subscription belongs to which person and device.

use crate::access::Scope;
use crate::database::Question;
use crate::error::Result;
use crate::id::{SessionId, SubscriptionId};
use crate::reminders::entity::push_subscription;
use crate::time::to_db;
use dag1_push::Phone;
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set, Statement};

/// Keeps a phone's subscription for the person and device of the session. An endpoint belongs
/// to one device: it moves to whoever signed in last; a device has one endpoint.
pub async fn subscribe(
    db: &impl ConnectionTrait,
    scope: Scope,
    session: SessionId,
    phone: &Phone,
    now: Timestamp,
) -> Result<(), DbErr> {
    push_subscription::Entity::delete_many()
        .filter(push_subscription::Column::SessionId.eq(session))
        .filter(push_subscription::Column::Endpoint.ne(&phone.endpoint))
        .exec(db)
        .await?;
    let row = push_subscription::ActiveModel {
        id: Set(SubscriptionId::new()),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        session_id: Set(session),
        endpoint: Set(phone.endpoint.clone()),
        p256dh: Set(phone.p256dh.clone()),
        auth: Set(phone.auth.clone()),
        created_at: Set(to_db(now)),
    };
    let moved = OnConflict::column(push_subscription::Column::Endpoint)
        .update_columns([
            push_subscription::Column::MunicipalityId,
            push_subscription::Column::PersonId,
            push_subscription::Column::SessionId,
            push_subscription::Column::P256dh,
            push_subscription::Column::Auth,
        ])
        .to_owned();
    push_subscription::Entity::insert(row).on_conflict(moved).exec_without_returning(db).await?;
    Ok(())
}

/// Forgets a subscription of the person.
pub async fn unsubscribe(
    db: &impl ConnectionTrait,
    scope: Scope,
    endpoint: &str,
) -> Result<(), DbErr> {
    push_subscription::Entity::delete_many()
        .filter(push_subscription::Column::MunicipalityId.eq(scope.municipality()))
        .filter(push_subscription::Column::PersonId.eq(scope.person()))
        .filter(push_subscription::Column::Endpoint.eq(endpoint))
        .exec(db)
        .await?;
    Ok(())
}

/// Whether a device gets push messages.
pub async fn has_subscription(db: &impl ConnectionTrait, session: SessionId) -> Result<bool> {
    Ok(has_subscription_asked(db, session).ask(db).await?)
}

/// As [`has_subscription`], to be asked of a reader.
pub fn has_subscription_asked(db: &impl ConnectionTrait, session: SessionId) -> Question<bool> {
    let sql = "SELECT id FROM push_subscription WHERE session_id = $1 LIMIT 1";
    let values = [session.into()];
    let select = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Question::new(select, |rows| Ok(rows.next_row()?.is_some()))
}
