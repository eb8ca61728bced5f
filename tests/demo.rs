//! The demonstration: everybody can be played, the clock moves, and reminders arrive.

use dag1_server::sending;
use dag1_server::serve;
use dag1_server::time::Clock;
use dag1_tests::app::{Session, TestApp};
use serde_json::Value;

const EVERYBODY: [(&str, &str); 9] = [
    ("holder-nl", "/nl/today"),
    ("holder-en", "/en/today"),
    ("holder-ar", "/ar/today"),
    ("holder-ti", "/ti/today"),
    ("holder-other", "/en/today"),
    ("volunteer", "/nl/people"),
    ("caseworker", "/nl/people"),
    ("coordinator", "/nl/people"),
    ("caseworker-other", "/nl/people"),
];

#[tokio::test]
async fn everybody_can_be_played_with_one_tap() {
    let app = TestApp::demo().await;
    for (who, start) in EVERYBODY {
        let answer = app.post("/demo/sign-in", &[("who", who)], &Session::nobody()).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, start), "{who}");
        let page = app.get(start, &answer.session()).await;
        assert_eq!(page.status.as_u16(), 200, "{who}: {page:?}");
    }
    let answer = app.post("/demo/sign-in", &[("who", "mayor")], &Session::nobody()).await;
    assert_eq!(answer.status.as_u16(), 400);
}

#[tokio::test]
async fn without_demo_there_is_no_way_in() {
    let app = TestApp::start().await;
    assert_eq!(app.get("/demo", &Session::nobody()).await.status.as_u16(), 404);
    for path in ["/demo/sign-in", "/demo/clock"] {
        let answer = app.post(path, &[("who", "caseworker")], &Session::nobody()).await;
        assert_eq!(answer.status.as_u16(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_reminder_arrives_in_the_language_of_its_reader_when_the_clock_moves() {
    let app = TestApp::demo().await;
    // The evening before tomorrow's appointment, and past the quiet hours.
    let answer = app.post("/demo/clock", &[("advance", "PT23H30M")], &Session::nobody()).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/demo"));
    sending::round(&app.state).await.unwrap();

    let request = TestApp::request(axum::http::Method::GET, "/demo/arrivals", &Session::nobody())
        .header("accept", "application/json");
    let list = app.send(request.body(axum::body::Body::empty()).unwrap()).await;
    let list: Vec<Value> = serde_json::from_str(&list.body).unwrap();
    for (name, language) in [
        ("Voorbeeld Jansen", "nl"),
        ("Example Okafor", "en"),
        ("Voorbeeld Ahmad", "ar"),
        ("Demo Selam", "ti"),
    ] {
        assert!(
            list.iter().any(|one| one["name"] == name && one["language"] == language),
            "nothing in {language} for {name}: {list:?}"
        );
    }
}

#[tokio::test]
async fn a_restart_keeps_the_clock_and_the_people() {
    let app = TestApp::demo().await;
    app.post("/demo/clock", &[("advance", "P7D")], &Session::nobody()).await;
    let before = app.state.now();
    let config = app.state.config.as_ref().clone();
    let clock = Clock::fixed(dag1_tests::app::NOW.parse().unwrap());
    let again = serve::open(config, clock).await.unwrap();
    assert_eq!(again.state.now(), before);
}

#[tokio::test]
async fn nonsense_backwards_and_too_far_do_not_move_the_clock() {
    let app = TestApp::demo().await;
    let before = app.state.now();
    for advance in ["", "tomorrow", "-PT1H", "P401D"] {
        let answer = app.post("/demo/clock", &[("advance", advance)], &Session::nobody()).await;
        assert_eq!(answer.status.as_u16(), 400, "{advance}");
    }
    assert_eq!(app.state.now(), before);
}

#[tokio::test]
async fn a_database_that_the_demonstration_did_not_fill_is_refused() {
    let app = TestApp::start().await;
    let mut config = app.state.config.as_ref().clone();
    config.demo = true;
    let refused = serve::open(config, app.state.clock.clone()).await;
    assert!(refused.is_err_and(|error| error.to_string().contains("--demo")));
}
