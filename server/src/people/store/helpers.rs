//! The SQL of those who help: municipalities, staff, volunteers' access, contacts.

use crate::access::{Role, Scope};
use crate::id::{ContactId, GrantId, MunicipalityId, StaffId};
use crate::people::entity::{contact, municipality, staff, volunteer_grant};
use crate::time::to_db;
use dag1_app::help::{HelpTopic, Helper};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    Set, Statement,
};

/// The municipality of this name, made when it is not there yet.
pub async fn municipality(db: &impl ConnectionTrait, name: &str) -> Result<MunicipalityId, DbErr> {
    let found =
        municipality::Entity::find().filter(municipality::Column::Name.eq(name)).one(db).await?;
    if let Some(row) = found {
        return Ok(row.id);
    }
    let id = MunicipalityId::new();
    municipality::Entity::insert(municipality::ActiveModel {
        id: Set(id),
        name: Set(name.to_owned()),
    })
    .exec_without_returning(db)
    .await?;
    Ok(id)
}

/// The staff member of this name and role, made when not there yet. A phone number that is given
/// takes the place of the one that was known.
pub async fn staff(
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
    Ok(id)
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
) -> Result<Vec<(bool, (String, String))>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT t.id, t.name, \
           EXISTS (SELECT 1 FROM volunteer_grant g WHERE g.volunteer_id = t.id \
             AND g.person_id = $1 AND g.municipality_id = $2 AND g.ended_at IS NULL) AS has_access \
         FROM staff t WHERE t.municipality_id = $2 AND t.role = 'volunteer' ORDER BY t.name, t.id",
        [scope.person().into(), scope.municipality().into()],
    );
    let rows = VolunteerRow::find_by_statement(statement).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.has_access, (row.id.to_string(), row.name))).collect())
}

/// Gives a volunteer access to the person, if not given yet. Whether the municipality has such a
/// volunteer.
pub async fn grant(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    topic: HelpTopic,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let known = staff::Entity::find_by_id(volunteer)
        .filter(staff::Column::MunicipalityId.eq(scope.municipality()))
        .filter(staff::Column::Role.eq(Role::Volunteer.code()))
        .one(db)
        .await?;
    if known.is_none() {
        return Ok(false);
    }
    let open = volunteer_grant::Entity::find()
        .filter(volunteer_grant::Column::PersonId.eq(scope.person()))
        .filter(volunteer_grant::Column::VolunteerId.eq(volunteer))
        .filter(volunteer_grant::Column::EndedAt.is_null())
        .one(db)
        .await?;
    if open.is_none() {
        volunteer_grant::Entity::insert(volunteer_grant::ActiveModel {
            id: Set(GrantId::new()),
            municipality_id: Set(scope.municipality()),
            person_id: Set(scope.person()),
            volunteer_id: Set(volunteer),
            topic: Set(topic.code().to_owned()),
            granted_at: Set(to_db(now)),
            ended_at: Set(None),
        })
        .exec_without_returning(db)
        .await?;
    }
    Ok(true)
}

/// Ends a volunteer's access to the person. Whether there was one.
pub async fn end_grant(
    db: &impl ConnectionTrait,
    scope: Scope,
    volunteer: StaffId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let ended = volunteer_grant::Entity::update_many()
        .col_expr(volunteer_grant::Column::EndedAt, Expr::value(to_db(now)))
        .filter(volunteer_grant::Column::MunicipalityId.eq(scope.municipality()))
        .filter(volunteer_grant::Column::PersonId.eq(scope.person()))
        .filter(volunteer_grant::Column::VolunteerId.eq(volunteer))
        .filter(volunteer_grant::Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(ended.rows_affected > 0)
}

/// Adds somebody whom the person can call.
pub async fn insert_contact(
    db: &impl ConnectionTrait,
    scope: Scope,
    helper: &Helper,
) -> Result<(), DbErr> {
    contact::Entity::insert(contact::ActiveModel {
        id: Set(ContactId::new()),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        name: Set(helper.name.clone()),
        topic: Set(helper.topic.code().to_owned()),
        organisation: Set(helper.organisation.clone()),
        phone: Set(helper.phone.clone()),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
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
) -> Result<Vec<Helper>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT t.name, t.phone, '' AS organisation, g.topic \
         FROM volunteer_grant g JOIN staff t ON t.id = g.volunteer_id \
         WHERE g.person_id = $1 AND g.municipality_id = $2 AND g.ended_at IS NULL \
         ORDER BY t.name, t.id",
        [scope.person().into(), scope.municipality().into()],
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

/// Removes somebody whom the person can call. Whether there was one.
pub async fn remove_contact(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: ContactId,
) -> Result<bool, DbErr> {
    let removed = contact::Entity::delete_many()
        .filter(contact::Column::Id.eq(id))
        .filter(contact::Column::MunicipalityId.eq(scope.municipality()))
        .filter(contact::Column::PersonId.eq(scope.person()))
        .exec(db)
        .await?;
    Ok(removed.rows_affected > 0)
}

/// The others whom the person can call, by name, each with its id.
pub async fn contacts(
    db: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<(ContactId, Helper)>, DbErr> {
    let rows = contact::Entity::find()
        .filter(contact::Column::MunicipalityId.eq(scope.municipality()))
        .filter(contact::Column::PersonId.eq(scope.person()))
        .order_by_asc(contact::Column::Name)
        .all(db)
        .await?;
    let helper = |row: contact::Model| {
        let topic = HelpTopic::from_code(&row.topic).unwrap_or(HelpTopic::Company);
        let contact::Model { id, name, organisation, phone, .. } = row;
        (id, Helper { name, topic, organisation, phone, may_see: false })
    };
    Ok(rows.into_iter().map(helper).collect())
}
