//! What breaks between the program and PostgreSQL: a change is made whole or not at all, and the
//! reader is told that it can be tried again.

use axum::http::StatusCode;
use dag1_tests::app::TestApp;
use dag1_tests::town::{execute, texts};
use sea_orm::ConnectionTrait;

/// Has the connection that plans an appointment cut in the middle of its transaction.
const CUT: &str = "
    CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
    CREATE TRIGGER cut AFTER INSERT ON appointment FOR EACH STATEMENT EXECUTE FUNCTION cut()";

#[tokio::test]
async fn a_connection_cut_in_the_middle_of_a_change_leaves_nothing_half_done() {
    let app = TestApp::demo().await;
    let db = &app.state.db;
    if db.get_database_backend() != sea_orm::DbBackend::Postgres {
        // SQLite is in the program: there is no connection to cut.
        return;
    }
    let worker = app.sign_in("caseworker").await;
    let people = app.get("/nl/people?q=Selam", &worker).await;
    let path = people.body.split("href=\"").find_map(|rest| {
        let path = rest.split('"').next()?;
        (path.starts_with("/nl/people/") && path.len() > 40).then(|| path.to_owned())
    });
    let address = format!("{}/appointments/new", path.expect("the person is found"));
    let plan = [
        ("kind", "doctor"),
        ("place", "Huisarts Voorbeeld"),
        ("date", "2026-12-01"),
        ("time", "10:30"),
        ("minutes", "45"),
    ];
    let planned = "SELECT place FROM appointment WHERE place = 'Huisarts Voorbeeld'";
    let reminders = "SELECT CAST(id AS TEXT) FROM reminder";
    let before = texts(db, reminders, vec![]).await.len();

    db.execute_unprepared(CUT).await.unwrap();
    let refused = app.post(&address, &plan, &worker).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{refused:?}");
    assert!(texts(db, planned, vec![]).await.is_empty());
    assert_eq!(texts(db, reminders, vec![]).await.len(), before);

    execute(db, "DROP TRIGGER cut ON appointment", vec![]).await;
    let again = app.post(&address, &plan, &worker).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{again:?}");
    assert_eq!(texts(db, planned, vec![]).await.len(), 1);
    assert!(texts(db, reminders, vec![]).await.len() > before);
}
