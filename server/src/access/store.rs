//! The SQL of access: whose session it is, and looks; in rooms of their own the sessions, the
//! invitations and the grants.

pub mod grants;
pub mod invitations;
pub mod sessions;
pub mod turns;

use super::action::Action;
use super::entity::audit;
use super::rules;
use super::scope::Scope;
use super::viewer::{CaseWorker, Holder, Role, Seat, Viewer, Volunteer};
use crate::database::{self, Question, Reader, from_row};
use crate::id::{AuditId, MunicipalityId, PersonId, SessionId, StaffId};
use crate::private::Private;
use crate::time::to_db;
use dag1_app::Locale;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, Set, Statement};

struct SessionRow {
    id: SessionId,
    municipality_id: MunicipalityId,
    person_id: Option<PersonId>,
    staff_id: Option<StaffId>,
    created_at: sea_orm::prelude::DateTimeUtc,
    last_used_at: sea_orm::prelude::DateTimeUtc,
    person_name: Option<String>,
    language: Option<String>,
    staff_name: Option<String>,
    role: Option<String>,
}

from_row! { SessionRow:
    id municipality_id person_id staff_id created_at last_used_at person_name language
    staff_name role
}

/// Whose session a token's hash is, if it is one and has not ended; and when it was last used.
pub async fn viewer_of(
    reader: &Reader,
    token_hash: &str,
    cache_key: impl Fn(PersonId, SessionId) -> String,
    now: Timestamp,
) -> Result<Option<(Viewer, Timestamp)>, DbErr> {
    let statement = Statement::from_sql_and_values(
        reader.backend(),
        "SELECT s.id, s.municipality_id, s.person_id, s.staff_id, s.created_at, s.last_used_at, \
                p.name AS person_name, p.language, t.name AS staff_name, t.role \
         FROM session s LEFT JOIN person p ON p.id = s.person_id \
              LEFT JOIN staff t ON t.id = s.staff_id \
         WHERE s.token_hash = $1 AND s.expires_at > $2",
        [token_hash.into(), to_db(now).into()],
    );
    let Some(row) = reader.ask(Question::<Vec<SessionRow>>::of_rows(statement)).await?.pop() else {
        return Ok(None);
    };
    let used = crate::time::from_db(row.last_used_at);
    Ok(viewer_from(row, cache_key).map(|viewer| (viewer, used)))
}

fn viewer_from(
    row: SessionRow,
    cache_key: impl Fn(PersonId, SessionId) -> String,
) -> Option<Viewer> {
    if let (Some(person), Some(name), Some(language)) =
        (row.person_id, row.person_name, row.language)
    {
        return Some(Viewer::Holder(Holder {
            seat: Seat {
                session: row.id,
                municipality: row.municipality_id,
                name: Private::new(name),
            },
            person,
            language: Locale::from_code(&language)?,
            cache_key: cache_key(person, row.id),
            signed_in: crate::time::from_db(row.created_at),
        }));
    }
    let (staff, name, role) = (row.staff_id?, row.staff_name?, Role::from_code(&row.role?)?);
    let seat =
        Seat { session: row.id, municipality: row.municipality_id, name: Private::new(name) };
    Some(match role {
        Role::CaseWorker | Role::Coordinator => {
            Viewer::CaseWorker(CaseWorker { seat, staff, role })
        }
        Role::Volunteer => Viewer::Volunteer(Volunteer { seat, staff }),
    })
}

/// Whether the person is of the municipality.
pub async fn is_of(db: &impl ConnectionTrait, scope: Scope) -> Result<bool, DbErr> {
    let sql = "SELECT 1 AS one FROM person WHERE id = $1 AND municipality_id = $2";
    let values = [scope.person().into(), scope.municipality().into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.query_one_raw(statement).await?.is_some())
}

/// Those of `people` who are of the municipality, each once.
pub async fn those_of(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    mut people: Vec<PersonId>,
) -> Result<Vec<PersonId>, DbErr> {
    people.sort_unstable();
    people.dedup();
    let mut here = Vec::with_capacity(people.len());
    for some in people.chunks(database::AT_ONCE) {
        let query = Query::select()
            .column("id")
            .from("person")
            .and_where(database::of_municipality("municipality_id", [municipality]))
            .and_where(Expr::col("id").is_in(some.iter().copied()))
            .to_owned();
        for row in db.query_all(&query).await? {
            here.push(row.try_get("", "id")?);
        }
    }
    Ok(here)
}

/// Writes down that staff looked at people.
pub async fn record_looks(
    db: &impl ConnectionTrait,
    staff: StaffId,
    scopes: impl IntoIterator<Item = Scope>,
    action: Action,
    now: Timestamp,
) -> Result<(), DbErr> {
    let rows: Vec<_> = scopes
        .into_iter()
        .map(|scope| audit::ActiveModel {
            id: Set(AuditId::new()),
            municipality_id: Set(scope.municipality()),
            staff_id: Set(staff),
            person_id: Set(scope.person()),
            action: Set(action.code().to_owned()),
            at: Set(to_db(now)),
        })
        .collect();
    for some in rows.chunks(database::AT_ONCE) {
        audit::Entity::insert_many(some.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Removes sessions and invitations that have ended, and tries and turns that no longer count.
pub async fn forget(db: &impl ConnectionTrait, now: Timestamp) -> Result<(), DbErr> {
    let no_longer_counts = now - rules::WINDOW;
    for (sql, before) in [
        ("DELETE FROM session WHERE expires_at < $1", now),
        ("DELETE FROM invitation WHERE expires_at < $1", now),
        ("DELETE FROM wrong_try WHERE tried_at < $1", no_longer_counts),
        ("DELETE FROM turn WHERE taken_at < $1", no_longer_counts),
    ] {
        let values = [to_db(before).into()];
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        db.execute_raw(statement).await?;
    }
    Ok(())
}
