//! Every address, asked as nobody, as the wrong person, from the wrong municipality and as the
//! right person, from one table. An address that is not in the table fails.

use dag1_tests::app::{Answer, Session, TestApp};
use dag1_tests::sources::rust_sources;
use dag1_tests::town::texts;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

/// Whom an address serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Serves {
    /// Everybody, signed in or not.
    Everyone,
    /// A permit holder, about themselves.
    Holder,
    /// The permit holder whose row it is.
    Owner,
    /// Everybody who is signed in, each about what they may see.
    SignedIn,
    /// Everybody who is signed in at the municipality.
    Town,
    /// All staff, about the whole municipality.
    Staff,
    /// All staff who may see the person.
    StaffOf,
    /// Case workers and coordinators.
    CaseWorker,
    /// Case workers and coordinators of the person's municipality.
    CaseWorkerOf,
}

use Serves::{CaseWorker, CaseWorkerOf, Everyone, Holder, Owner, SignedIn, Staff, StaffOf, Town};

/// Method, address as the router knows it, whom it serves, and the address to ask: words with a
/// `$` stand for ids about Demo Selam.
const ROUTES: &[(&str, &str, Serves, &str)] = &[
    ("get", "/", Everyone, "/"),
    ("get", "/robots.txt", Everyone, "/robots.txt"),
    ("get", "/.well-known/security.txt", Everyone, "/.well-known/security.txt"),
    ("get", "/manifest/{}", Everyone, "/manifest/ti.webmanifest"),
    ("get", "/sw.js", Everyone, "/sw.js"),
    ("get", "/assets/{}/{}", Everyone, "/assets/x/style/app.css"),
    ("get", "/healthz", Everyone, "/healthz"),
    ("get", "/readyz", Everyone, "/readyz"),
    ("get", "/{}", Everyone, "/nl"),
    ("get", "/{}/about", Everyone, "/nl/about"),
    ("get", "/{}/offline", Everyone, "/nl/offline"),
    ("get", "/{}/forms", Everyone, "/nl/forms"),
    ("get", "/{}/glossary", Everyone, "/nl/glossary"),
    ("get", "/{}/search", Everyone, "/nl/search?q=huur"),
    ("get", "/{}/search/index", Everyone, "/nl/search/index"),
    ("get", "/{}/letters", Everyone, "/nl/letters?sender=duo"),
    ("post", "/{}/letters", Everyone, "/nl/letters"),
    ("get", "/{}/forms/{}", Everyone, "/nl/forms/zorgtoeslag"),
    ("get", "/{}/forms/{}/print", Everyone, "/nl/forms/zorgtoeslag/print"),
    ("get", "/{}/access", Everyone, "/nl/access"),
    ("post", "/{}/access", Everyone, "/nl/access"),
    ("get", "/{}/access/{}", Everyone, "/nl/access/AAAA-AAAAA-AAAAA"),
    ("post", "/{}/access/{}", Everyone, "/nl/access/AAAA-AAAAA-AAAAA"),
    ("get", "/{}/access/staff/{}", Everyone, "/nl/access/staff/AAAA"),
    ("post", "/{}/access/staff/{}", Everyone, "/nl/access/staff/AAAA"),
    ("post", "/{}/bilingual", Everyone, "/nl/bilingual"),
    ("post", "/{}/sign-out", Everyone, "/nl/sign-out"),
    ("get", "/api/push/key", Everyone, "/api/push/key"),
    ("get", "/demo", Everyone, "/demo"),
    ("get", "/demo/arrivals", Everyone, "/demo/arrivals"),
    ("get", "/{}/demo", Everyone, "/nl/demo"),
    ("get", "/{}/demo/arrivals", Everyone, "/nl/demo/arrivals"),
    ("post", "/demo/sign-in", Everyone, "/demo/sign-in"),
    ("post", "/demo/clock", Everyone, "/demo/clock"),
    ("get", "/{}/today", Holder, "/ti/today"),
    ("get", "/{}/appointments", Holder, "/ti/appointments"),
    ("get", "/{}/appointments/{}", Owner, "/ti/appointments/$appointment"),
    (
        "get",
        "/{}/appointments/{}/calendar.ics",
        Owner,
        "/ti/appointments/$appointment/calendar.ics",
    ),
    ("post", "/{}/appointments/{}/answer", Owner, "/ti/appointments/$appointment/answer"),
    ("get", "/{}/lessons", Holder, "/ti/lessons"),
    ("get", "/{}/deadlines", Holder, "/ti/deadlines"),
    ("post", "/{}/deadlines/{}/done", Owner, "/ti/deadlines/$deadline/done"),
    ("post", "/{}/forms/{}/standing", Holder, "/ti/forms/zorgtoeslag/standing"),
    ("post", "/{}/forms/{}/documents", Holder, "/ti/forms/zorgtoeslag/documents"),
    ("post", "/{}/forms/{}/steps", Holder, "/ti/forms/zorgtoeslag/steps"),
    ("get", "/{}/forms/{}/day", Everyone, "/ti/forms/zorgtoeslag/day"),
    ("post", "/{}/forms/{}/day", Holder, "/ti/forms/zorgtoeslag/day"),
    ("get", "/{}/help", SignedIn, "/ti/help"),
    ("get", "/{}/help/ask", Holder, "/ti/help/ask?form=zorgtoeslag&section=before"),
    ("post", "/{}/help/ask", Holder, "/ti/help/ask?form=zorgtoeslag&section=before"),
    ("post", "/{}/help/{}/take", StaffOf, "/nl/help/$request/take"),
    ("post", "/{}/help/{}/finish", StaffOf, "/nl/help/$request/finish"),
    ("post", "/{}/help/{}/back", Owner, "/ti/help/$request/back"),
    ("get", "/{}/settings", Holder, "/ti/settings"),
    ("post", "/{}/settings", Holder, "/ti/settings"),
    ("post", "/{}/settings/language", Holder, "/ti/settings/language"),
    ("post", "/{}/settings/devices/{}/end", Owner, "/ti/settings/devices/$device/end"),
    ("post", "/api/push/subscriptions", Holder, "/api/push/subscriptions"),
    ("delete", "/api/push/subscriptions", Holder, "/api/push/subscriptions"),
    ("post", "/api/receipts", Holder, "/api/receipts"),
    ("get", "/api/prefetch", Holder, "/api/prefetch"),
    ("get", "/{}/people", Staff, "/nl/people"),
    ("get", "/{}/people/new", CaseWorker, "/nl/people/new"),
    ("post", "/{}/people/new", CaseWorker, "/nl/people/new"),
    ("get", "/{}/people/{}", StaffOf, "/nl/people/$person"),
    ("get", "/{}/people/{}/forms/{}", StaffOf, "/nl/people/$person/forms/zorgtoeslag"),
    (
        "post",
        "/{}/people/{}/forms/{}/standing",
        StaffOf,
        "/nl/people/$person/forms/zorgtoeslag/standing",
    ),
    (
        "post",
        "/{}/people/{}/forms/{}/documents",
        StaffOf,
        "/nl/people/$person/forms/zorgtoeslag/documents",
    ),
    ("post", "/{}/people/{}/forms/{}/steps", StaffOf, "/nl/people/$person/forms/zorgtoeslag/steps"),
    ("get", "/{}/people/{}/invitation", CaseWorker, "/nl/people/$person/invitation"),
    ("post", "/{}/people/{}/invitation", CaseWorkerOf, "/nl/people/$person/invitation"),
    ("get", "/{}/people/{}/change", CaseWorkerOf, "/nl/people/$person/change"),
    ("post", "/{}/people/{}/change", CaseWorkerOf, "/nl/people/$person/change"),
    ("get", "/{}/people/{}/contacts/new", CaseWorkerOf, "/nl/people/$person/contacts/new"),
    ("post", "/{}/people/{}/contacts/new", CaseWorkerOf, "/nl/people/$person/contacts/new"),
    (
        "post",
        "/{}/people/{}/contacts/{}/remove",
        CaseWorkerOf,
        "/nl/people/$person/contacts/$contact/remove",
    ),
    ("get", "/{}/people/{}/volunteers", CaseWorker, "/nl/people/$person/volunteers"),
    ("post", "/{}/people/{}/volunteers", CaseWorkerOf, "/nl/people/$person/volunteers"),
    ("get", "/{}/people/{}/appointments/new", CaseWorkerOf, "/nl/people/$person/appointments/new"),
    ("post", "/{}/people/{}/appointments/new", CaseWorkerOf, "/nl/people/$person/appointments/new"),
    (
        "get",
        "/{}/people/{}/appointments/{}",
        CaseWorkerOf,
        "/nl/people/$person/appointments/$appointment",
    ),
    (
        "post",
        "/{}/people/{}/appointments/{}",
        CaseWorkerOf,
        "/nl/people/$person/appointments/$appointment",
    ),
    (
        "post",
        "/{}/people/{}/appointments/{}/cancel",
        CaseWorkerOf,
        "/nl/people/$person/appointments/$appointment/cancel",
    ),
    ("get", "/{}/people/{}/lessons/new", CaseWorkerOf, "/nl/people/$person/lessons/new"),
    ("post", "/{}/people/{}/lessons/new", CaseWorkerOf, "/nl/people/$person/lessons/new"),
    ("post", "/{}/people/{}/lessons/join", CaseWorkerOf, "/nl/people/$person/lessons/join"),
    (
        "post",
        "/{}/people/{}/lessons/{}/move",
        CaseWorkerOf,
        "/nl/people/$person/lessons/$lesson/move",
    ),
    (
        "post",
        "/{}/people/{}/lessons/{}/cancel",
        CaseWorkerOf,
        "/nl/people/$person/lessons/$lesson/cancel",
    ),
    ("get", "/{}/people/{}/deadlines/new", CaseWorkerOf, "/nl/people/$person/deadlines/new"),
    ("post", "/{}/people/{}/deadlines/new", CaseWorkerOf, "/nl/people/$person/deadlines/new"),
    (
        "post",
        "/{}/people/{}/deadlines/{}/remove",
        CaseWorkerOf,
        "/nl/people/$person/deadlines/$deadline/remove",
    ),
    ("post", "/{}/forms/{}/clear/{}", Everyone, "/ti/forms/zorgtoeslag/clear/before"),
    ("get", "/{}/clarity", CaseWorker, "/nl/clarity"),
    ("get", "/{}/forms/{}/recordings", CaseWorker, "/nl/forms/zorgtoeslag/recordings"),
    ("post", "/{}/forms/{}/recordings", CaseWorker, "/nl/forms/zorgtoeslag/recordings"),
    ("get", "/{}/forms/{}/recordings/{}", Town, "/ti/forms/zorgtoeslag/recordings/$recording"),
    (
        "post",
        "/{}/forms/{}/recordings/{}/remove",
        CaseWorkerOf,
        "/nl/forms/zorgtoeslag/recordings/$recording/remove",
    ),
    ("get", "/{}/texts", CaseWorker, "/nl/texts"),
    ("post", "/{}/texts/{}/confirm", CaseWorker, "/nl/texts/zorgtoeslag/confirm"),
    ("get", "/{}/forms/{}/municipality", CaseWorker, "/nl/forms/inlichtingen/municipality"),
    ("post", "/{}/forms/{}/municipality", CaseWorker, "/nl/forms/inlichtingen/municipality"),
    ("get", "/{}/reminders", CaseWorker, "/nl/reminders"),
    ("post", "/{}/reminders/{}/handled", CaseWorkerOf, "/nl/reminders/$reminder/handled"),
    (
        "post",
        "/{}/people/{}/volunteers/{}/end",
        CaseWorkerOf,
        "/nl/people/$person/volunteers/$volunteer/end",
    ),
    (
        "post",
        "/{}/people/{}/devices/{}/end",
        CaseWorkerOf,
        "/nl/people/$person/devices/$other-device/end",
    ),
];

