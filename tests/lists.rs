//! The lists of staff, page by page: everything is seen once, whatever comes and goes meanwhile,
//! and the address of a page opens nothing that its reader may not see.

use dag1_app::Locale;
use dag1_server::database;
use dag1_server::id::{HelpId, MunicipalityId, PersonId, ReminderId};
use dag1_server::people::{self, New};
use dag1_server::time::to_db;
use dag1_tests::app::{Session, TestApp};
use dag1_tests::town::execute;
use jiff::SignedDuration;
use regex::Regex;
use sea_orm::{ConnectionTrait, Statement};
use std::collections::BTreeSet;
use uuid::Uuid;

async fn municipality(app: &TestApp, name: &str) -> MunicipalityId {
    let db = &app.state.db;
    let sql = "SELECT id FROM municipality WHERE name = $1";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [name.into()]);
    db.query_one_raw(statement).await.unwrap().unwrap().try_get("", "id").unwrap()
}

/// Makes people; several have the same name.
async fn people(app: &TestApp, count: usize) -> Vec<PersonId> {
    let here = municipality(app, "Gemeente Voorbeeldstad").await;
    let tx = database::begin(&app.state.db).await.unwrap();
    let mut made = Vec::new();
    for number in 0..count {
        let name = format!("Zoekpersoon {}", number % 7);
        let new = New { name, language: Locale::Ti, phone: String::new() };
        let scope = people::make(&tx, here, None, &new, app.state.now()).await.unwrap();
        made.push(scope.person());
    }
    tx.commit().await.unwrap();
    made
}

/// A reminder for each person that reached nobody; always two at the same moment.
async fn reminders(app: &TestApp, people: &[PersonId]) -> Vec<ReminderId> {
    let (here, now) = (municipality(app, "Gemeente Voorbeeldstad").await, app.state.now());
    let mut made = Vec::new();
    for (number, person) in people.iter().enumerate() {
        let id = ReminderId::new();
        let ago = SignedDuration::from_mins(i64::try_from(number / 2).unwrap());
        let due = to_db(now - ago);
        let sql = "INSERT INTO reminder (id, municipality_id, person_id, family, subject_id, \
               kind, due_at, useful_until, state, reason, attempts, lease_until, fence) \
             VALUES ($1, $2, $3, 'appointment', $4, 'day-before', $5, $5, 'not-reached', \
               'no-device', 1, 0, 1)";
        let subject = Uuid::now_v7();
        let values = vec![id.into(), here.into(), (*person).into(), subject.into(), due.into()];
        execute(&app.state.db, sql, values).await;
        made.push(id);
    }
    made
}

/// An open request for help of each person, all asked at the same moment.
async fn requests(app: &TestApp, people: &[PersonId]) {
    let (here, now) = (municipality(app, "Gemeente Voorbeeldstad").await, app.state.now());
    for person in people {
        let sql = "INSERT INTO help_request (id, municipality_id, person_id, form, section, \
               message, asked_at) VALUES ($1, $2, $3, 'zorgtoeslag', 'before', '', $4)";
        let values = vec![HelpId::new().into(), here.into(), (*person).into(), to_db(now).into()];
        execute(&app.state.db, sql, values).await;
    }
}

/// One page of a list: what stands on it, by the ids in addresses, and the ways on and back.
struct Leaf {
    ids: Vec<String>,
    next: Option<String>,
    previous: Option<String>,
}

async fn leaf(app: &TestApp, path: &str, ids: &str, session: &Session) -> Leaf {
    let page = app.get(path, session).await;
    assert_eq!(page.status.as_u16(), 200, "{path}");
    let (_, html) = page.body.split_once("<main").unwrap();
    let ids = Regex::new(ids).unwrap();
    let way = |rel: &str| {
        let link = html.split("<a").find(|link| link.contains(&format!("rel=\"{rel}\"")))?;
        let (_, rest) = link.split_once("href=\"")?;
        Some(rest.split('"').next()?.replace("&amp;", "&"))
    };
    Leaf {
        ids: ids.captures_iter(html).map(|found| found[1].to_owned()).collect(),
        next: way("next"),
        previous: way("prev"),
    }
}

