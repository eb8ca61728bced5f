//! Recordings: which files are taken, and who can listen.

use axum::body::Body;
use axum::http::{Method, header};
use dag1_tests::app::{Answer, Session, TestApp};

const PAGE: &str = "/nl/forms/zorgtoeslag/recordings";

const MP3: &[u8] = b"ID3\x04\0\0\0\0\0\0 made up";
const OPUS: &[u8] =
    b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01 made up";

async fn upload(app: &TestApp, section: &str, language: &str, file: &[u8], by: &Session) -> Answer {
    app.upload(PAGE, &[("section", section), ("language", language)], file, by).await
}

/// Where the recording of a page is to be heard.
fn source(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<audio ")?;
    let (_, rest) = rest.split_once("src=\"")?;
    rest.split('"').next().map(str::to_owned)
}

#[tokio::test]
async fn a_recording_is_offered_with_its_size_to_readers_of_the_town_and_loaded_by_nobody_unasked()
{
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let mut sound = OPUS.to_vec();
    sound.resize(120 * 1024, 7);
    let answer = upload(&app, "before", "ti", &sound, &worker).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, PAGE), "{answer:?}");

    let holder = app.sign_in("holder-ti").await;
    let page = app.get("/ti/forms/zorgtoeslag", &holder).await.body;
    assert!(page.contains("preload=\"none\"") && page.contains("120"), "{page}");
    let src = source(&page).unwrap();
    assert!(src.starts_with("/ti/forms/zorgtoeslag/recordings/"), "{src}");
    let prefetch = app.get("/api/prefetch", &holder).await.body;
    assert!(!prefetch.contains("recordings"), "{prefetch}");

    let heard = app.get(&src, &holder).await;
    assert_eq!(heard.status.as_u16(), 200);
    assert_eq!(heard.header("content-type"), "audio/ogg");
    assert_eq!(heard.header("x-content-type-options"), "nosniff");
    assert_eq!(heard.header("accept-ranges"), "bytes");

    for (path, session) in [
        ("/ar/forms/zorgtoeslag", &holder),
        ("/ti/forms/huurtoeslag", &holder),
        ("/ti/forms/zorgtoeslag", &Session::nobody()),
        ("/ti/forms/zorgtoeslag", &app.sign_in("holder-other").await),
    ] {
        assert_eq!(source(&app.get(path, session).await.body), None, "{path}");
    }
    for (session, status) in [(Session::nobody(), 401), (app.sign_in("holder-other").await, 404)] {
        assert_eq!(app.get(&src, &session).await.status.as_u16(), status);
    }
}

#[tokio::test]
async fn a_phone_gets_the_part_of_a_sound_that_it_asks_for() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    upload(&app, "start", "nl", MP3, &worker).await;
    let src = source(&app.get("/nl/forms/zorgtoeslag", &worker).await.body).unwrap();
    let part = |range: &str| {
        let request = TestApp::request(Method::GET, &src, &worker).header(header::RANGE, range);
        request.body(Body::empty()).unwrap()
    };
    let answer = app.send(part("bytes=0-2")).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (206, "ID3"));
    assert_eq!(answer.header("content-range"), format!("bytes 0-2/{}", MP3.len()));
    let answer = app.send(part("bytes=-2")).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (206, "up"));
    assert_eq!(app.send(part("bytes=4000-")).await.status.as_u16(), 416);
}

