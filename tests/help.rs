//! Asking for help at a section of a form: from the person to who helps, and who sees nothing.

use dag1_server::access::Role;
use dag1_server::{access, people};
use dag1_tests::app::{Session, TestApp};
use dag1_tests::town::texts;
use regex::Regex;

const ASK: &str = "/ti/help/ask?form=huurtoeslag&section=before";
const MESSAGE: &str = "እዚ ለቓሕ ድዩ? <script>";

/// A second volunteer of the demonstration's municipality, to whom nobody gave access.
async fn other_volunteer(app: &TestApp) -> Session {
    let (db, now) = (&app.state.db, app.state.now());
    let town = people::municipality(db, "Gemeente Voorbeeldstad").await.unwrap();
    let staff = people::staff(db, town, "Verzonnen Vrijwilliger", Role::Volunteer, "", now);
    let account = access::Account::Staff(town, staff.await.unwrap());
    let link = access::invite(db, account, now).await.unwrap();
    let path = format!("/nl/access/staff/{}", link.code());
    app.post(&path, &[], &Session::nobody()).await.session()
}

/// The address of a button on the staff's list, in the card that holds a text.
fn button(list: &str, text: &str, what: &str) -> Option<String> {
    let card = list.split("<li class=\"card\">").skip(1).find(|card| card.contains(text))?;
    let address = Regex::new(&format!(r"/nl/help/[0-9a-f-]{{36}}/{what}")).unwrap();
    address.find(card).map(|found| found.as_str().to_owned())
}

#[tokio::test]
async fn a_request_goes_from_the_person_to_a_volunteer_and_back() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-ti").await;
    let form = app.get("/ti/forms/huurtoeslag", &holder).await.body;
    assert!(form.contains(&ASK.replace('&', "&amp;")), "the section has a way to ask");
    assert_eq!(app.get(ASK, &holder).await.status.as_u16(), 200);
    let asked = app.post(ASK, &[("message", MESSAGE)], &holder).await;
    assert_eq!((asked.status.as_u16(), asked.location()), (303, "/ti/help"));
    let own = app.get("/ti/help", &holder).await.body;
    assert!(own.contains("እዚ ለቓሕ ድዩ? &lt;script"), "{own}");

    let volunteer = app.sign_in("volunteer").await;
    let list = app.get("/nl/help", &volunteer).await.body;
    assert!(list.contains("Demo Selam") && list.contains("Huurtoeslag"), "{list}");
    assert!(list.contains("Voordat u tekent") && list.contains("dir=\"auto\""));
    assert!(list.contains("/forms/huurtoeslag#before"), "the form, opened for the person");
    assert!(!list.contains("<script>"));
    let take = button(&list, "Huurtoeslag", "take").unwrap();
    assert_eq!(app.post(&take, &[], &volunteer).await.status.as_u16(), 303);

    // Another sees who took it, and does not take it away.
    let worker = app.sign_in("caseworker").await;
    app.post(&take, &[], &worker).await;
    let list = app.get("/nl/help", &worker).await.body;
    assert_eq!(button(&list, "Huurtoeslag", "take"), None);
    assert!(list.contains("Vrij Willigers"), "{list}");
    assert!(app.get("/ti/help", &holder).await.body.contains("Vrij Willigers"));
    assert!(app.get(ASK, &holder).await.body.contains("Vrij Willigers"));

    let finish = button(&list, "Huurtoeslag", "finish").unwrap();
    assert_eq!(app.post(&finish, &[], &volunteer).await.status.as_u16(), 303);
    let list = app.get("/nl/help", &volunteer).await.body;
    assert_eq!(button(&list, "Huurtoeslag", "finish"), None);
    assert!(app.get("/ti/help", &holder).await.body.contains("እዚ ተወዲኡ"));
}

#[tokio::test]
async fn who_may_not_see_the_person_sees_no_request_and_can_do_nothing_with_it() {
    let app = TestApp::demo().await;
    let list = app.get("/nl/help", &app.sign_in("volunteer").await).await.body;
    let (take, finish) = (
        button(&list, "Demo Selam", "take").unwrap(),
        button(&list, "Demo Selam", "finish").unwrap(),
    );
    for stranger in [other_volunteer(&app).await, app.sign_in("caseworker-other").await] {
        let seen = app.get("/nl/help", &stranger).await;
        assert_eq!(seen.status.as_u16(), 200);
        assert!(!seen.body.contains("Demo Selam") && !seen.body.contains("/take"));
        assert!(!seen.body.contains("Hulpvragen ("), "its count says nothing either");
        for path in [&take, &finish] {
            assert_eq!(app.post(path, &[], &stranger).await.status.as_u16(), 404);
        }
    }
    let list = app.get("/nl/help", &app.sign_in("caseworker").await).await.body;
    assert!(button(&list, "Demo Selam", "take").is_some(), "it still waits");
    assert!(list.contains("Hulpvragen (2)"));
}

