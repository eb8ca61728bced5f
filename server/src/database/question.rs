//! Questions to the database: a statement that only reads, and how its rows are read, whichever
//! way they come.

use rusqlite::types::FromSql;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, RuntimeErr, Statement, TryGetable};

type Read<T> = Box<dyn Fn(&mut dyn Rows) -> Result<T, DbErr> + Send>;

/// What is asked of the database, and how the rows of the answer are read.
pub struct Question<T> {
    pub(super) statement: Statement,
    pub(super) read: Read<T>,
}

impl<T: 'static> Question<T> {
    /// A statement that only reads, and how its rows are read.
    pub fn new(
        statement: Statement,
        read: impl Fn(&mut dyn Rows) -> Result<T, DbErr> + Send + 'static,
    ) -> Self {
        Self { statement, read: Box::new(read) }
    }

    /// The same question, with something made of its answer.
    pub fn map<U: 'static>(self, make: impl Fn(T) -> U + Send + 'static) -> Question<U> {
        let Self { statement, read } = self;
        let read = move |rows: &mut dyn Rows| Ok(make(read(rows)?));
        Question { statement, read: Box::new(read) }
    }

    /// Asks it of a connection of the pool.
    pub async fn ask(self, db: &impl ConnectionTrait) -> Result<T, DbErr> {
        let rows = db.query_all_raw(self.statement).await?;
        (self.read)(&mut rows.iter())
    }
}

impl<R: FromRow + 'static> Question<Vec<R>> {
    /// A statement that only reads, whose rows are all of one kind.
    pub fn of_rows(statement: Statement) -> Self {
        Self::new(statement, |rows| {
            let mut all = Vec::new();
            while let Some(mut row) = rows.next_row()? {
                all.push(R::from_row(&mut row)?);
            }
            Ok(all)
        })
    }
}

/// What is read from a row.
pub trait FromRow: Sized {
    /// Reads it from the next columns.
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbErr>;
}

impl<A: FromRow, B: FromRow> FromRow for (A, B) {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbErr> {
        Ok((A::from_row(row)?, B::from_row(row)?))
    }
}

/// Says of a struct which of its fields the columns of a row hold, in their order. Of a table's row
/// it also makes `COLUMNS`, which names them to a SELECT in that order.
macro_rules! from_row {
    ($row:ty: $($field:ident)+) => {
        impl $crate::database::FromRow for $row {
            fn from_row(row: &mut $crate::database::Row<'_>) -> Result<Self, sea_orm::DbErr> {
                Ok(Self { $($field: row.column()?),+ })
            }
        }
    };
    ($row:ty, $table:literal: $first:ident $($field:ident)*) => {
        $crate::database::from_row! { $row: $first $($field)* }

        impl $row {
            const COLUMNS: &'static str = concat!(
                $table, ".", stringify!($first) $(, ", ", $table, ".", stringify!($field))*
            );
        }
    };
}

pub(crate) use from_row;

/// A row, whose columns are read one after the other.
pub struct Row<'r> {
    source: Source<'r>,
    column: usize,
}

enum Source<'r> {
    Pool(&'r QueryResult),
    Near(&'r rusqlite::Row<'r>),
}

impl Row<'_> {
    /// The next column.
    pub fn column<T: TryGetable + FromSql>(&mut self) -> Result<T, DbErr> {
        let at = self.column;
        self.column += 1;
        match self.source {
            Source::Pool(row) => row.try_get_by(at),
            Source::Near(row) => row.get(at).map_err(not_read),
        }
    }
}

/// Rows, one after the other.
pub trait Rows {
    /// The next row, until there is none.
    fn next_row(&mut self) -> Result<Option<Row<'_>>, DbErr>;
}

impl Rows for std::slice::Iter<'_, QueryResult> {
    fn next_row(&mut self) -> Result<Option<Row<'_>>, DbErr> {
        Ok(self.next().map(|row| Row { source: Source::Pool(row), column: 0 }))
    }
}

impl Rows for rusqlite::Rows<'_> {
    fn next_row(&mut self) -> Result<Option<Row<'_>>, DbErr> {
        let row = self.next().map_err(not_read)?;
        Ok(row.map(|row| Row { source: Source::Near(row), column: 0 }))
    }
}

pub(super) fn not_read(error: rusqlite::Error) -> DbErr {
    DbErr::Query(RuntimeErr::Internal(error.to_string()))
}
