//! The SQL of invitations and of wrong codes.

use crate::access::account::Account;
use crate::access::code::Code;
use crate::access::entity::{invitation, wrong_try};
use crate::access::rules;
use crate::id::{InvitationId, WrongTryId};
use crate::time::{from_db, to_db};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};

/// Whether an invitation with this first part of its code is there.
pub async fn is_taken(db: &impl ConnectionTrait, lookup: &str) -> Result<bool, DbErr> {
    Ok(find(db, lookup).await?.is_some())
}

async fn find(db: &impl ConnectionTrait, lookup: &str) -> Result<Option<invitation::Model>, DbErr> {
    invitation::Entity::find().filter(invitation::Column::Lookup.eq(lookup)).one(db).await
}

/// Keeps a new invitation. All others of the same account go, used or not, and those of
/// everybody that have ended.
pub async fn insert(
    db: &impl ConnectionTrait,
    account: Account,
    code: &Code,
    now: Timestamp,
) -> Result<(), DbErr> {
    let (person, staff) = (account.person(), account.staff());
    let of_account = match account {
        Account::Person(scope) => invitation::Column::PersonId.eq(scope.person()),
        Account::Staff(_, staff) => invitation::Column::StaffId.eq(staff),
    };
    invitation::Entity::delete_many()
        .filter(of_account.or(invitation::Column::ExpiresAt.lt(to_db(now))))
        .exec(db)
        .await?;
    invitation::Entity::insert(invitation::ActiveModel {
        id: Set(InvitationId::new()),
        municipality_id: Set(account.municipality()),
        person_id: Set(person),
        staff_id: Set(staff),
        lookup: Set(code.lookup().to_owned()),
        secret_hash: Set(code.secret_hash()),
        wrong_tries: Set(0),
        created_at: Set(to_db(now)),
        expires_at: Set(to_db(now + rules::CODE_LASTS)),
        used_at: Set(None),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// What trying a code came to.
pub enum Tried {
    /// It was right and is used now.
    Right(Account),
    /// It is the code of an invitation that was used, has ended or is locked.
    Over,
    /// It is nobody's.
    Wrong,
}

/// Uses up the invitation of a code. Of any number of tries at the same time one succeeds: the
/// update asks again what the reading found.
pub async fn take(
    db: &impl ConnectionTrait,
    code: &Code,
    is_of_staff: bool,
    now: Timestamp,
) -> Result<Tried, DbErr> {
    let found = find(db, code.lookup()).await?;
    // Compared also when nothing was found, so that the time tells nothing.
    let stored = found.as_ref().map_or("", |row| row.secret_hash.as_str());
    let is_same = code.is_of(stored);
    let Some(row) = found else { return Ok(Tried::Wrong) };
    let account = Account::from_row(row.municipality_id, row.person_id, row.staff_id);
    let account = account.filter(|account| account.staff().is_some() == is_of_staff);
    let Some(account) = account.filter(|_| is_same) else {
        count_wrong(db, row.id).await?;
        return Ok(Tried::Wrong);
    };
    let usable =
        rules::is_usable(row.wrong_tries, from_db(row.expires_at), row.used_at.map(from_db), now);
    if !usable {
        return Ok(Tried::Over);
    }
    let used = invitation::Entity::update_many()
        .col_expr(invitation::Column::UsedAt, Expr::value(to_db(now)))
        .filter(invitation::Column::Id.eq(row.id))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::WrongTries.lt(rules::TRIES_THAT_LOCK))
        .exec(db)
        .await?;
    Ok(if used.rows_affected == 1 { Tried::Right(account) } else { Tried::Over })
}

async fn count_wrong(db: &impl ConnectionTrait, id: InvitationId) -> Result<(), DbErr> {
    let column = invitation::Column::WrongTries;
    invitation::Entity::update_many()
        .col_expr(column, Expr::col(column).add(1))
        .filter(invitation::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes a wrong code, and forgets those that no longer count.
pub async fn record_wrong(
    db: &impl ConnectionTrait,
    source_hash: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    wrong_try::Entity::delete_many()
        .filter(wrong_try::Column::TriedAt.lt(to_db(now - rules::WINDOW)))
        .exec(db)
        .await?;
    wrong_try::Entity::insert(wrong_try::ActiveModel {
        id: Set(WrongTryId::new()),
        source_hash: Set(source_hash.to_owned()),
        tried_at: Set(to_db(now)),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// When the try was that is `limit`-th from the end, of one source or of all; nothing while
/// there were fewer.
pub async fn try_at_limit(
    db: &impl ConnectionTrait,
    source_hash: Option<&str>,
    limit: u64,
) -> Result<Option<Timestamp>, DbErr> {
    let mut tries = wrong_try::Entity::find().order_by_desc(wrong_try::Column::TriedAt);
    if let Some(source) = source_hash {
        tries = tries.filter(wrong_try::Column::SourceHash.eq(source));
    }
    let found = tries.offset(limit.saturating_sub(1)).limit(1).one(db).await?;
    Ok(found.map(|row| from_db(row.tried_at)))
}
