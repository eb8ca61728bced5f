//! Made-up rows in bulk, written by the database itself from counted numbers: the same on SQLite
//! and PostgreSQL, and the same every time.

use dag1_server::database;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};
use std::ops::RangeInclusive;

/// Days of which reminders are kept, and how many of them are still to come.
const DAYS: (u64, u64) = (620, 60);

/// Rows of one transaction.
const AT_ONCE: u64 = 500_000;

/// Writes rows into a municipality.
pub struct Maker<'a> {
    db: &'a DatabaseConnection,
    /// The municipality, as an expression of SQL.
    municipality: &'a str,
    now: i64,
}

impl<'a> Maker<'a> {
    /// For a database that is up to date.
    pub fn new(db: &'a DatabaseConnection, municipality: &'a str, now: Timestamp) -> Self {
        Self { db, municipality, now: now.as_second() }
    }

    fn is_postgres(&self) -> bool {
        self.db.get_database_backend() == DbBackend::Postgres
    }

    /// The id of a number; `kind` keeps the ids of different tables apart.
    pub fn id(&self, kind: u8, number: &str) -> String {
        let prefix = format!("fa6100000000700080{kind:02x}");
        if self.is_postgres() {
            format!("CAST('{prefix}' || lpad(to_hex({number}), 12, '0') AS uuid)")
        } else {
            format!("unhex('{prefix}' || printf('%012x', {number}))")
        }
    }

    /// The moment so many seconds from now.
    pub fn at(&self, seconds: &str) -> String {
        let epoch = format!("{} + ({seconds})", self.now);
        if self.is_postgres() {
            format!("to_timestamp({epoch})")
        } else {
            format!("strftime('%Y-%m-%dT%H:%M:%S+00:00', {epoch}, 'unixepoch')")
        }
    }

    /// One row for each number `i`: `columns` and what stands in them.
    pub async fn rows(
        &self,
        table: &str,
        numbers: RangeInclusive<u64>,
        columns: &[(&str, String)],
    ) {
        let names: Vec<_> = columns.iter().map(|(name, _)| *name).collect();
        let values: Vec<_> = columns.iter().map(|(_, value)| value.as_str()).collect();
        let (names, values) = (names.join(", "), values.join(", "));
        let mut first = *numbers.start();
        while first <= *numbers.end() {
            let last = numbers.end().min(&(first + AT_ONCE - 1)).to_owned();
            let tx = database::begin(self.db).await.unwrap();
            if !self.is_postgres() {
                // Indexes are written all over: what holds them saves most of the time.
                tx.execute_unprepared("PRAGMA cache_size = -500000").await.unwrap();
            }
            let sql = format!(
                "INSERT INTO {table} (municipality_id, {names}) \
                 WITH RECURSIVE n(i) AS (SELECT CAST({first} AS BIGINT) \
                   UNION ALL SELECT i + 1 FROM n WHERE i < {last}) \
                 SELECT {}, {values} FROM n",
                self.municipality
            );
            tx.execute_unprepared(&sql).await.unwrap();
            tx.commit().await.unwrap();
            first = last + 1;
        }
    }

    /// So many persons.
    pub async fn people(&self, count: u64, case_worker: &str) {
        // Three syllables make a name that nobody has.
        let syllable = |step: u64| {
            format!(
                "substr('basidomenulakiteroguhavojipexa', 1 + 2 * CAST((i / {step}) % 15 AS INTEGER), 2)"
            )
        };
        let name = format!("{} || {} || {} || ' ' || i", syllable(1), syllable(15), syllable(225));
        let language =
            "CASE i % 8 WHEN 0 THEN 'nl' WHEN 1 THEN 'en' WHEN 2 THEN 'ti' ELSE 'ar' END";
        let columns = [
            ("id", self.id(PERSON, "i")),
            ("case_worker_id", case_worker.to_owned()),
            ("name", format!("'Voorbeeld ' || {name}")),
            ("search_name", format!("'voorbeeld ' || {name}")),
            ("language", language.to_owned()),
            ("phone", "'06 00000000'".to_owned()),
            ("wants_reminders", "TRUE".to_owned()),
            ("quiet_from", "'22:00'".to_owned()),
            ("quiet_until", "'08:00'".to_owned()),
            ("lock_screen", "'full'".to_owned()),
            ("created_at", self.at("-50000000 + i")),
        ];
        self.rows("person", 1..=count, &columns).await;
    }

    /// So many reminders of so many subjects of persons made before, in all states and most of
    /// them over, in the order in which they are due.
    pub async fn reminders(&self, count: u64, subjects: u64, people: u64) {
        let (days, coming) = DAYS;
        let subject = format!("(1 + (i * 7919) % {subjects})");
        let due = format!("(i * {days} / {count} - {}) * 86400 + (i * 31) % 43200", days - coming);
        let fate = "(i * 37) % 100";
        let is_coming = format!("{due} > 86400");
        let of_fate = |planned: &str, others: &str| {
            format!("CASE WHEN {is_coming} THEN {planned} ELSE {others} END")
        };
        let state = format!(
            "CASE WHEN {fate} < 4 THEN 'not-reached' WHEN {fate} < 5 THEN 'too-late' \
             WHEN {fate} < 12 THEN 'withdrawn' WHEN {fate} < 30 THEN 'opened' \
             WHEN {fate} < 70 THEN 'shown' ELSE 'sent' END"
        );
        let columns = [
            ("id", self.id(REMINDER, "i")),
            ("person_id", self.id(PERSON, &format!("(1 + ({subject} - 1) % {people})"))),
            ("family", "'appointment'".to_owned()),
            ("subject_id", self.id(APPOINTMENT, &subject)),
            ("kind", "'day-before'".to_owned()),
            ("due_at", self.at(&due)),
            ("useful_until", self.at(&format!("{due} + 86400"))),
            ("state", of_fate("'planned'", &state)),
            (
                "reason",
                of_fate("NULL", &format!("CASE WHEN {fate} < 4 THEN 'no-device' ELSE NULL END")),
            ),
            ("changed_at", of_fate("NULL", &self.at(&due))),
            (
                "handled_at",
                of_fate(
                    "NULL",
                    &format!("CASE WHEN {fate} < 2 THEN {} ELSE NULL END", self.at(&due)),
                ),
            ),
            ("attempts", "1".to_owned()),
            ("try_at", of_fate(&self.at(&due), "NULL")),
            ("lease_until", "0".to_owned()),
            ("fence", "1".to_owned()),
        ];
        self.rows("reminder", 1..=count, &columns).await;
    }

    /// What a database does by itself after a while: PostgreSQL learns what is in the tables,
    /// SQLite puts its journal away.
    pub async fn settle(&self) {
        let sql =
            if self.is_postgres() { "VACUUM ANALYZE" } else { "PRAGMA wal_checkpoint(TRUNCATE)" };
        self.db.execute_unprepared(sql).await.unwrap();
    }
}

/// Kinds of ids.
pub const PERSON: u8 = 1;
/// Reminders.
pub const REMINDER: u8 = 2;
/// Appointments, to which the reminders belong.
pub const APPOINTMENT: u8 = 3;