const PERSON: &str = r#"<h2><a href="/nl/people/([0-9a-f-]{36})""#;
const REMINDER: &str = r#"action="/nl/reminders/([0-9a-f-]{36})/handled""#;
const REQUEST: &str = r#"action="/nl/help/([0-9a-f-]{36})/finish""#;

/// Goes through a list to its end and back again, and gives what stood there both ways.
async fn both_ways(
    app: &TestApp,
    path: &str,
    ids: &str,
    session: &Session,
) -> (Vec<String>, Vec<String>) {
    let mut page = leaf(app, path, ids, session).await;
    assert_eq!(page.previous, None, "nothing stands before the first page");
    let mut there = page.ids.clone();
    while let Some(next) = page.next {
        page = leaf(app, &next, ids, session).await;
        there.extend(page.ids.clone());
    }
    let mut back = page.ids.clone();
    while let Some(previous) = page.previous {
        page = leaf(app, &previous, ids, session).await;
        back.splice(0..0, page.ids.clone());
    }
    (there, back)
}

fn each_once(ids: &[String]) -> BTreeSet<String> {
    let set: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!(set.len(), ids.len(), "something stands there twice");
    set
}

fn named<Id: ToString>(ids: &[Id]) -> BTreeSet<String> {
    ids.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn everybody_found_is_seen_once_on_the_way_there_and_once_on_the_way_back() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let made = people(&app, 130).await;
    for path in ["/nl/people?q=zoekpersoon", "/nl/people?q=zoek+pers&language=ti"] {
        let (there, back) = both_ways(&app, path, PERSON, &worker).await;
        assert_eq!(each_once(&there), named(&made), "{path}");
        assert_eq!(there, back, "{path}");
    }
    let (all, back) = both_ways(&app, "/nl/people", PERSON, &worker).await;
    assert!(each_once(&all).is_superset(&named(&made)) && all.len() > 130);
    assert_eq!(all, back);
    let nobody = app.get("/nl/people?q=zoekpersoon&language=nl", &worker).await.body;
    assert!(nobody.contains("Niemand gevonden") && !nobody.contains("rel=\"next\""));
}

#[tokio::test]
async fn what_a_list_holds_is_counted_as_far_as_a_page_shows_it() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    people(&app, 50).await;
    let told = async || {
        let page = app.get("/nl/people?q=zoekpersoon", &worker).await.body;
        page.replace(['\u{2068}', '\u{2069}'], "")
    };
    let page = told().await;
    assert!(page.contains("50 mensen") && !page.contains("rel=\"next\""));
    people(&app, 1).await;
    let page = told().await;
    assert!(page.contains("Meer dan 50") && page.contains("rel=\"next\""));
}

#[tokio::test]
async fn people_who_come_and_go_between_two_pages_move_no_others() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    people(&app, 120).await;
    let path = "/nl/people?q=zoekpersoon";
    let (before, _) = both_ways(&app, path, PERSON, &worker).await;
    let first = leaf(&app, path, PERSON, &worker).await;

    // One of the first page goes, and seven come, of whom one sorts before all others.
    let gone: Uuid = first.ids[10].parse().unwrap();
    execute(&app.state.db, "DELETE FROM person WHERE id = $1", vec![gone.into()]).await;
    let new = people(&app, 7).await;

    let second = leaf(&app, first.next.as_ref().unwrap(), PERSON, &worker).await;
    let expected: Vec<_> = before.iter().filter(|id| !first.ids.contains(id)).collect();
    let known: Vec<_> = second.ids.iter().filter(|id| before.contains(id)).collect();
    assert_eq!(known, expected[..known.len()], "somebody is missing or stands there twice");
    assert!(known.len() > 40);

    let back = leaf(&app, second.previous.as_ref().unwrap(), PERSON, &worker).await;
    let known: Vec<_> = back.ids.iter().filter(|id| before.contains(id)).collect();
    assert!(known.iter().all(|id| first.ids.contains(id) && **id != first.ids[10]));
    let (all, _) = both_ways(&app, path, PERSON, &worker).await;
    let mut expected = named(&new);
    expected.extend(before.into_iter().filter(|id| *id != first.ids[10]));
    assert_eq!(each_once(&all), expected);
}

