//! The SQL of case workers, coordinators and volunteers.

use crate::access::{Part, Role, Scope, Sought, granted};
use crate::id::{MunicipalityId, StaffId};
use crate::people::entity::staff;
use crate::time::to_db;
use dag1_app::help::{HelpTopic, Helper};
use dag1_app::people::Volunteer;
use dag1_app::ui::Choice;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Set, Statement,
};

/// The staff member of this name and role, made when not there yet. A phone number that is given
/// takes the place of the one that was known.
pub async fn named(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    name: &str,
    role: Role,
    phone: &str,
    now: Timestamp,
) -> Result<StaffId, DbErr> {
    let found = staff::Entity::find()
        .filter(staff::Column::MunicipalityId.eq(municipality))
        .filter(staff::Column::Name.eq(name))
        .filter(staff::Column::Role.eq(role.code()))
        .one(db)
        .await?;
    if let Some(row) = found {
        if !phone.is_empty() && phone != row.phone {
            staff::Entity::update_many()
                .col_expr(staff::Column::Phone, Expr::value(phone))
                .filter(staff::Column::Id.eq(row.id))
                .exec(db)
                .await?;
        }
        return Ok(row.id);
    }
    let id = StaffId::new();
    insert(db, id, municipality, name, role, phone, now).await?;
    Ok(id)
}

/// Adds a staff member.
pub async fn insert(
    db: &impl ConnectionTrait,
    id: StaffId,
    municipality: MunicipalityId,
    name: &str,
    role: Role,
    phone: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    staff::Entity::insert(staff::ActiveModel {
        id: Set(id),
        municipality_id: Set(municipality),
        name: Set(name.to_owned()),
        role: Set(role.code().to_owned()),
        phone: Set(phone.to_owned()),
        created_at: Set(to_db(now)),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Named {
    id: StaffId,
    name: String,
}

/// The municipality's case workers and coordinators by name, to choose from.
pub async fn case_workers(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
) -> Result<Vec<Choice>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT id, name FROM staff WHERE municipality_id = $1 AND role <> $2 \
         ORDER BY name, id",
        [municipality.into(), Role::Volunteer.code().into()],
    );
    let rows = Named::find_by_statement(statement).all(db).await?;
    Ok(rows.into_iter().map(|row| Choice { value: row.id.to_string(), text: row.name }).collect())
}

#[derive(FromQueryResult)]
struct VolunteerRow {
    id: StaffId,
    name: String,
    has_access: bool,
}

/// The municipality's volunteers by name, and whether each has access to the person.
pub async fn volunteers(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Volunteer>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        format!(
            "SELECT t.id, t.name, {} AS has_access FROM staff t \
             WHERE t.municipality_id = $2 AND t.role = $4 ORDER BY t.name, t.id",
            granted(
                Part::Plan,
                Sought { volunteer: "t.id", person: "$1", municipality: "$2", now: "$3" }
            )
        ),
        [
            scope.person().into(),
            scope.municipality().into(),
            to_db(now).into(),
            Role::Volunteer.code().into(),
        ],
    );
    let rows = VolunteerRow::find_by_statement(statement).all(db).await?;
    let shown =
        |VolunteerRow { id, name, has_access }| Volunteer { id: id.to_string(), name, has_access };
    Ok(rows.into_iter().map(shown).collect())
}

#[derive(FromQueryResult)]
struct StaffHelper {
    name: String,
    phone: String,
    organisation: String,
    topic: String,
}

/// The person's case worker, if there is one.
pub async fn case_worker(db: &impl ConnectionTrait, scope: Scope) -> Result<Option<Helper>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT t.name, t.phone, m.name AS organisation, 'case-worker' AS topic \
         FROM person p JOIN staff t ON t.id = p.case_worker_id \
           JOIN municipality m ON m.id = t.municipality_id \
         WHERE p.id = $1 AND p.municipality_id = $2",
        [scope.person().into(), scope.municipality().into()],
    );
    Ok(StaffHelper::find_by_statement(statement).one(db).await?.map(from_staff))
}

/// The volunteers who may look at the person's plan, by name.
pub async fn volunteers_with_access(
    db: &impl ConnectionTrait,
    scope: Scope,
    now: Timestamp,
) -> Result<Vec<Helper>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        format!(
            "SELECT t.name, t.phone, '' AS organisation, \
               (SELECT g.topic FROM volunteer_grant g WHERE g.volunteer_id = t.id \
                  AND g.person_id = $1 AND g.municipality_id = $2 \
                ORDER BY g.granted_at DESC LIMIT 1) AS topic \
             FROM staff t WHERE t.municipality_id = $2 AND {} ORDER BY t.name, t.id",
            granted(
                Part::Plan,
                Sought { volunteer: "t.id", person: "$1", municipality: "$2", now: "$3" }
            )
        ),
        [scope.person().into(), scope.municipality().into(), to_db(now).into()],
    );
    let rows = StaffHelper::find_by_statement(statement).all(db).await?;
    Ok(rows.into_iter().map(from_staff).collect())
}

fn from_staff(row: StaffHelper) -> Helper {
    Helper {
        name: row.name,
        topic: HelpTopic::from_code(&row.topic).unwrap_or(HelpTopic::Company),
        organisation: row.organisation,
        phone: row.phone,
        may_see: true,
    }
}
