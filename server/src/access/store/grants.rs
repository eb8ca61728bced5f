//! The SQL of grants.

use crate::access::entity::volunteer_grant::{ActiveModel, Column, Entity};
use crate::access::grants::{Part, Sought, granted};
use crate::access::scope::Scope;
use crate::access::viewer::Role;
use crate::id::{GrantId, MunicipalityId, StaffId};
use crate::time::to_db;
use dag1_app::help::HelpTopic;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set, Statement,
};

/// Whether the person lets the volunteer see any part now.
pub async fn holds(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let sought = Sought { volunteer: "$1", person: "$2", municipality: "$3", now: "$4" };
    let sql = format!("SELECT 1 AS one WHERE {}", granted(Part::Plan, sought));
    let (person, municipality) = (scope.person().into(), scope.municipality().into());
    let values = [volunteer.into(), person, municipality, to_db(now).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.query_one_raw(statement).await?.is_some())
}

/// Whether the municipality has this volunteer.
pub async fn is_volunteer(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    volunteer: StaffId,
) -> Result<bool, DbErr> {
    let sql = "SELECT 1 AS one FROM staff WHERE id = $1 AND municipality_id = $2 AND role = $3";
    let values = [volunteer.into(), municipality.into(), Role::Volunteer.code().into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.query_one_raw(statement).await?.is_some())
}

/// Writes a grant that holds from now on.
pub async fn insert(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: GrantId,
    volunteer: StaffId,
    topic: HelpTopic,
    now: Timestamp,
) -> Result<(), DbErr> {
    Entity::insert(ActiveModel {
        id: Set(id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        volunteer_id: Set(volunteer),
        topic: Set(topic.code().to_owned()),
        granted_at: Set(to_db(now)),
        ended_at: Set(None),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

/// Ends the volunteer's grants of the person that hold. Whether there was one.
pub async fn end(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let holds = Condition::any().add(Column::EndedAt.is_null()).add(Column::EndedAt.gt(to_db(now)));
    let ended = Entity::update_many()
        .col_expr(Column::EndedAt, Expr::value(to_db(now)))
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .filter(Column::VolunteerId.eq(volunteer))
        .filter(holds)
        .exec(db)
        .await?;
    Ok(ended.rows_affected > 0)
}
