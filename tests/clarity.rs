//! "Was this clear?": counted, without anything about who answered.

use dag1_tests::app::{Answer, Session, TestApp};
use dag1_tests::town::texts;
use jiff::SignedDuration;
use std::collections::BTreeSet;

const BEFORE: &str = "/ti/forms/zorgtoeslag/clear/before";

async fn say(app: &TestApp, path: &str, answer: &str, session: &Session) -> Answer {
    app.post(path, &[("answer", answer)], session).await
}

/// Every counter: where, and how often clear and not clear.
async fn counters(app: &TestApp) -> Vec<String> {
    let sql = "SELECT form || ' ' || section || ' ' || language || ' ' || \
               CAST(clear AS text) || ' ' || CAST(unclear AS text) || \
               CASE WHEN municipality_id IS NULL THEN '' ELSE ' town' END \
               FROM clarity ORDER BY 1";
    texts(&app.state.db, sql, Vec::new()).await
}

async fn number(app: &TestApp, sql: &str) -> String {
    texts(&app.state.db, &format!("SELECT CAST({sql} AS text)"), Vec::new()).await.remove(0)
}

#[tokio::test]
async fn one_tap_counts_and_the_reader_reads_on_where_they_were() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    let answer = say(&app, BEFORE, "unclear", &holder).await;
    assert_eq!(answer.status.as_u16(), 303, "{answer:?}");
    assert_eq!(answer.header("location"), "/ti/forms/zorgtoeslag?heard=before#before");
    say(&app, BEFORE, "clear", &holder).await;
    say(&app, "/nl/forms/zorgtoeslag/clear/part-income", "clear", &Session::nobody()).await;
    say(&app, "/nl/forms/zorgtoeslag/clear/part-income", "clear", &Session::nobody()).await;
    assert_eq!(
        counters(&app).await,
        ["zorgtoeslag before ti 1 1 town", "zorgtoeslag part-income nl 2 0"]
    );

    let page = app.get("/nl/forms/zorgtoeslag?heard=part-income", &Session::nobody()).await;
    assert!(page.body.contains("Uw antwoord telt mee"), "{page:?}");
    assert!(!page.body.contains("clear/part-income\""));
    assert!(page.body.contains("clear/part-person\""));
    assert_eq!(page.header("x-dag1-offline"), "", "a page that thanks is not kept");
}

#[tokio::test]
async fn an_answer_that_a_phone_sends_twice_counts_once() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    for _ in 0..2 {
        let fields = [("answer", "clear"), ("key", "0192f3a4-7c7e-7000-8000-000000000000")];
        assert_eq!(app.post(BEFORE, &fields, &holder).await.status.as_u16(), 303);
    }
    assert_eq!(counters(&app).await, ["zorgtoeslag before ti 1 0 town"]);
}

#[tokio::test]
async fn no_person_no_device_and_no_time_stands_beside_a_counter() {
    let app = TestApp::demo().await;
    say(&app, BEFORE, "clear", &app.sign_in("holder-ti").await).await;
    let is_postgres = app.state.db.get_database_backend() == sea_orm::DbBackend::Postgres;
    let sql = if is_postgres {
        "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'clarity'"
    } else {
        "SELECT name FROM pragma_table_info('clarity')"
    };
    let columns: BTreeSet<String> =
        texts(&app.state.db, sql, Vec::new()).await.into_iter().collect();
    let expected = ["clear", "form", "language", "municipality_id", "section", "unclear"];
    assert_eq!(columns, expected.map(str::to_owned).into());
    let answer = say(&app, BEFORE, "clear", &Session::nobody()).await;
    assert_eq!(answer.header("set-cookie"), "");
}

#[tokio::test]
async fn one_address_counts_thirty_times_in_ten_minutes_and_is_then_forgotten() {
    let app = TestApp::demo().await;
    let nobody = Session::nobody();
    for _ in 0..30 {
        assert_eq!(say(&app, BEFORE, "unclear", &nobody).await.status.as_u16(), 303);
    }
    let answer = say(&app, BEFORE, "unclear", &nobody).await;
    assert_eq!(answer.status.as_u16(), 429);
    assert!(answer.header("retry-after").parse::<u32>().unwrap() > 0);
    assert!(answer.body.contains("<html lang=\"ti\""));
    assert_eq!(counters(&app).await, ["zorgtoeslag before ti 0 30"]);
    // Who can't count any more can still sign in: nothing is taken from the tries at a code.
    assert_eq!(number(&app, "(SELECT COUNT(*) FROM wrong_try)").await, "0");

    app.state.clock.advance(SignedDuration::from_mins(11));
    assert_eq!(say(&app, BEFORE, "clear", &nobody).await.status.as_u16(), 303);
    assert_eq!(counters(&app).await, ["zorgtoeslag before ti 1 30"]);
    assert_eq!(number(&app, "(SELECT COUNT(*) FROM turn)").await, "1", "older turns are gone");
}

#[tokio::test]
async fn what_is_no_section_and_no_answer_is_not_counted() {
    let app = TestApp::demo().await;
    let nobody = Session::nobody();
    for path in [
        "/ti/forms/zorgtoeslag/clear/part-nothing",
        "/ti/forms/zorgtoeslag/clear/%3Cscript%3E",
        "/ti/forms/no-such-form/clear/before",
    ] {
        assert_eq!(say(&app, path, "clear", &nobody).await.status.as_u16(), 404, "{path}");
    }
    for answer in ["", "maybe"] {
        assert_eq!(say(&app, BEFORE, answer, &nobody).await.status.as_u16(), 400, "{answer}");
    }
    assert!(counters(&app).await.is_empty());
}

#[tokio::test]
async fn staff_see_the_worst_first_from_five_answers_on_and_nothing_of_other_towns() {
    let app = TestApp::demo().await;
    let (holder, nobody) = (app.sign_in("holder-ti").await, Session::nobody());
    let worker = app.sign_in("caseworker").await;
    for _ in 0..2 {
        say(&app, BEFORE, "unclear", &holder).await;
        say(&app, BEFORE, "unclear", &nobody).await;
    }
    let empty = app.get("/nl/clarity", &worker).await.body;
    assert!(empty.contains("Nog geen deel heeft genoeg antwoorden"), "{empty}");
    say(&app, BEFORE, "clear", &nobody).await;
    for _ in 0..5 {
        say(&app, "/nl/forms/huurtoeslag/clear/steps", "clear", &nobody).await;
        say(
            &app,
            "/nl/forms/huurtoeslag/clear/after",
            "unclear",
            &app.sign_in("holder-other").await,
        )
        .await;
    }
    let page = app.get("/nl/clarity", &worker).await.body;
    let at = |path: &str| page.find(path);
    assert!(
        at("/nl/forms/zorgtoeslag#before").unwrap() < at("/nl/forms/huurtoeslag#steps").unwrap()
    );
    assert_eq!(at("/nl/forms/huurtoeslag#after"), None, "another town's readers");
    let list = app.get("/nl/forms", &worker).await.body;
    assert!(list.contains("href=\"/nl/clarity\""));
}
