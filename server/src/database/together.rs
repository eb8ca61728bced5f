//! Questions that are put to the database together.
//!
//! SQLite is asked on a thread of its own, and to wake that thread and be woken by it costs more
//! than to read a few rows. So what one page needs goes there in one go: one text with all the
//! statements. PostgreSQL takes one statement at a time.

use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, QueryResult, Statement, Value};

/// The column that says to which question a row is the answer.
const PART: &str = "of_question";

type Read<T> = Box<dyn FnOnce(Vec<QueryResult>) -> Result<T, DbErr> + Send>;

/// What is asked of the database, and how the rows of the answer are read.
pub struct Question<T> {
    statement: Statement,
    read: Read<T>,
}

impl<T: 'static> Question<T> {
    /// A statement that only reads, and how its rows are read.
    pub fn new(
        statement: Statement,
        read: impl FnOnce(Vec<QueryResult>) -> Result<T, DbErr> + Send + 'static,
    ) -> Self {
        Self { statement, read: Box::new(read) }
    }

    /// The same question, with something made of its answer.
    pub fn map<U: 'static>(self, make: impl FnOnce(T) -> U + Send + 'static) -> Question<U> {
        let read = self.read;
        Question { statement: self.statement, read: Box::new(move |rows| Ok(make(read(rows)?))) }
    }

    /// Asks it alone.
    pub async fn ask(self, db: &impl ConnectionTrait) -> Result<T, DbErr> {
        (self.read)(db.query_all_raw(self.statement).await?)
    }
}

impl<M: FromQueryResult + 'static> Question<Vec<M>> {
    /// A statement that only reads, whose rows are all of one kind.
    pub fn of_rows(statement: Statement) -> Self {
        Self::new(statement, |rows| rows.iter().map(|row| M::from_query_result(row, "")).collect())
    }
}

/// Asks four questions together.
pub async fn together<A, B, C, D>(
    db: &impl ConnectionTrait,
    (a, b, c, d): (Question<A>, Question<B>, Question<C>, Question<D>),
) -> Result<(A, B, C, D), DbErr> {
    let statements = [a.statement, b.statement, c.statement, d.statement];
    let [of_a, of_b, of_c, of_d] = answers(db, statements).await?;
    Ok(((a.read)(of_a)?, (b.read)(of_b)?, (c.read)(of_c)?, (d.read)(of_d)?))
}

/// The rows of each statement.
async fn answers<const N: usize>(
    db: &impl ConnectionTrait,
    statements: [Statement; N],
) -> Result<[Vec<QueryResult>; N], DbErr> {
    let mut answers = [const { Vec::new() }; N];
    if db.get_database_backend() != DbBackend::Sqlite {
        for (answer, statement) in answers.iter_mut().zip(statements) {
            *answer = db.query_all_raw(statement).await?;
        }
        return Ok(answers);
    }
    for row in db.query_all_raw(joined(statements)?).await? {
        let part: i32 = row.try_get("", PART)?;
        let answer = usize::try_from(part).ok().and_then(|part| answers.get_mut(part));
        answer.ok_or_else(|| DbErr::Custom("a row of no question".to_owned()))?.push(row);
    }
    Ok(answers)
}

/// One text of all the statements, each a single SELECT, with its number in its rows. Their places
/// are `?`, which take the values in their order; a numbered place would be one of the first
/// statement's.
fn joined<const N: usize>(statements: [Statement; N]) -> Result<Statement, DbErr> {
    let mut sql = String::with_capacity(statements.iter().map(|one| one.sql.len() + 40).sum());
    let mut values: Vec<Value> = Vec::new();
    for (part, one) in statements.into_iter().enumerate() {
        let rest = one.sql.strip_prefix("SELECT ").filter(|rest| !rest.contains(['$', ';']));
        let rest = rest.ok_or_else(|| DbErr::Custom(format!("no question: {}", one.sql)))?;
        sql.push_str("SELECT ");
        sql.push_str(&part.to_string());
        sql.push_str(" AS ");
        sql.push_str(PART);
        sql.push_str(", ");
        sql.push_str(rest);
        sql.push(';');
        values.extend(one.values.into_iter().flat_map(|values| values.0));
    }
    Ok(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database;

    fn numbers(sql: &str, values: Vec<Value>) -> Question<Vec<i32>> {
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
        Question::new(statement, |rows| rows.iter().map(|row| row.try_get("", "n")).collect())
    }

    #[tokio::test]
    async fn each_question_gets_its_own_rows_and_values() {
        let db = database::open("sqlite::memory:").await.unwrap();
        let answers = together(
            &db,
            (
                numbers(
                    "SELECT n FROM (SELECT ? AS n UNION ALL SELECT ?) ORDER BY n",
                    vec![2.into(), 1.into()],
                ),
                numbers("SELECT 3 AS n WHERE 1 = ?", vec![0.into()]),
                numbers("SELECT ? AS n", vec![4.into()]).map(|all| all),
                numbers("SELECT 5 AS n", Vec::new()),
            ),
        );
        assert_eq!(answers.await.unwrap(), (vec![1, 2], vec![], vec![4], vec![5]));
    }

    #[tokio::test]
    async fn what_writes_or_numbers_its_places_is_no_question() {
        let db = database::open("sqlite::memory:").await.unwrap();
        for sql in ["DELETE FROM a", "SELECT $1 AS n", "SELECT 1 AS n; SELECT 2"] {
            let fine = || numbers("SELECT 1 AS n", Vec::new());
            let all = (fine(), fine(), fine(), numbers(sql, Vec::new()));
            assert!(together(&db, all).await.is_err(), "{sql}");
        }
    }
}
