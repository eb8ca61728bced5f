//! All the SQL of requests for help. A person's own carry the scope; those of others are read
//! for a staff member, who sees the people of the municipality or those who gave access.

use super::entity::help_request::{Column, Entity};
use super::rules::{MOST_OPEN, PAGE};
use crate::access::{Scope, Staff};
use crate::id::{HelpId, MunicipalityId, PersonId, StaffId};
use crate::time::to_db;
use dag1_app::help::Spot;
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, FromQueryResult,
    PaginatorTrait, QueryFilter, QuerySelect, Select, Statement, Value,
};

/// Whether the helper `t` of the request `r` may still see the person: one whose access has ended
/// helps no more, and somebody else can take the request.
const STILL_HELPS: &str = "(t.role <> 'volunteer' OR EXISTS (SELECT 1 FROM volunteer_grant g \
     WHERE g.person_id = r.person_id AND g.volunteer_id = t.id AND g.ended_at IS NULL))";

/// A request with the names that go with it.
#[derive(FromQueryResult)]
pub struct Row {
    /// Key.
    pub id: HelpId,
    /// Who asks.
    pub person_id: PersonId,
    /// Name of who asks.
    pub person: String,
    /// Id of the form.
    pub form: String,
    /// Code of the section.
    pub section: String,
    /// What the person wrote; may be empty.
    pub message: String,
    /// Since when.
    pub asked_at: sea_orm::prelude::DateTimeUtc,
    /// When it was done, if it is.
    pub done_at: Option<sea_orm::prelude::DateTimeUtc>,
    /// Who helps.
    pub helper_id: Option<StaffId>,
    /// Name of who helps.
    pub helper: Option<String>,
}

/// The beginning of every query for rows; conditions on the request `r` follow.
fn rows() -> String {
    format!(
        "SELECT r.id, r.person_id, p.name AS person, r.form, r.section, r.message, r.asked_at, \
           r.done_at, t.id AS helper_id, t.name AS helper \
         FROM help_request r JOIN person p ON p.id = r.person_id \
           LEFT JOIN staff t ON t.id = r.helper_id AND (r.done_at IS NOT NULL OR {STILL_HELPS}) \
         WHERE "
    )
}

/// The person's own requests: open, or done after `done_since`; the newest first.
pub async fn own(
    db: &impl ConnectionTrait,
    scope: Scope,
    done_since: Timestamp,
) -> Result<Vec<Row>, DbErr> {
    let sql = rows()
        + "r.municipality_id = $1 AND r.person_id = $2 \
           AND (r.done_at IS NULL OR r.done_at > $3) ORDER BY r.asked_at DESC, r.id DESC";
    let values = [scope.municipality().into(), scope.person().into(), to_db(done_since).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Row::find_by_statement(statement).all(db).await
}

/// Keeps a request. One that is open for the same section stays the same one; what is written
/// now takes the place of what was.
pub async fn ask(
    tx: &DatabaseTransaction,
    scope: Scope,
    spot: &Spot,
    message: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "INSERT INTO help_request \
           (id, municipality_id, person_id, form, section, message, asked_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (person_id, form, section) WHERE done_at IS NULL DO UPDATE SET message = \
           CASE WHEN excluded.message = '' THEN help_request.message ELSE excluded.message END";
    let values: [Value; 7] = [
        HelpId::new().into(),
        scope.municipality().into(),
        scope.person().into(),
        spot.form.id.clone().into(),
        spot.section.clone().into(),
        message.into(),
        to_db(now).into(),
    ];
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
    tx.execute_raw(statement).await?;
    Ok(())
}

fn of(scope: Scope) -> Select<Entity> {
    Entity::find()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
}

/// Whether the person may ask for help here: fewer than the most are open, or this one is. What
/// is open can't change until the transaction ends.
pub async fn may_ask(tx: &DatabaseTransaction, scope: Scope, spot: &Spot) -> Result<bool, DbErr> {
    let open = of(scope).filter(Column::DoneAt.is_null());
    open.clone()
        .select_only()
        .column(Column::Id)
        .lock_exclusive()
        .into_tuple::<HelpId>()
        .all(tx)
        .await?;
    let here = open
        .clone()
        .filter(Column::Form.eq(spot.form.id.as_str()))
        .filter(Column::Section.eq(spot.section.as_str()));
    Ok(open.count(tx).await? < MOST_OPEN || here.count(tx).await? > 0)
}

/// Takes a request of the person back. Whether there was one.
pub async fn take_back(db: &impl ConnectionTrait, scope: Scope, id: HelpId) -> Result<bool, DbErr> {
    let taken = Entity::delete_many()
        .filter(Column::Id.eq(id))
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .exec(db)
        .await?;
    Ok(taken.rows_affected > 0)
}

/// Forgets what was done for the person before a moment.
pub async fn forget(
    tx: &DatabaseTransaction,
    scope: Scope,
    before: Timestamp,
) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::MunicipalityId.eq(scope.municipality()))
        .filter(Column::PersonId.eq(scope.person()))
        .filter(Column::DoneAt.lt(to_db(before)))
        .exec(tx)
        .await?;
    Ok(())
}