/// Addresses that the source declares, with their methods; parameters without their names. The
/// demonstration's receiver is another server.
fn declared() -> BTreeSet<(String, String)> {
    let method = Regex::new(r"\b(get|post|put|delete|patch)\(").unwrap();
    let parameter = Regex::new(r"\{[^}]*\}").unwrap();
    let mut found = BTreeSet::new();
    for (file, source) in rust_sources("server/src") {
        if file.ends_with("demo/receiver.rs") {
            continue;
        }
        for one in source.split(".route(").skip(1) {
            let (_, quoted) = one.split_once('"').unwrap();
            let (path, rest) = quoted.split_once('"').unwrap();
            let path = parameter.replace_all(path, "{}").into_owned();
            let end = rest.find([';', '}']).unwrap_or(rest.len());
            for method in method.captures_iter(&rest[..end]) {
                found.insert((method[1].to_owned(), path.clone()));
            }
        }
    }
    found
}

#[test]
fn every_address_is_in_the_table_and_the_other_way_round() {
    let table: BTreeSet<_> = ROUTES
        .iter()
        .map(|(method, path, ..)| ((*method).to_owned(), (*path).to_owned()))
        .collect();
    let declared = declared();
    let missing: Vec<_> = declared.difference(&table).collect();
    let gone: Vec<_> = table.difference(&declared).collect();
    assert!(missing.is_empty(), "not in the table: {missing:#?}");
    assert!(gone.is_empty(), "in the table, but not in the program: {gone:#?}");
}