#[tokio::test]
async fn a_row_that_the_reader_may_not_see_or_that_is_none_begins_the_list_at_its_start() {
    let app = TestApp::demo().await;
    let made = people(&app, 120).await;
    let reminders = reminders(&app, &made[..2]).await;
    requests(&app, &made[..2]).await;
    let [worker, other, volunteer] = [
        app.sign_in("caseworker").await,
        app.sign_in("caseworker-other").await,
        app.sign_in("volunteer").await,
    ];
    let theirs = leaf(&app, "/nl/people", PERSON, &other).await.ids;
    let granted = leaf(&app, "/nl/people", PERSON, &volunteer).await.ids;
    assert!(!theirs.is_empty() && !granted.is_empty());
    let (of_town, of_reminder) = (made[60].to_string(), reminders[0].to_string());
    for way in ["after", "before"] {
        for (session, row, path, ids) in [
            (&other, &of_town, "/nl/people?q=", PERSON),
            (&volunteer, &of_town, "/nl/people?q=", PERSON),
            (&worker, &theirs[0], "/nl/people?q=", PERSON),
            (&other, &of_reminder, "/nl/reminders?state=all", REMINDER),
            (&other, &of_town, "/nl/help?x=", REQUEST),
            (&worker, &"nobody".to_owned(), "/nl/people?q=", PERSON),
            (&worker, &Uuid::nil().to_string(), "/nl/reminders?state=all", REMINDER),
        ] {
            let first = leaf(&app, path, ids, session).await;
            let asked = leaf(&app, &format!("{path}&{way}={row}"), ids, session).await;
            assert_eq!(asked.ids, first.ids, "{path} {way} {row}");
            assert_eq!((asked.previous, asked.next), (first.previous, first.next));
        }
    }
}

#[tokio::test]
async fn every_reminder_that_reached_nobody_is_seen_once_also_while_they_are_handled() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let made = people(&app, 130).await;
    let mut expected = named(&reminders(&app, &made).await);
    for path in ["/nl/reminders", "/nl/reminders?state=all"] {
        let (there, back) = both_ways(&app, path, REMINDER, &worker).await;
        assert!(each_once(&there).is_superset(&expected), "{path}");
        assert_eq!(there, back, "{path}");
    }
    // The one after which the next page begins, and one before it, are handled in between.
    let first = leaf(&app, "/nl/reminders", REMINDER, &worker).await;
    for id in [&first.ids[49], &first.ids[20]] {
        let path = format!("/nl/reminders/{id}/handled");
        assert_eq!(app.post(&path, &[], &worker).await.status.as_u16(), 303);
        expected.remove(id);
    }
    let mut seen: Vec<_> = first.ids.iter().filter(|id| expected.contains(*id)).cloned().collect();
    let mut next = first.next;
    while let Some(path) = next {
        let page = leaf(&app, &path, REMINDER, &worker).await;
        seen.extend(page.ids);
        next = page.next;
    }
    assert!(each_once(&seen).is_superset(&expected));
}

#[tokio::test]
async fn open_requests_for_help_are_seen_once_each_and_the_header_counts_no_further_than_it_tells()
{
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let made = people(&app, 130).await;
    requests(&app, &made[..60]).await;
    let few = app.get("/nl/people", &worker).await.body;
    assert!(Regex::new(r"Hulpvragen \(6\d\)").unwrap().is_match(&few));
    requests(&app, &made[60..]).await;
    let (there, back) = both_ways(&app, "/nl/help", REQUEST, &worker).await;
    assert!(each_once(&there).len() >= 130);
    assert_eq!(there, back);
    assert!(app.get("/nl/people", &worker).await.body.contains("Hulpvragen (99+)"));
}
