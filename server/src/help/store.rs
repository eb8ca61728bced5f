//! All the SQL of requests for help. A person's own carry the scope; those of others are read
//! for a staff member, who sees the people of the municipality or those who gave access.

use super::entity::help_request::{Column, Entity};
use super::rules::MOST_OPEN;
use crate::access::{Part, Role, Scope, Sought, Staff, granted, seen_by};
use crate::database::{self, Cursor, Cut, Order, Page, Places};
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
fn still_helps(places: &mut Places, now: Timestamp) -> String {
    let (volunteer, now) = (places.put(Role::Volunteer.code()), places.put(to_db(now)));
    let sought = Sought {
        volunteer: "t.id",
        person: "r.person_id",
        municipality: "r.municipality_id",
        now: &now,
    };
    format!("(t.role <> {volunteer} OR {})", granted(Part::Help, sought))
}

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
fn rows(places: &mut Places, now: Timestamp) -> String {
    let still_helps = still_helps(places, now);
    format!(
        "SELECT r.id, r.person_id, p.name AS person, r.form, r.section, r.message, r.asked_at, \
           r.done_at, t.id AS helper_id, t.name AS helper \
         FROM help_request r JOIN person p ON p.id = r.person_id \
           LEFT JOIN staff t ON t.id = r.helper_id AND (r.done_at IS NOT NULL OR {still_helps}) \
         WHERE "
    )
}

/// The person's own requests: open, or done after `done_since`; the newest first.
pub async fn own(
    db: &impl ConnectionTrait,
    scope: Scope,
    done_since: Timestamp,
    now: Timestamp,
) -> Result<Vec<Row>, DbErr> {
    let mut places = Places::default();
    let sql = format!(
        "{} r.municipality_id = {} AND r.person_id = {} \
           AND (r.done_at IS NULL OR r.done_at > {}) ORDER BY r.asked_at DESC, r.id DESC",
        rows(&mut places, now),
        places.put(scope.municipality()),
        places.put(scope.person()),
        places.put(to_db(done_since)),
    );
    Row::find_by_statement(places.statement(db, sql)).all(db).await
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

/// Forgets what was done before a moment, everywhere.
pub async fn forget(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::DoneAt.lt(to_db(before))).exec(db).await?;
    Ok(())
}

/// A page of the open requests that the staff member may see; who waits longest comes first.
pub async fn page(
    db: &impl ConnectionTrait,
    staff: &Staff,
    cursor: Cursor<HelpId>,
    now: Timestamp,
) -> Result<Page<Row>, DbErr> {
    let ask = |cursor: Cursor<HelpId>| {
        let mut places = Places::default();
        let rows = rows(&mut places, now);
        let seen = seen_by(staff, Part::Help, "r", "person_id", &mut places, now);
        // One that was done meanwhile still has its place in the order.
        let of_row = format!(
            "SELECT c.asked_at, c.id FROM help_request c WHERE {} AND c.id =",
            seen_by(staff, Part::Help, "c", "person_id", &mut places, now)
        );
        let order = Order { by: &["r.asked_at", "r.id"], falls: false, of_row: &of_row };
        let Cut { beside, order } = cursor.cut(&mut places, order);
        places.statement(db, format!("{rows} {seen} AND r.done_at IS NULL{beside} {order}"))
    };
    database::page(db, cursor, ask, |row: &Row| row.id).await
}

/// Number of open requests that the staff member may see, counted up to `most`.
pub async fn open(
    db: &impl ConnectionTrait,
    staff: &Staff,
    most: u64,
    now: Timestamp,
) -> Result<u64, DbErr> {
    let mut places = Places::default();
    let seen = seen_by(staff, Part::Help, "r", "person_id", &mut places, now);
    let sql = format!(
        "SELECT COUNT(*) AS open FROM (SELECT r.id FROM help_request r \
           WHERE {seen} AND r.done_at IS NULL LIMIT {most}) few"
    );
    let row = db.query_one_raw(places.statement(db, sql)).await?;
    let open: i64 = row.map(|row| row.try_get("", "open")).transpose()?.unwrap_or(0);
    Ok(u64::try_from(open).unwrap_or(0))
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
    now: Timestamp,
) -> Result<(), DbErr> {
    let mut places = Places::default();
    let sql = format!(
        "UPDATE help_request AS r SET helper_id = {} \
         WHERE r.id = {} AND r.municipality_id = {} AND r.person_id = {} AND r.done_at IS NULL \
           AND NOT EXISTS (SELECT 1 FROM staff t WHERE t.id = r.helper_id AND {})",
        places.put(helper),
        places.put(id),
        places.put(scope.municipality()),
        places.put(scope.person()),
        still_helps(&mut places, now),
    );
    db.execute_raw(places.statement(db, sql)).await?;
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