#[tokio::test]
async fn a_file_that_is_no_sound_too_large_or_empty_is_refused_in_words() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let mut too_large = MP3.to_vec();
    too_large.resize(2 * 1024 * 1024 + 1, 0);
    let cases: [(&[u8], &str); 5] = [
        (b"", "Kies een bestand"),
        (b"<html><script>alert(1)</script>", "geen geluid"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "geen geluid"),
        (b"een brief", "geen geluid"),
        (&too_large, "groter dan 2 MB"),
    ];
    for (file, message) in cases {
        let answer = upload(&app, "before", "ar", file, &worker).await;
        assert_eq!(answer.status.as_u16(), 422, "{message}: {answer:?}");
        assert!(answer.body.contains(message), "{message}: {}", answer.body);
        for chosen in ["before", "ar"] {
            let option = answer.body.split("<option ").find(|option| {
                option.split('>').next().is_some_and(|tag| {
                    tag.contains(&format!("value=\"{chosen}\"")) && tag.contains("selected")
                })
            });
            assert!(option.is_some(), "what was chosen stays: {chosen}");
        }
    }
    assert_eq!(source(&app.get(PAGE, &worker).await.body), None);

    // What is far too large is not read to its end, so what was chosen may be lost with it.
    let mut huge = MP3.to_vec();
    huge.resize(20 * 1024 * 1024, 0);
    let answer = upload(&app, "before", "ar", &huge, &worker).await;
    assert_eq!(answer.status.as_u16(), 422, "{answer:?}");
    assert!(answer.body.contains("groter dan 2 MB"), "{}", answer.body);

    let mut largest = MP3.to_vec();
    largest.resize(2 * 1024 * 1024, 0);
    assert_eq!(upload(&app, "before", "ar", &largest, &worker).await.status.as_u16(), 303);
}

#[tokio::test]
async fn a_place_that_is_none_and_a_request_that_is_no_form_are_refused() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    for (section, language) in [("part-nothing", "ti"), ("before", "de"), ("", "")] {
        let answer = upload(&app, section, language, MP3, &worker).await;
        assert_eq!(answer.status.as_u16(), 422, "{section} {language}");
    }
    let answer = app.upload("/nl/forms/no-such-form/recordings", &[], MP3, &worker).await;
    assert_eq!(answer.status.as_u16(), 404);
    let answer = app.post(PAGE, &[("section", "before")], &worker).await;
    assert_eq!(answer.status.as_u16(), 400);
    for (who, status) in [("holder-ti", 403), ("volunteer", 403)] {
        let answer = upload(&app, "before", "ti", MP3, &app.sign_in(who).await).await;
        assert_eq!(answer.status.as_u16(), status, "{who}");
    }
    assert_eq!(upload(&app, "before", "ti", MP3, &Session::nobody()).await.status.as_u16(), 401);
}

#[tokio::test]
async fn a_new_recording_replaces_the_old_one_and_a_removed_one_is_gone() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    upload(&app, "before", "nl", MP3, &worker).await;
    let first = source(&app.get("/nl/forms/zorgtoeslag", &worker).await.body).unwrap();
    upload(&app, "before", "nl", OPUS, &worker).await;
    let page = app.get(PAGE, &worker).await.body;
    assert_eq!(page.matches("<audio ").count(), 1);
    let second = source(&page).unwrap();
    assert_ne!(first, second);
    assert_eq!(app.get(&first, &worker).await.status.as_u16(), 404);
    assert!(page.contains("Voorbeeld"), "who made it: {page}");

    let remove = format!("{second}/remove");
    let stranger = app.sign_in("caseworker-other").await;
    assert_eq!(app.post(&remove, &[], &stranger).await.status.as_u16(), 404);
    assert_eq!(source(&app.get(PAGE, &stranger).await.body), None);
    assert_eq!(app.get(&second, &worker).await.status.as_u16(), 200);
    assert_eq!(app.post(&remove, &[], &worker).await.status.as_u16(), 303);
    assert_eq!(app.get(&second, &worker).await.status.as_u16(), 404);
    assert_eq!(app.post(&remove, &[], &worker).await.status.as_u16(), 404);
}

#[tokio::test]
async fn elsewhere_a_large_request_is_refused_as_before() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let body = vec![0; 300 * 1024];
    let answer = app.upload("/nl/people/new", &[], &body, &worker).await;
    assert!(matches!(answer.status.as_u16(), 400 | 413), "{answer:?}");
    let long = "x".repeat(300 * 1024);
    let answer = app.post("/nl/people/new", &[("name", &long)], &worker).await;
    assert_eq!(answer.status.as_u16(), 413);
}