/// One id of the demonstration.
async fn id(app: &TestApp, sql: &str) -> String {
    let hex = if app.state.db.get_database_backend() == sea_orm::DbBackend::Postgres {
        format!("SELECT CAST(id AS text) FROM {sql}")
    } else {
        format!("SELECT lower(hex(id)) FROM {sql}")
    };
    let text = texts(&app.state.db, &hex, Vec::new()).await.remove(0);
    text.parse::<uuid::Uuid>().unwrap().to_string()
}

/// What the words with a `$` stand for.
async fn ids(app: &TestApp) -> BTreeMap<&'static str, String> {
    let person = "(SELECT id FROM person WHERE name = 'Demo Selam')";
    let own = |table: &str, more: &str| {
        format!("{table} WHERE person_id = {person} {more} ORDER BY id LIMIT 1")
    };
    // A device to end as the person, and one to end as the case worker.
    app.sign_in("holder-ti").await;
    app.sign_in("holder-ti").await;
    let devices = "session WHERE person_id = (SELECT id FROM person WHERE name = 'Demo Selam') \
                   AND label <> 'Demo' ORDER BY id";
    let place = [("section", "before"), ("language", "ti")];
    let worker = app.sign_in("caseworker").await;
    app.upload("/nl/forms/zorgtoeslag/recordings", &place, b"ID3\x04\0\0\0\0\0\0", &worker).await;
    BTreeMap::from([
        ("$recording", id(app, "recording").await),
        ("$person", id(app, "person WHERE name = 'Demo Selam'").await),
        ("$appointment", id(app, &own("appointment", "AND kind = 'intake'")).await),
        ("$contact", id(app, &own("contact", "")).await),
        ("$deadline", id(app, &own("deadline", "AND kind = 'pay'")).await),
        ("$device", id(app, &format!("{devices} LIMIT 1")).await),
        ("$other-device", id(app, &format!("{devices} DESC LIMIT 1")).await),
        ("$request", id(app, &own("help_request", "")).await),
        ("$reminder", id(app, &own("reminder", "")).await),
        ("$volunteer", id(app, "staff WHERE name = 'Vrij Willigers'").await),
        (
            "$lesson",
            id(
                app,
                "lesson WHERE series_id IN (SELECT series_id FROM lesson_participant p \
                 JOIN person o ON o.id = p.person_id WHERE o.name = 'Demo Selam') \
                 AND cancelled IS NULL ORDER BY starts_at DESC LIMIT 1",
            )
            .await,
        ),
    ])
}

