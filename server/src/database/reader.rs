//! Reading on the thread that asks.
//!
//! SQLite is asked through the pool on a thread of its own, which hands over row after row; to wake
//! that thread and be woken by it costs more than to read the few rows of a person's page. So those
//! are read here and now, from connections that do nothing else. It takes some microseconds, waits
//! for no one, and what can't be had that way is the pool's. So is everything of PostgreSQL.

use super::question::{Question, not_read};
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use rusqlite::{Connection, OpenFlags};
use sea_orm::{DatabaseConnection, DbBackend, DbErr, RuntimeErr, Value};
use std::path::Path;
use std::sync::{Mutex, TryLockError};
use std::thread::available_parallelism;
use std::time::Duration;

/// Statements that a connection keeps ready.
const KEPT: usize = 32;

/// Asks questions of the database in the shortest way.
#[derive(Debug)]
pub struct Reader {
    pool: DatabaseConnection,
    near: Vec<Mutex<Connection>>,
}

impl Reader {
    /// A reader of the database of a pool.
    pub fn of(pool: &DatabaseConnection) -> Result<Self, DbErr> {
        let mut near = Vec::new();
        if pool.get_database_backend() == DbBackend::Sqlite {
            let options = pool.get_sqlite_connection_pool().connect_options();
            // As many as can be asked at the same time.
            for _ in 0..available_parallelism().map_or(1, usize::from) {
                let connection = opened(options.get_filename());
                let connection = connection
                    .map_err(|error| DbErr::Conn(RuntimeErr::Internal(error.to_string())))?;
                near.push(Mutex::new(connection));
            }
        }
        Ok(Self { pool: pool.clone(), near })
    }

    /// What kind of database it is.
    pub fn backend(&self) -> DbBackend {
        self.pool.get_database_backend()
    }

    /// Asks a question.
    pub async fn ask<T: 'static>(&self, question: Question<T>) -> Result<T, DbErr> {
        match self.near(&question) {
            Some(answer) => Ok(answer),
            None => question.ask(&self.pool).await,
        }
    }

    fn near<T>(&self, question: &Question<T>) -> Option<T> {
        let free = self.near.iter().find_map(|one| match one.try_lock() {
            Ok(free) => Some(free),
            Err(TryLockError::Poisoned(free)) => Some(free.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        })?;
        answer(&free, question).ok()
    }
}

fn opened(file: &Path) -> rusqlite::Result<Connection> {
    // It may not write, but as the last one to close it has to tidy up.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.pragma_update(None, "query_only", true)?;
    connection.busy_timeout(Duration::ZERO)?;
    connection.set_prepared_statement_cache_capacity(KEPT);
    Ok(connection)
}

fn answer<T>(connection: &Connection, question: &Question<T>) -> Result<T, DbErr> {
    let mut statement = connection.prepare_cached(&question.statement.sql).map_err(not_read)?;
    let values = question.statement.values.iter().flat_map(|values| &values.0);
    for (place, value) in (1..).zip(values) {
        // SQLite counts places as they first stand in the text.
        debug_assert!(is_place(statement.parameter_name(place), place), "places out of order");
        statement.raw_bind_parameter(place, bound(value)?).map_err(not_read)?;
    }
    (question.read)(&mut statement.raw_query())
}

fn is_place(name: Option<&str>, place: usize) -> bool {
    name.is_none_or(|name| name[1..] == place.to_string())
}

/// A value as the pool's driver writes it.
fn bound(value: &Value) -> Result<ToSqlOutput<'_>, DbErr> {
    Ok(match value {
        Value::String(Some(text)) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        Value::Uuid(Some(id)) => ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes())),
        Value::ChronoDateTimeUtc(Some(at)) => {
            ToSqlOutput::Owned(Owned::Text(at.format("%FT%T%.f%:z").to_string()))
        }
        other => return Err(DbErr::Type(format!("{other:?} is bound by the pool alone"))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::{self, from_row};
    use crate::id::PersonId;
    use crate::time::to_db;
    use jiff::Timestamp;
    use sea_orm::prelude::DateTimeUtc;
    use sea_orm::{ConnectionTrait, Statement};
    use tempfile::TempDir;

    #[derive(Debug, PartialEq)]
    struct Line {
        id: PersonId,
        name: String,
        at: Option<DateTimeUtc>,
        minutes: i32,
        is_moved: bool,
    }

    from_row! { Line, "line": id name at minutes is_moved }

    fn asked(sql: String, values: Vec<Value>) -> Question<Vec<Line>> {
        Question::of_rows(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values))
    }

    async fn lines(lines: &[Line]) -> (TempDir, DatabaseConnection) {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.sqlite").display());
        let db = database::open(&url).await.unwrap();
        let table = "CREATE TABLE line \
            (id BLOB, name TEXT, at TEXT, minutes INTEGER, is_moved BOOLEAN)";
        db.execute_unprepared(table).await.unwrap();
        for line in lines {
            let values: [Value; 5] = [
                line.id.into(),
                line.name.clone().into(),
                line.at.into(),
                line.minutes.into(),
                line.is_moved.into(),
            ];
            let sql = "INSERT INTO line VALUES ($1, $2, $3, $4, $5)";
            let insert = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
            db.execute_raw(insert).await.unwrap();
        }
        (folder, db)
    }

    fn line(milliseconds: Option<i64>) -> Line {
        let at = milliseconds.map(|some| to_db(Timestamp::from_millisecond(some).unwrap()));
        Line { id: PersonId::new(), name: "Ḥagos".to_owned(), at, minutes: -5, is_moved: true }
    }

    #[tokio::test]
    async fn a_reader_binds_and_reads_as_the_pool_does() {
        let all = [line(Some(1_795_600_000_000)), line(Some(1_795_600_000_120)), line(None)];
        let (_folder, db) = lines(&all).await;
        let reader = Reader::of(&db).unwrap();
        for line in &all[..2] {
            let sql = format!(
                "SELECT {} FROM line WHERE id = $1 AND name = $2 AND at = $3",
                Line::COLUMNS
            );
            let values: Vec<Value> = vec![line.id.into(), line.name.clone().into(), line.at.into()];
            let near = reader.near(&asked(sql.clone(), values.clone())).unwrap();
            assert_eq!(near.iter().collect::<Vec<_>>(), [line]);
            assert_eq!(asked(sql, values).ask(&db).await.unwrap(), near);
        }
        let every = format!("SELECT {} FROM line ORDER BY id", Line::COLUMNS);
        assert_eq!(reader.near(&asked(every, Vec::new())).unwrap(), all);
    }

    #[tokio::test]
    async fn what_a_reader_can_not_do_is_asked_of_the_pool() {
        let all = [line(None)];
        let (_folder, db) = lines(&all).await;
        let reader = Reader::of(&db).unwrap();
        let sql = format!("SELECT {} FROM line WHERE minutes < $1", Line::COLUMNS);
        let question = || asked(sql.clone(), vec![0.5.into()]);
        assert_eq!(reader.near(&question()), None);
        assert_eq!(reader.ask(question()).await.unwrap(), all);
    }

    #[tokio::test]
    async fn a_reader_never_writes() {
        let (_folder, db) = lines(&[line(None)]).await;
        let reader = Reader::of(&db).unwrap();
        assert_eq!(
            reader.near(&asked("DELETE FROM line RETURNING *".to_owned(), Vec::new())),
            None
        );
    }
}