#[tokio::test]
async fn a_volunteer_whose_access_ended_helps_no_more_and_another_can() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    let list = app.get("/nl/help", &worker).await.body;
    assert_eq!(button(&list, "Voorbeeld Ahmad", "take"), None, "the volunteer helps");
    let person = Regex::new(r"/nl/people/[0-9a-f-]{36}").unwrap();
    let card = list.split("<li class=\"card\">").find(|card| card.contains("Voorbeeld Ahmad"));
    let page = app.get(person.find(card.unwrap()).unwrap().as_str(), &worker).await.body;
    let end = Regex::new(r"/nl/people/[0-9a-f-]{36}/volunteers/[0-9a-f-]{36}/end").unwrap();
    app.post(end.find(&page).unwrap().as_str(), &[], &worker).await;

    let volunteer = app.sign_in("volunteer").await;
    assert!(!app.get("/nl/help", &volunteer).await.body.contains("Voorbeeld Ahmad"));
    let list = app.get("/nl/help", &worker).await.body;
    let take = button(&list, "Voorbeeld Ahmad", "take").unwrap();
    app.post(&take, &[], &worker).await;
    let holder = app.sign_in("holder-ar").await;
    assert!(app.get("/ar/help", &holder).await.body.contains("Vera Voorbeeld"));
}

#[tokio::test]
async fn the_same_section_asked_twice_is_one_request_with_the_newest_words() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-nl").await;
    let path = "/nl/help/ask?form=zorgtoeslag&section=steps";
    for message in ["eerste woorden", "tweede woorden", ""] {
        app.post(path, &[("message", message)], &holder).await;
    }
    let list = app.get("/nl/help", &app.sign_in("caseworker").await).await.body;
    assert_eq!(list.matches("Voorbeeld Jansen").count(), 1);
    assert!(list.contains("tweede woorden") && !list.contains("eerste woorden"));

    // What a phone sends again after it was taken back does not come back.
    let sent = [("message", "nog eens"), ("key", "one")];
    app.post("/nl/help/ask?form=zorgtoeslag&section=after", &sent, &holder).await;
    let own = app.get("/nl/help", &holder).await.body;
    let back = Regex::new(r"/nl/help/[0-9a-f-]{36}/back").unwrap();
    for path in back.find_iter(&own) {
        assert_eq!(app.post(path.as_str(), &[], &holder).await.status.as_u16(), 303);
    }
    app.post("/nl/help/ask?form=zorgtoeslag&section=after", &sent, &holder).await;
    assert!(!back.is_match(&app.get("/nl/help", &holder).await.body));
}

#[tokio::test]
async fn what_cannot_be_asked_is_told_and_what_was_typed_stays() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let long = "</textarea>".repeat(50);
    let refused = app
        .post("/en/help/ask?form=zorgtoeslag&section=steps", &[("message", &long)], &holder)
        .await;
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.body.contains("This text is too long."), "{refused:?}");
    assert_eq!(refused.body.matches("&lt;/textarea&gt;").count(), 50);

    for wrong in
        ["form=nothing&section=steps", "form=zorgtoeslag&section=nowhere", "form=zorgtoeslag"]
    {
        let path = format!("/en/help/ask?{wrong}");
        assert_eq!(app.get(&path, &holder).await.status.as_u16(), 404, "{wrong}");
        assert_eq!(app.post(&path, &[], &holder).await.status.as_u16(), 404, "{wrong}");
    }
    let kept = app.get("/en/help/ask", &holder).await;
    assert_eq!(kept.header("x-dag1-offline"), "yes", "a phone keeps the page without a place");
    assert!(kept.body.contains("<form method=\"post\">"), "it asks where it is opened");
}

#[tokio::test]
async fn at_most_twenty_requests_are_open() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("holder-en").await;
    let places: Vec<String> = dag1_app::forms::ids()
        .flat_map(|id| {
            let form = dag1_app::forms::find(id).unwrap();
            let sections = dag1_app::forms::sections(form).into_iter();
            sections.map(move |one| format!("/en/help/ask?form={id}&section={}", one.code))
        })
        .take(21)
        .collect();
    assert_eq!(places.len(), 21);
    for path in &places[..20] {
        assert_eq!(app.post(path, &[], &holder).await.status.as_u16(), 303, "{path}");
    }
    let words = [("message", "one more")];
    let refused = app.post(&places[20], &words, &holder).await;
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.body.contains("20 times") && refused.body.contains("one more"));
    let again = app.post(&places[3], &words, &holder).await;
    assert_eq!(again.status.as_u16(), 303, "one that is open can still be said more about");
}

#[tokio::test]
async fn each_look_at_the_list_leaves_a_row_for_each_person_on_it() {
    let app = TestApp::demo().await;
    let worker = app.sign_in("caseworker").await;
    app.get("/nl/help", &worker).await;
    let list = app.get("/nl/help", &worker).await.body;
    app.post(&button(&list, "Demo Selam", "take").unwrap(), &[], &worker).await;
    let seen = "SELECT a.action FROM audit a JOIN person p ON p.id = a.person_id \
                WHERE p.name = 'Demo Selam' AND a.action LIKE 'help%' ORDER BY a.action";
    let rows = texts(&app.state.db, seen, Vec::new()).await;
    assert_eq!(rows, ["help", "help", "help-take"]);
}
