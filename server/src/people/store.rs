//! The SQL of people: one permit holder. In rooms of their own those who help.

pub mod contacts;
pub mod municipalities;
pub mod staff;

use super::entity::person;
use super::person::Person;
use super::rules::{self, New};
use crate::access::Scope;
use crate::id::StaffId;
use crate::private::Private;
use crate::reminders::Wishes;
use crate::time::to_db;
use dag1_app::Locale;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set, UpdateMany};

/// The person.
pub async fn find(db: &impl ConnectionTrait, scope: Scope) -> Result<Option<Person>, DbErr> {
    let row = person::Entity::find_by_id(scope.person())
        .filter(person::Column::MunicipalityId.eq(scope.municipality()))
        .one(db)
        .await?;
    Ok(row.map(from_row))
}

fn from_row(row: person::Model) -> Person {
    let quiet = (row.quiet_from.as_str(), row.quiet_until.as_str());
    Person {
        id: row.id,
        municipality: row.municipality_id,
        wishes: Wishes::from_stored(row.wants_reminders, quiet, &row.lock_screen),
        name: Private::new(row.name),
        language: Locale::from_code(&row.language).unwrap_or(Locale::En),
        phone: Private::new(row.phone),
        case_worker: row.case_worker_id,
    }
}

/// Makes a person.
pub async fn insert(
    db: &impl ConnectionTrait,
    scope: Scope,
    case_worker: Option<StaffId>,
    new: &New,
    now: Timestamp,
) -> Result<(), DbErr> {
    let wishes = Wishes::default();
    let (quiet_from, quiet_until) = wishes.quiet.to_text();
    person::Entity::insert(person::ActiveModel {
        id: Set(scope.person()),
        municipality_id: Set(scope.municipality()),
        case_worker_id: Set(case_worker),
        name: Set(new.name.clone()),
        search_name: Set(rules::folded(&new.name)),
        language: Set(new.language.code().to_owned()),
        phone: Set(new.phone.clone()),
        wants_reminders: Set(wishes.reminders),
        quiet_from: Set(quiet_from),
        quiet_until: Set(quiet_until),
        lock_screen: Set(wishes.lock_screen.code().to_owned()),
        created_at: Set(to_db(now)),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

fn update(scope: Scope) -> UpdateMany<person::Entity> {
    person::Entity::update_many()
        .filter(person::Column::Id.eq(scope.person()))
        .filter(person::Column::MunicipalityId.eq(scope.municipality()))
}

/// Changes what staff wrote of the person.
pub async fn change(
    db: &impl ConnectionTrait,
    scope: Scope,
    new: &New,
    case_worker: Option<StaffId>,
) -> Result<(), DbErr> {
    update(scope)
        .col_expr(person::Column::Name, Expr::value(new.name.clone()))
        .col_expr(person::Column::SearchName, Expr::value(rules::folded(&new.name)))
        .col_expr(person::Column::Language, Expr::value(new.language.code()))
        .col_expr(person::Column::Phone, Expr::value(new.phone.clone()))
        .col_expr(person::Column::CaseWorkerId, Expr::value(case_worker))
        .exec(db)
        .await?;
    Ok(())
}

/// Keeps what the person wants of reminders.
pub async fn set_wishes(
    db: &impl ConnectionTrait,
    scope: Scope,
    wishes: &Wishes,
) -> Result<(), DbErr> {
    let (quiet_from, quiet_until) = wishes.quiet.to_text();
    update(scope)
        .col_expr(person::Column::WantsReminders, Expr::value(wishes.reminders))
        .col_expr(person::Column::QuietFrom, Expr::value(quiet_from))
        .col_expr(person::Column::QuietUntil, Expr::value(quiet_until))
        .col_expr(person::Column::LockScreen, Expr::value(wishes.lock_screen.code()))
        .exec(db)
        .await?;
    Ok(())
}

/// Keeps the person's language.
pub async fn set_language(
    db: &impl ConnectionTrait,
    scope: Scope,
    language: Locale,
) -> Result<(), DbErr> {
    update(scope).col_expr(person::Column::Language, Expr::value(language.code())).exec(db).await?;
    Ok(())
}
