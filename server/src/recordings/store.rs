//! All the SQL of recordings. Every query carries the municipality; only [`sound`] reads sounds.

use crate::access::CaseWorker;
use crate::id::{MunicipalityId, RecordingId};
use crate::time::{from_db, to_db, wall};
use dag1_app::Locale;
use dag1_app::recordings::{Kept, Recording};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};

fn statement(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}

/// A recording to be kept.
pub struct New<'n> {
    /// Form.
    pub form: &'n str,
    /// Section.
    pub section: &'n str,
    /// Language.
    pub language: Locale,
    /// Content type, told from the bytes.
    pub kind: &'static str,
    /// The file.
    pub sound: Vec<u8>,
}

/// Keeps a recording in the place of the one that stood there.
pub async fn put(
    tx: &impl ConnectionTrait,
    worker: &CaseWorker,
    new: New<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let size = i64::try_from(new.sound.len()).unwrap_or(i64::MAX);
    let place: [Value; 4] = [
        worker.municipality().into(),
        new.form.into(),
        new.section.into(),
        new.language.code().into(),
    ];
    tx.execute_raw(statement(
        tx,
        "DELETE FROM recording \
         WHERE municipality_id = $1 AND form = $2 AND section = $3 AND language = $4",
        place.to_vec(),
    ))
    .await?;
    let more: [Value; 6] = [
        RecordingId::new().into(),
        new.kind.into(),
        size.into(),
        new.sound.into(),
        to_db(now).into(),
        worker.staff().into(),
    ];
    tx.execute_raw(statement(
        tx,
        "INSERT INTO recording (municipality_id, form, section, language, \
         id, kind, size, sound, made_at, staff_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        place.into_iter().chain(more).collect(),
    ))
    .await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Row {
    id: RecordingId,
    section: String,
    language: String,
    size: i64,
    made_at: sea_orm::prelude::DateTimeUtc,
    staff_name: Option<String>,
}

impl Row {
    fn recording(&self) -> Recording {
        let kilobytes = self.size.unsigned_abs().div_ceil(1024);
        Recording { id: self.id.to_string(), section: self.section.clone(), kilobytes }
    }
}

const COLUMNS: &str = "SELECT r.id, r.section, r.language, r.size, r.made_at, \
     s.name AS staff_name FROM recording r LEFT JOIN staff s ON s.id = r.staff_id \
     WHERE r.municipality_id = $1 AND r.form = $2";

/// The recordings of a form in one language.
pub async fn of_form(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
    language: Locale,
) -> Result<Vec<Recording>, DbErr> {
    let sql = format!("{COLUMNS} AND r.language = $3");
    let values = vec![municipality.into(), form.into(), language.code().into()];
    let rows = Row::find_by_statement(statement(db, &sql, values)).all(db).await?;
    Ok(rows.iter().map(Row::recording).collect())
}

/// All recordings of a form, with who made them and when.
pub async fn kept(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    form: &str,
) -> Result<Vec<Kept>, DbErr> {
    let sql = format!("{COLUMNS} ORDER BY r.language, r.made_at");
    let values = vec![worker.municipality().into(), form.into()];
    let rows = Row::find_by_statement(statement(db, &sql, values)).all(db).await?;
    let kept = |row: Row| {
        Some(Kept {
            language: Locale::from_code(&row.language)?,
            recording: row.recording(),
            made: wall(from_db(row.made_at)),
            by: row.staff_name.unwrap_or_default(),
        })
    };
    Ok(rows.into_iter().filter_map(kept).collect())
}

/// A file as it is sent to a listener.
#[derive(FromQueryResult)]
pub struct Sound {
    /// Content type.
    pub kind: String,
    /// The file.
    pub sound: Vec<u8>,
}

/// The sound of a recording of the municipality.
pub async fn sound(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
    id: RecordingId,
) -> Result<Option<Sound>, DbErr> {
    let sql = "SELECT kind, sound FROM recording \
               WHERE municipality_id = $1 AND form = $2 AND id = $3";
    let values = vec![municipality.into(), form.into(), id.into()];
    Sound::find_by_statement(statement(db, sql, values)).one(db).await
}

/// Removes a recording. Whether there was one.
pub async fn remove(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    form: &str,
    id: RecordingId,
) -> Result<bool, DbErr> {
    let sql = "DELETE FROM recording WHERE municipality_id = $1 AND form = $2 AND id = $3";
    let values = vec![worker.municipality().into(), form.into(), id.into()];
    Ok(db.execute_raw(statement(db, sql, values)).await?.rows_affected() > 0)
}
