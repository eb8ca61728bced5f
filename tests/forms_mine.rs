//! What a person makes of a form: where it stands, ticks, the last day with its reminders; alone,
//! or together with who may look.

use dag1_app::forms::data::{Anchor, Certainty, Deadline, Offset};
use dag1_server::access::{Account, Role};
use dag1_server::forms::last_day;
use dag1_server::{access, holidays, people};
use dag1_tests::app::{Answer, Session, TestApp};
use dag1_tests::town::texts;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use regex::Regex;
use serde_json::{Value, from_str};

fn known(offset: Offset) -> Deadline {
    Deadline { anchor: Anchor::LetterDate, certainty: Certainty::Known, offset: Some(offset) }
}

fn of(days: Option<u16>, weeks: Option<u16>, months: Option<u16>) -> Offset {
    Offset { days, weeks, months, before: false, month_end: false, rolls: false }
}

fn any_day() -> impl Strategy<Value = Date> {
    (0_i64..20 * 365).prop_map(|days| date(2024, 1, 1).saturating_add(days.days()))
}

proptest! {
    #[test]
    fn a_short_term_ends_on_the_first_working_day_from_its_end(
        anchor in any_day(), days in 1_u16..=90
    ) {
        let plain = of(Some(days), None, None);
        let end = last_day(&known(plain), anchor).unwrap();
        let rolled = last_day(&known(Offset { rolls: true, ..plain }), anchor).unwrap();
        prop_assert_eq!((end - anchor).get_days(), i32::from(days));
        prop_assert!(rolled >= end && (rolled - end).get_days() <= 5, "{} to {}", end, rolled);
        prop_assert!(!holidays::is_no_last_day(rolled));
        let mut between = end;
        while between < rolled {
            prop_assert!(holidays::is_no_last_day(between));
            between = between.tomorrow().unwrap();
        }
    }

    #[test]
    fn backwards_and_long_terms_never_move(anchor in any_day(), weeks in 1_u16..=12) {
        let before = Offset { before: true, rolls: true, ..of(None, Some(weeks), None) };
        let day = last_day(&known(before), anchor).unwrap();
        prop_assert_eq!((anchor - day).get_days(), 7 * i32::from(weeks));
        let long = Offset { rolls: true, ..of(Some(90 + weeks), None, None) };
        let day = last_day(&known(long), anchor).unwrap();
        prop_assert_eq!((day - anchor).get_days(), 90 + i32::from(weeks));
    }

    #[test]
    fn months_keep_the_day_of_the_month_or_end_with_it(anchor in any_day(), months in 1_u16..=36) {
        let day = last_day(&known(of(None, None, Some(months))), anchor).unwrap();
        let counted = i32::from(day.year()) * 12 + i32::from(day.month())
            - i32::from(anchor.year()) * 12 - i32::from(anchor.month());
        prop_assert_eq!(counted, i32::from(months));
        prop_assert!(day.day() == anchor.day() || (day.day() < anchor.day() && day == day.last_of_month()));
        let to_the_end = Offset { month_end: true, ..of(None, None, Some(months)) };
        prop_assert_eq!(last_day(&known(to_the_end), anchor), Some(day.last_of_month()));
    }
}

/// The page of a form as its holder sees it.
async fn page(app: &TestApp, form: &str, session: &Session) -> String {
    app.get(&format!("/en/forms/{form}"), session).await.body
}

async fn say(
    app: &TestApp,
    form: &str,
    what: &str,
    fields: &[(&str, &str)],
    session: &Session,
) -> Answer {
    app.post(&format!("/en/forms/{form}/{what}"), fields, session).await
}

