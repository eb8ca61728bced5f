//! All the SQL of clarity. Counters only; a query of staff carries their municipality.

use crate::access::CaseWorker;
use crate::id::MunicipalityId;
use dag1_app::clarity::Count;
use dag1_app::{Locale, forms};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

/// Counts an answer of a reader; without a municipality for one who is not signed in.
pub async fn count(
    tx: &impl ConnectionTrait,
    municipality: Option<MunicipalityId>,
    form: &str,
    section: &str,
    language: Locale,
    is_clear: bool,
) -> Result<(), DbErr> {
    let row = if municipality.is_some() {
        "(municipality_id, form, section, language) WHERE municipality_id IS NOT NULL"
    } else {
        "(form, section, language) WHERE municipality_id IS NULL"
    };
    let sql = format!(
        "INSERT INTO clarity (municipality_id, form, section, language, clear, unclear) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT {row} DO UPDATE SET \
         clear = clarity.clear + excluded.clear, unclear = clarity.unclear + excluded.unclear"
    );
    let values = [
        municipality.into(),
        form.into(),
        section.into(),
        language.code().into(),
        i64::from(is_clear).into(),
        i64::from(!is_clear).into(),
    ];
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Row {
    form: String,
    section: String,
    language: String,
    clear: i64,
    unclear: i64,
}

/// The counters of the case worker's municipality and of readers who are not signed in, added
/// up. What is about a section that is not there any more is left out.
pub async fn all(db: &impl ConnectionTrait, worker: &CaseWorker) -> Result<Vec<Count>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT form, section, language, CAST(SUM(clear) AS bigint) AS clear, \
                CAST(SUM(unclear) AS bigint) AS unclear \
         FROM clarity WHERE municipality_id = $1 OR municipality_id IS NULL \
         GROUP BY form, section, language ORDER BY form, section, language",
        [worker.municipality().into()],
    );
    let rows = Row::find_by_statement(statement).all(db).await?;
    let count = |row: Row| {
        let form = forms::find(&row.form).filter(|form| forms::has_section(form, &row.section))?;
        Some(Count {
            form,
            section: row.section,
            language: Locale::from_code(&row.language)?,
            clear: row.clear.unsigned_abs(),
            unclear: row.unclear.unsigned_abs(),
        })
    };
    Ok(rows.into_iter().filter_map(count).collect())
}