/// The open requests `r` that the staff member may see, as a condition with its values.
fn seen_by(staff: &Staff) -> (&'static str, Vec<Value>) {
    let municipality = staff.municipality().into();
    match staff {
        Staff::CaseWorker(_) => {
            ("r.municipality_id = $1 AND r.done_at IS NULL", vec![municipality])
        }
        Staff::Volunteer(volunteer) => (
            "r.municipality_id = $1 AND r.done_at IS NULL AND EXISTS (SELECT 1 \
               FROM volunteer_grant g WHERE g.person_id = r.person_id \
               AND g.municipality_id = r.municipality_id AND g.volunteer_id = $2 \
               AND g.ended_at IS NULL)",
            vec![municipality, volunteer.staff().into()],
        ),
    }
}

/// A page of the open requests that the staff member may see; who waits longest comes first.
pub async fn page(db: &impl ConnectionTrait, staff: &Staff, page: u64) -> Result<Vec<Row>, DbErr> {
    let (condition, values) = seen_by(staff);
    let offset = page.saturating_sub(1).saturating_mul(PAGE);
    let sql =
        format!("{}{condition} ORDER BY r.asked_at, r.id LIMIT {PAGE} OFFSET {offset}", rows());
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Row::find_by_statement(statement).all(db).await
}

/// Number of open requests that the staff member may see.
pub async fn total(db: &impl ConnectionTrait, staff: &Staff) -> Result<u64, DbErr> {
    let (condition, values) = seen_by(staff);
    let sql = format!("SELECT COUNT(*) AS total FROM help_request r WHERE {condition}");
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let row = db.query_one_raw(statement).await?;
    let total: i64 = row.map(|row| row.try_get("", "total")).transpose()?.unwrap_or(0);
    Ok(u64::try_from(total).unwrap_or(0))
}

/// Whose request it is; nothing when the municipality has none of this id.
pub async fn person_of(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    id: HelpId,
) -> Result<Option<PersonId>, DbErr> {
    let found =
        Entity::find_by_id(id).filter(Column::MunicipalityId.eq(municipality)).one(db).await?;
    Ok(found.map(|row| row.person_id))
}

/// Makes somebody the helper of an open request, unless another is.
pub async fn take(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: HelpId,
    helper: StaffId,
) -> Result<(), DbErr> {
    let sql = format!(
        "UPDATE help_request AS r SET helper_id = $1 \
         WHERE r.id = $2 AND r.municipality_id = $3 AND r.person_id = $4 AND r.done_at IS NULL \
           AND NOT EXISTS (SELECT 1 FROM staff t WHERE t.id = r.helper_id AND {STILL_HELPS})"
    );
    let values = [helper.into(), id.into(), scope.municipality().into(), scope.person().into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Keeps that a request is done; who says so helped, unless another did.
pub async fn finish(
    db: &impl ConnectionTrait,
    scope: Scope,
    id: HelpId,
    helper: StaffId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "UPDATE help_request SET done_at = $1, helper_id = COALESCE(helper_id, $2) \
         WHERE id = $3 AND municipality_id = $4 AND person_id = $5 AND done_at IS NULL";
    let (municipality, person) = (scope.municipality().into(), scope.person().into());
    let values = [to_db(now).into(), helper.into(), id.into(), municipality, person];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}