/// What is ticked in a page, in its order.
fn ticked(page: &str) -> Vec<String> {
    let one = Regex::new(r#"name="tick" value="([^"]+)" checked"#).unwrap();
    one.captures_iter(page).map(|found| found[1].to_owned()).collect()
}

/// The standing that a page shows as the one.
fn stands(page: &str) -> Option<String> {
    let one = Regex::new(r#"name="standing" value="([^"]+)" aria-pressed"#).unwrap();
    one.captures(page).map(|found| found[1].to_owned())
}

/// The days of the reminders still to be sent about deadlines of the form.
async fn reminder_days(app: &TestApp, form: &str) -> Vec<String> {
    let day = if app.state.db.get_database_backend() == sea_orm::DbBackend::Postgres {
        "to_char(r.due_at, 'YYYY-MM-DD')"
    } else {
        "substr(r.due_at, 1, 10)"
    };
    let sql = format!(
        "SELECT {day} FROM reminder r JOIN deadline d ON d.id = r.subject_id \
         JOIN person p ON p.id = d.person_id \
         WHERE d.form = $1 AND r.state = 'planned' AND p.name = 'Example Okafor' ORDER BY r.due_at"
    );
    texts(&app.state.db, &sql, vec![form.into()]).await
}

#[tokio::test]
async fn one_tap_says_where_a_form_stands_and_the_list_shows_it() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    assert_eq!(stands(&page(&app, "wik", &holder).await), None);
    let answer = say(&app, "wik", "standing", &[("standing", "sent")], &holder).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/en/forms/wik"));
    assert_eq!(stands(&page(&app, "wik", &holder).await).as_deref(), Some("sent"));
    let list = app.get("/en/forms", &holder).await.body;
    let card = list.split("/en/forms/wik\"").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(card.contains("Sent or handed in"), "{card}");

    // What is not for the person goes last and is not kept on the phone.
    say(&app, "wik", "standing", &[("standing", "not-mine")], &holder).await;
    let list = app.get("/en/forms", &holder).await.body;
    let end = list.rfind("href=\"/en/forms/").unwrap();
    assert!(list[end..].starts_with("href=\"/en/forms/wik\""));
    let kept = app.get("/api/prefetch", &holder).await.body;
    let kept: Value = from_str(&kept).unwrap();
    let is_kept = |path: &str| kept["pages"].as_array().unwrap().iter().any(|page| page == path);
    assert!(is_kept("/en/forms/zorgtoeslag") && !is_kept("/en/forms/wik"));

    let nonsense = say(&app, "wik", "standing", &[("standing", "won")], &holder).await;
    assert_eq!(nonsense.status.as_u16(), 400);
    let nowhere = say(&app, "nowhere", "standing", &[("standing", "sent")], &holder).await;
    assert_eq!(nowhere.status.as_u16(), 404);
}

#[tokio::test]
async fn ticks_are_kept_list_by_list_and_an_answer_counts_once() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let form = dag1_app::forms::find("bijstand").unwrap();
    let (first, second) = (form.documents[0].as_str(), form.documents[1].as_str());
    let step = form.steps[0].as_str();
    let both = [("tick", first), ("tick", second), ("tick", "gone"), ("key", "k1")];
    let answer = say(&app, "bijstand", "documents", &both, &holder).await;
    assert!(answer.header("location").ends_with("#documents"), "{answer:?}");
    say(&app, "bijstand", "steps", &[("tick", step)], &holder).await;
    let now = page(&app, "bijstand", &holder).await;
    assert_eq!(ticked(&now), [first, second, step]);
    assert_eq!(stands(&now).as_deref(), Some("started"), "who ticks has begun");

    // The first answer, come again late, changes nothing.
    say(&app, "bijstand", "documents", &[("tick", second), ("key", "k2")], &holder).await;
    say(&app, "bijstand", "documents", &both, &holder).await;
    assert_eq!(ticked(&page(&app, "bijstand", &holder).await), [second, step]);

    // Nobody else sees any of it.
    let other = app.sign_in("holder-ar").await;
    assert!(ticked(&page(&app, "bijstand", &other).await).is_empty());
    let nobody = page(&app, "bijstand", &Session::nobody()).await;
    assert!(!nobody.contains("name=\"tick\"") && !nobody.contains("name=\"standing\""));
}