/// What a form must say to be understood, by the end of its address.
const FIELDS: [(&str, &[(&str, &str)]); 6] = [
    ("/clear/before", &[("answer", "clear")]),
    ("/answer", &[("answer", "coming")]),
    ("/done", &[("done", "yes")]),
    ("/standing", &[("standing", "started")]),
    ("/join", &[("series", "da610000-0000-8000-8000-060000000001")]),
    ("/cancel", &[("reason", "other")]),
];

async fn ask(app: &TestApp, method: &str, path: &str, session: &Session) -> Answer {
    match method {
        "get" => app.get(path, session).await,
        "post" if !path.starts_with("/api/") => {
            let found = FIELDS.iter().find(|(end, _)| path.ends_with(end));
            app.post(path, found.map_or(&[], |(_, fields)| fields), session).await
        }
        other => {
            let method = other.to_uppercase().parse().unwrap();
            app.json(method, path, &serde_json::json!({}), session).await
        }
    }
}

/// Who is refused at an address, and how.
fn refused(serves: Serves) -> &'static [(&'static str, u16)] {
    match serves {
        Everyone => &[],
        Holder => &[("nobody", 401), ("caseworker", 403), ("volunteer", 403)],
        Owner => &[
            ("nobody", 401),
            ("caseworker", 403),
            ("volunteer", 403),
            ("holder-ar", 404),
            ("holder-other", 404),
        ],
        SignedIn => &[("nobody", 401)],
        Town => &[("nobody", 401), ("holder-other", 404), ("caseworker-other", 404)],
        Staff => &[("nobody", 401), ("holder-ti", 403)],
        StaffOf => &[("nobody", 401), ("holder-ti", 403), ("caseworker-other", 404)],
        CaseWorker => &[("nobody", 401), ("holder-ti", 403), ("volunteer", 403)],
        CaseWorkerOf => {
            &[("nobody", 401), ("holder-ti", 403), ("volunteer", 403), ("caseworker-other", 404)]
        }
    }
}

