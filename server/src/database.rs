//! Opening the database: SQLite in WAL mode or PostgreSQL, starting write transactions, asking
//! questions in the shortest way, and reading lists page by page.

mod list;
mod question;
mod reader;

pub use list::{Cursor, Cut, Order, Page, page};
pub(crate) use question::from_row;
pub use question::{FromRow, Question, Row, Rows};
pub use reader::Reader;

use crate::id::MunicipalityId;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, Value,
};
use std::time::Duration;

/// Rows or ids that go into one statement: SQLite takes 32,766 values, PostgreSQL 65,535.
pub const AT_ONCE: usize = 1000;

/// Opens the database of a URL: `sqlite:///path?mode=rwc` or `postgres://…`.
///
/// SQLite: WAL, `synchronous=FULL` (an acknowledged write survives a power cut), foreign keys,
/// five seconds of patience with another writer.
pub async fn open(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).acquire_timeout(Duration::from_secs(8));
    if url.starts_with("sqlite") {
        // A file does not hang up like a server: to ask a connection whether it is still there
        // would only wake its thread once more for every statement.
        options.max_connections(8).min_connections(1).test_before_acquire(false);
        options.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
        });
    } else {
        options.max_connections(16).min_connections(1);
    }
    Database::connect(options).await
}

/// Begins a transaction that will write. On SQLite it takes the write lock at once, so that it
/// can't fail half-way because another writer came first.
pub async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let sqlite_transaction_mode = match db.get_database_backend() {
        DbBackend::Sqlite => Some(SqliteTransactionMode::Immediate),
        _ => None,
    };
    db.begin_with_options(TransactionOptions {
        sqlite_transaction_mode,
        ..TransactionOptions::default()
    })
    .await
}

/// That a row is of one of these municipalities, in a query that looks rows up by their ids. It is
/// said the other way round: SQLite takes every municipality for a small one, and would otherwise
/// read all rows of it instead of those of the ids.
pub fn of_municipality(
    column: impl IntoColumnRef,
    municipalities: impl IntoIterator<Item = MunicipalityId>,
) -> Expr {
    Expr::col(column).is_not_in(municipalities).not()
}

/// The values of a statement, and the places `$1`, `$2`, … that stand for them in its SQL.
#[derive(Clone, Debug, Default)]
pub struct Places(Vec<Value>);

impl Places {
    /// Takes a value in and gives its place.
    pub fn put(&mut self, value: impl Into<Value>) -> String {
        self.0.push(value.into());
        format!("${}", self.0.len())
    }

    /// Takes values in and gives their places, separated by commas.
    pub fn list<V: Into<Value>>(&mut self, values: impl IntoIterator<Item = V>) -> String {
        values.into_iter().map(|value| self.put(value)).collect::<Vec<_>>().join(", ")
    }

    /// The statement of an SQL in which the places stand.
    pub fn statement(self, db: &impl ConnectionTrait, sql: String) -> Statement {
        Statement::from_sql_and_values(db.get_database_backend(), sql, self.0)
    }
}

/// A value that the program made once for this database and keeps, such as a key. `make` gives
/// it when it is not there yet; of two programs that start together, one's value stays.
pub async fn setting(
    db: &impl ConnectionTrait,
    key: &str,
    make: impl FnOnce() -> String,
) -> Result<String, DbErr> {
    if let Some(value) = read_setting(db, key).await? {
        return Ok(value);
    }
    let insert = Statement::from_sql_and_values(
        db.get_database_backend(),
        "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
        [key.into(), make().into()],
    );
    db.execute_raw(insert).await?;
    read_setting(db, key).await?.ok_or_else(|| DbErr::RecordNotFound(key.to_owned()))
}

/// The value of a setting, if there is one.
pub async fn read_setting(db: &impl ConnectionTrait, key: &str) -> Result<Option<String>, DbErr> {
    let select = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT value FROM setting WHERE key = $1",
        [key.into()],
    );
    db.query_one_raw(select).await?.map(|row| row.try_get("", "value")).transpose()
}

/// The settings whose keys begin with this, each with its key.
pub async fn settings(
    db: &impl ConnectionTrait,
    prefix: &str,
) -> Result<Vec<(String, String)>, DbErr> {
    let select = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT key, value FROM setting WHERE substr(key, 1, $1) = $2",
        [i32::try_from(prefix.chars().count()).unwrap_or(i32::MAX).into(), prefix.into()],
    );
    let rows = db.query_all_raw(select).await?;
    rows.iter().map(|row| Ok((row.try_get("", "key")?, row.try_get("", "value")?))).collect()
}

/// Writes a setting, new or changed.
pub async fn write_setting(db: &impl ConnectionTrait, key: &str, value: &str) -> Result<(), DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "INSERT INTO setting (key, value) VALUES ($1, $2) \
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key.into(), value.into()],
    );
    db.execute_raw(statement).await?;
    Ok(())
}

/// The database's own clock in milliseconds since 1970, as SQL.
pub fn clock(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Postgres => "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
        _ => "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
    }
}