#[tokio::test]
async fn the_day_of_the_letter_becomes_a_deadline_with_reminders_that_moves_and_ends_with_it() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let answer = say(&app, "wik", "day", &[("anchor", "2026-11-20")], &holder).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/en/forms/wik"));
    for path in ["/en/forms/wik", "/en/deadlines", "/en/today"] {
        let body = app.get(path, &holder).await.body;
        assert!(body.contains("Friday, 4 December 2026"), "{path}");
    }
    let days = reminder_days(&app, "wik").await;
    assert_eq!(days, ["2026-11-27", "2026-12-02", "2026-12-03"]);
    let said = page(&app, "wik", &holder).await;
    assert!(
        said.contains("value=\"2026-11-20\"") && said.contains("\u{2068}10\u{2069} days left."),
        "{said}"
    );

    // A day in the letter wins, and there is still one deadline.
    say(&app, "wik", "day", &[("last", "2027-01-15")], &holder).await;
    let days = reminder_days(&app, "wik").await;
    assert_eq!(days, ["2026-12-16", "2027-01-01", "2027-01-08", "2027-01-13", "2027-01-14"]);
    let deadlines = app.get("/en/deadlines", &holder).await.body;
    assert!(deadlines.contains("15 January 2027") && !deadlines.contains("4 December 2026"));

    // Sent: done, no reminders. Back: reminded again.
    say(&app, "wik", "standing", &[("standing", "sent")], &holder).await;
    assert!(reminder_days(&app, "wik").await.is_empty());
    assert!(page(&app, "wik", &holder).await.contains("You said: this is done"));
    say(&app, "wik", "standing", &[("standing", "started")], &holder).await;
    assert_eq!(reminder_days(&app, "wik").await, days);

    // Not for me: gone.
    say(&app, "wik", "standing", &[("standing", "not-mine")], &holder).await;
    assert!(reminder_days(&app, "wik").await.is_empty());
    assert!(!app.get("/en/deadlines", &holder).await.body.contains("15 January 2027"));

    // A day given after all makes it the person's own again; taken away, it is away.
    say(&app, "wik", "day", &[("last", "2027-01-15")], &holder).await;
    assert_eq!(stands(&page(&app, "wik", &holder).await).as_deref(), Some("todo"));
    say(&app, "wik", "day", &[("none", "yes")], &holder).await;
    assert!(reminder_days(&app, "wik").await.is_empty());
    assert!(!page(&app, "wik", &holder).await.contains("15 January 2027"));
}

#[tokio::test]
async fn what_is_handed_in_ends_what_the_case_worker_planned_for_it() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let before = page(&app, "huurtoeslag", &holder).await;
    assert!(
        before.contains("This day was planned for you")
            && before.contains("\u{2068}6\u{2069} days left.")
    );
    assert!(!reminder_days(&app, "huurtoeslag").await.is_empty());
    say(&app, "huurtoeslag", "standing", &[("standing", "sent")], &holder).await;
    assert!(reminder_days(&app, "huurtoeslag").await.is_empty());
    assert!(!reminder_days(&app, "zorgtoeslag").await.is_empty(), "another form's was ended too");
}

#[tokio::test]
async fn a_day_that_has_passed_is_kept_and_said_plainly_without_reminders() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let answer = say(&app, "wik", "day", &[("anchor", "2026-11-01")], &holder).await;
    assert_eq!(answer.status.as_u16(), 303);
    let said = page(&app, "wik", &holder).await;
    assert!(said.contains("Sunday, 15 November 2026"));
    assert!(said.contains("The day has passed. Call for help at once."));
    assert!(reminder_days(&app, "wik").await.is_empty());
}

#[tokio::test]
async fn a_day_that_can_not_be_meant_is_told_and_what_was_typed_is_kept() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    for (field, typed, told) in [
        ("anchor", "2027-02-31", "field-date-wrong"),
        ("anchor", "1900-01-01", "field-date-long-ago"),
        ("last", "2031-11-24", "field-too-far"),
        ("last", "\"><script>", "field-date-wrong"),
    ] {
        let answer = app.post("/ti/forms/wik/day", &[(field, typed)], &holder).await;
        assert_eq!(answer.status.as_u16(), 422, "{typed}");
        assert!(!answer.body.contains("\"><script>\""), "{typed} left its field");
        let kept = typed.split('>').next().unwrap().replace('"', "&quot;");
        assert!(answer.body.contains(&format!("value=\"{kept}")), "{typed}");
        let words = dag1_app::messages::text(dag1_app::Locale::Ti, told);
        assert!(answer.body.contains(&words), "{typed}");
    }
    let again = app.get("/en/forms/wik/day", &holder).await;
    assert_eq!((again.status.as_u16(), again.location()), (303, "/en/forms/wik"));
}

#[tokio::test]
async fn the_term_of_the_municipality_counts_where_each_has_its_own() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    assert!(
        page(&app, "inlichtingen", &holder).await.contains("On which day did something change?")
    );
    say(&app, "inlichtingen", "day", &[("anchor", "2026-11-24")], &holder).await;
    let now = page(&app, "inlichtingen", &holder).await;
    assert!(now.contains("Tuesday, 8 December 2026"), "two weeks in Voorbeeldstad");

    let other = app.sign_in("holder-other").await;
    assert!(!page(&app, "inlichtingen", &other).await.contains("name=\"anchor\""));
    let answer = say(&app, "inlichtingen", "day", &[("anchor", "2026-11-24")], &other).await;
    assert_eq!(answer.status.as_u16(), 422);
}

