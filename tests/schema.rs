//! The shape of the database: whoever goes takes with them what is about them.

use dag1_tests::app::TestApp;
use dag1_tests::database::TestDatabase;
use dag1_tests::town::{execute, texts};
use std::collections::BTreeSet;

/// Tables with a person in them that stay when the person goes, each with the reason.
const STAYS: [(&str, &str); 0] = [];

/// Names of all tables with a column of this name.
async fn tables_with(database: &TestDatabase, column: &str) -> BTreeSet<String> {
    let sql = if database.is_postgres() {
        "SELECT CAST(table_name AS TEXT) FROM information_schema.columns \
         WHERE table_schema = 'public' AND column_name = $1"
    } else {
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND c.name = $1"
    };
    texts(&database.db, sql, vec![column.into()]).await.into_iter().collect()
}

/// Tables whose rows go with the row of another table that they name in a column.
async fn cascading(database: &TestDatabase, column: &str, target: &str) -> BTreeSet<String> {
    let sql = if database.is_postgres() {
        "SELECT CAST(c.conrelid::regclass AS TEXT) FROM pg_constraint c \
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) \
         WHERE c.contype = 'f' AND c.confdeltype = 'c' AND a.attname = $1 \
           AND c.confrelid = CAST($2 AS TEXT)::regclass"
    } else {
        "SELECT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f \
         WHERE m.type = 'table' AND f.\"from\" = $1 AND f.\"table\" = $2 \
           AND f.on_delete = 'CASCADE'"
    };
    texts(&database.db, sql, vec![column.into(), target.into()]).await.into_iter().collect()
}

#[tokio::test]
async fn whatever_names_a_person_goes_with_the_person_or_stays_for_a_reason() {
    let database = TestDatabase::new().await;
    let with_person = tables_with(&database, "person_id").await;
    assert!(with_person.len() > 8, "{with_person:?}");
    let going = cascading(&database, "person_id", "person").await;
    let staying: BTreeSet<String> = STAYS.iter().map(|(table, _)| (*table).to_owned()).collect();
    let unexplained: Vec<_> =
        with_person.difference(&going).filter(|table| !staying.contains(*table)).collect();
    assert!(unexplained.is_empty(), "these outlive a person without a reason: {unexplained:?}");
    assert!(staying.is_subset(&with_person), "the list of what stays is out of date");
}

#[tokio::test]
async fn a_person_who_goes_leaves_no_row_behind() {
    let app = TestApp::demo().await;
    let db = &app.state.db;
    let database = TestDatabase::new().await;
    let holder = app.sign_in("holder-ti").await;
    let answer = [("standing", "sent"), ("key", "one-key")];
    app.post("/ti/forms/zorgtoeslag/standing", &answer, &holder).await;
    let ids =
        texts(db, "SELECT CAST(name AS TEXT) FROM person WHERE name LIKE '%Selam%'", vec![]).await;
    assert_eq!(ids.len(), 1);
    execute(db, "DELETE FROM person WHERE name LIKE '%Selam%'", vec![]).await;
    for table in tables_with(&database, "person_id").await {
        let orphans = format!(
            "SELECT 'orphan' FROM {table} WHERE person_id IS NOT NULL \
             AND person_id NOT IN (SELECT id FROM person)"
        );
        assert!(texts(db, &orphans, vec![]).await.is_empty(), "{table}");
    }
}

#[tokio::test]
async fn rows_of_a_person_carry_the_municipality_too() {
    let database = TestDatabase::new().await;
    let with_person = tables_with(&database, "person_id").await;
    let with_municipality = tables_with(&database, "municipality_id").await;
    let without: Vec<_> = with_person.difference(&with_municipality).collect();
    assert!(without.is_empty(), "{without:?}");
}