/// Who is served at an address.
fn served(serves: Serves) -> &'static [&'static str] {
    match serves {
        Everyone => &["nobody", "holder-ti", "caseworker"],
        Holder | Owner => &["holder-ti"],
        Town => &["holder-ti", "caseworker", "volunteer"],
        SignedIn => &["holder-ti", "caseworker", "coordinator", "volunteer"],
        Staff | StaffOf => &["caseworker", "coordinator", "volunteer"],
        CaseWorker | CaseWorkerOf => &["caseworker", "coordinator"],
    }
}

async fn session_of(app: &TestApp, who: &str) -> Session {
    if who == "nobody" { Session::nobody() } else { app.sign_in(who).await }
}

#[tokio::test]
async fn every_address_refuses_whom_it_does_not_serve() {
    let app = TestApp::demo().await;
    let ids = ids(&app).await;
    let mut wrong = Vec::new();
    for (method, _, serves, path) in ROUTES {
        let path = ids.iter().fold((*path).to_owned(), |path, (name, id)| path.replace(name, id));
        for (who, status) in refused(*serves) {
            let answer = ask(&app, method, &path, &session_of(&app, who).await).await;
            if answer.status.as_u16() != *status {
                wrong.push(format!("{method} {path} as {who}: {}, not {status}", answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn a_volunteer_does_not_see_who_gave_no_access() {
    let app = TestApp::demo().await;
    let volunteer = app.sign_in("volunteer").await;
    let other = id(&app, "person WHERE name = 'Voorbeeld Jansen'").await;
    let answer = app.get(&format!("/nl/people/{other}"), &volunteer).await;
    assert_eq!(answer.status.as_u16(), 404);
    let list = app.get("/nl/people", &volunteer).await.body;
    assert!(list.contains("Demo Selam") && !list.contains("Voorbeeld Jansen"));
}

#[tokio::test]
async fn every_address_serves_the_right_person() {
    let app = TestApp::demo().await;
    let ids = ids(&app).await;
    let mut wrong = Vec::new();
    for (method, route, serves, path) in ROUTES {
        let path = ids.iter().fold((*path).to_owned(), |path, (name, id)| path.replace(name, id));
        // A code that does not exist is not found, and what is ended is gone for the second.
        let is_code = route.starts_with("/{}/access/") || *route == "/{}/access";
        let is_once = route.ends_with("/end") || route.ends_with("/remove");
        let who = served(*serves);
        for who in if is_once { &who[..1] } else { who } {
            let answer = ask(&app, method, &path, &session_of(&app, who).await).await;
            let status = answer.status.as_u16();
            let is_fine =
                !matches!(status, 401 | 403 | 405) && status < 500 && (status != 404 || is_code);
            // The worker does not run here.
            let is_idle = *route == "/readyz" && status == 503;
            if !is_fine && !is_idle {
                wrong.push(format!("{method} {path} as {who}: {status}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