/// The id of somebody on the case worker's list.
async fn person(app: &TestApp, name: &str) -> String {
    let worker = app.sign_in("caseworker").await;
    let query: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
    let list = app.get(&format!("/nl/people?q={query}"), &worker).await.body;
    let id = Regex::new(r"/nl/people/([0-9a-f-]{36})").unwrap();
    id.captures(&list).unwrap()[1].to_owned()
}

#[tokio::test]
async fn a_volunteer_with_access_reads_it_in_both_languages_and_ticks_with_the_person() {
    let app = TestApp::demo().await;
    let selam = person(&app, "Demo Selam").await;
    let holder = app.sign_in("holder-ti").await;
    let form = dag1_app::forms::find("huurtoeslag").unwrap();
    let (first, second) = (form.documents[0].as_str(), form.documents[1].as_str());
    app.post("/ti/forms/huurtoeslag/documents", &[("tick", first)], &holder).await;

    let volunteer = app.sign_in("volunteer").await;
    let own = app.get(&format!("/nl/people/{selam}"), &volunteer).await.body;
    let path = format!("/nl/people/{selam}/forms/huurtoeslag");
    assert!(own.contains(&format!("href=\"{path}\"")), "{own}");
    let shown = app.get(&path, &volunteer).await.body;
    assert_eq!(ticked(&shown), [first]);
    for locale in [dag1_app::Locale::Ti, dag1_app::Locale::Nl] {
        assert!(shown.contains(&dag1_app::messages::text(locale, "huurtoeslag-nothing")));
    }
    assert!(!app.get(&path, &volunteer).await.header("x-dag1-offline").contains("yes"));

    let both = [("tick", first), ("tick", second)];
    let answer = app.post(&format!("{path}/documents"), &both, &volunteer).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, path.as_str()));
    app.post(&format!("{path}/standing"), &[("standing", "sent")], &volunteer).await;
    let theirs = app.get("/ti/forms/huurtoeslag", &holder).await.body;
    assert_eq!(ticked(&theirs), [first, second]);
    assert_eq!(stands(&theirs).as_deref(), Some("sent"));
    let by = dag1_app::messages::text(dag1_app::Locale::Ti, "forms-by-volunteer");
    assert!(theirs.contains(&by), "{theirs}");

    let ticks = "SELECT item || ' ' || done_by FROM form_tick ORDER BY id";
    let kept = texts(&app.state.db, ticks, Vec::new()).await;
    assert_eq!(kept, [format!("need-{first} person"), format!("need-{second} volunteer")]);
    let looks = "SELECT action FROM audit WHERE action LIKE 'form%' ORDER BY id";
    let looks = texts(&app.state.db, looks, Vec::new()).await;
    assert_eq!(looks, ["form", "form", "form-documents", "form-standing"]);
}

#[tokio::test]
async fn a_volunteer_without_access_is_told_what_everybody_is_told() {
    let app = TestApp::demo().await;
    let (db, now) = (&app.state.db, app.state.now());
    let town = people::municipality(db, "Gemeente Voorbeeldstad").await.unwrap();
    let staff = people::staff(db, town, "Verzonnen Vrijwilliger", Role::Volunteer, "", now);
    let link = access::invite(db, Account::Staff(town, staff.await.unwrap()), now).await.unwrap();
    let card = format!("/nl/access/staff/{}", link.code());
    let stranger = app.post(&card, &[], &Session::nobody()).await.session();
    let selam = person(&app, "Demo Selam").await;
    let path = format!("/nl/people/{selam}/forms/zorgtoeslag");
    let unknown = format!("/nl/people/{}/forms/zorgtoeslag", uuid::Uuid::nil());
    let refused = app.get(&path, &stranger).await;
    assert_eq!(refused.status.as_u16(), 404);
    assert_eq!(app.get(&unknown, &stranger).await.status.as_u16(), 404);
    for what in ["standing", "documents", "steps"] {
        let sent = [("standing", "decided"), ("tick", "iban")];
        let answer = app.post(&format!("{path}/{what}"), &sent, &stranger).await;
        assert_eq!(answer.status.as_u16(), 404, "{what}");
    }
    let holder = app.sign_in("holder-ti").await;
    let theirs = app.get("/ti/forms/zorgtoeslag", &holder).await.body;
    assert_eq!(stands(&theirs).as_deref(), Some("started"));
    assert!(ticked(&theirs).is_empty());
}
