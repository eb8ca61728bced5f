//! Fills the database of a demonstration with a large municipality: 20,000 made-up persons and a
//! million reminders beside the demonstration's own people. Its one argument is the address of the
//! database; the demonstration must have made it, and must not be running.

#![expect(clippy::unwrap_used, reason = "a measuring tool, not the product")]

mod made;

use dag1_server::time::Clock;
use dag1_server::{database, time};
use made::{APPOINTMENT, Maker, PERSON};

/// Permit holders.
const PEOPLE: u64 = 20_000;
/// Their case workers.
const CASE_WORKERS: u64 = 60;
/// Their appointments, most of them over.
const APPOINTMENTS: u64 = 40_000;
/// Their reminders.
const REMINDERS: u64 = 1_000_000;
/// Phones that are signed in.
const PHONES: u64 = 10_000;
/// Series of lessons, the lessons of each, and the people in each.
const SERIES: (u64, u64, u64) = (200, 40, 20);
/// Deadlines.
const DEADLINES: u64 = 20_000;
/// Requests for help: open ones, and done ones.
const REQUESTS: (u64, u64) = (2_000, 8_000);
/// People who let the demonstration's volunteer see their plan.
const GRANTS: u64 = 200;

/// Kinds of ids that nothing else names.
const STAFF: u8 = 10;
const SESSION: u8 = 11;
const PHONE: u8 = 12;
const A_SERIES: u8 = 13;
const LESSON: u8 = 14;
const PARTICIPANT: u8 = 15;
const DEADLINE: u8 = 16;
const REQUEST: u8 = 17;
const GRANT: u8 = 18;

const HERE: &str = "(SELECT id FROM municipality WHERE name = 'Gemeente Voorbeeldstad')";

#[tokio::main]
async fn main() {
    let url = std::env::args().nth(1).unwrap();
    let db = database::open(&url).await.unwrap();
    let maker = Maker::new(&db, HERE, Clock::system().now());
    staff(&maker).await;
    maker.people(PEOPLE, &maker.id(STAFF, &format!("(1 + i % {CASE_WORKERS})"))).await;
    grants(&maker).await;
    phones(&maker).await;
    appointments(&maker).await;
    maker.reminders(REMINDERS, APPOINTMENTS, PEOPLE).await;
    lessons(&maker).await;
    deadlines(&maker).await;
    requests(&maker).await;
    maker.settle().await;
}

fn text(text: &str) -> String {
    format!("'{text}'")
}

/// The person of a number that may be larger than there are persons.
fn person(maker: &Maker<'_>, number: &str) -> String {
    maker.id(PERSON, &format!("(1 + ({number}) % {PEOPLE})"))
}

/// A wall time about so many seconds from now, as text.
fn wall(maker: &Maker<'_>, seconds: &str) -> String {
    format!("replace(substr(CAST({} AS TEXT), 1, 19), ' ', 'T')", maker.at(seconds))
}

async fn staff(maker: &Maker<'_>) {
    let columns = [
        ("id", maker.id(STAFF, "i")),
        ("name", "'Voorbeeld Klantmanager ' || i".to_owned()),
        ("role", text("caseworker")),
        ("phone", text("")),
        ("created_at", maker.at("-50000000")),
    ];
    maker.rows("staff", 1..=CASE_WORKERS, &columns).await;
}

async fn grants(maker: &Maker<'_>) {
    let volunteer = "(SELECT id FROM staff WHERE name = 'Vrij Willigers')";
    let columns = [
        ("id", maker.id(GRANT, "i")),
        ("person_id", person(maker, "i * 97")),
        ("volunteer_id", volunteer.to_owned()),
        ("topic", text("forms")),
        ("granted_at", maker.at("-86400")),
    ];
    maker.rows("volunteer_grant", 1..=GRANTS, &columns).await;
}

async fn phones(maker: &Maker<'_>) {
    let session = [
        ("id", maker.id(SESSION, "i")),
        ("person_id", person(maker, "i * 2")),
        ("token_hash", "'made-up ' || i".to_owned()),
        ("label", text("Android, Chrome")),
        ("created_at", maker.at("-5000000")),
        ("last_used_at", maker.at("-i")),
        ("expires_at", maker.at("5000000")),
    ];
    maker.rows("session", 1..=PHONES, &session).await;
    let phone = [
        ("id", maker.id(PHONE, "i")),
        ("person_id", person(maker, "i * 2")),
        ("session_id", maker.id(SESSION, "i")),
        ("endpoint", "'https://push.invalid/' || i".to_owned()),
        ("p256dh", text("")),
        ("auth", text("")),
        ("created_at", maker.at("-5000000")),
    ];
    maker.rows("push_subscription", 1..=PHONES, &phone).await;
}

async fn appointments(maker: &Maker<'_>) {
    let begin = "(i * 7919) % 43200000 - 34560000";
    let columns = [
        ("id", maker.id(APPOINTMENT, "i")),
        ("person_id", person(maker, "i - 1")),
        ("kind", text("intake")),
        ("place", text("Voorbeeldhuis")),
        ("address", text("Voorbeeldplein 1")),
        ("meets", text("Vera Voorbeeld")),
        ("phone", text("")),
        ("wall_time", wall(maker, begin)),
        ("zone", text(time::ZONE)),
        ("starts_at", maker.at(begin)),
        ("ends_at", maker.at(&format!("{begin} + 2700"))),
        ("minutes", "45".to_owned()),
        ("bring", text("")),
        ("note", text("")),
        ("cancelled", "CASE WHEN i % 20 = 0 THEN 'other' ELSE NULL END".to_owned()),
        ("sequence", "0".to_owned()),
        ("changed_at", maker.at("-i")),
    ];
    maker.rows("appointment", 1..=APPOINTMENTS, &columns).await;
}

async fn lessons(maker: &Maker<'_>) {
    let (series, lessons, people) = SERIES;
    let columns = [
        ("id", maker.id(A_SERIES, "i")),
        ("subject", text("dutch")),
        ("school", text("Taalschool Voorbeeld")),
        ("address", text("")),
        ("teacher", text("")),
        ("phone", text("")),
        ("weekdays", text("2")),
        ("starts", text("09:30")),
        ("minutes", "150".to_owned()),
        ("from_day", text("2020-01-07")),
        ("until_day", text("2099-12-29")),
        ("created_at", maker.at("-5000000")),
    ];
    maker.rows("lesson_series", 1..=series, &columns).await;
    let begin = format!("(i / {series}) * 604800 - 12000000");
    let columns = [
        ("id", maker.id(LESSON, "i")),
        ("series_id", maker.id(A_SERIES, &format!("(1 + i % {series})"))),
        ("wall_time", wall(maker, &begin)),
        ("zone", text(time::ZONE)),
        ("starts_at", maker.at(&begin)),
        ("ends_at", maker.at(&format!("{begin} + 9000"))),
        ("minutes", "150".to_owned()),
        ("is_moved", "FALSE".to_owned()),
    ];
    maker.rows("lesson", 1..=series * lessons, &columns).await;
    let columns = [
        ("id", maker.id(PARTICIPANT, "i")),
        ("series_id", maker.id(A_SERIES, &format!("(1 + i % {series})"))),
        ("person_id", person(maker, "i")),
        ("joined_at", maker.at("-5000000")),
    ];
    maker.rows("lesson_participant", 1..=series * people, &columns).await;
}

async fn deadlines(maker: &Maker<'_>) {
    let end = "(i * 7919) % 8640000 - 4320000";
    let day = format!("substr({}, 1, 10)", wall(maker, end));
    let columns = [
        ("id", maker.id(DEADLINE, "i")),
        ("person_id", person(maker, "i")),
        ("kind", text("letter")),
        ("organisation", text("Gemeente Voorbeeldstad")),
        ("due_day", day),
        ("ends_at", maker.at(end)),
        ("note", text("")),
        ("changed_at", maker.at("-i")),
    ];
    maker.rows("deadline", 1..=DEADLINES, &columns).await;
}

async fn requests(maker: &Maker<'_>) {
    let (open, done) = REQUESTS;
    let is_done = format!("CASE WHEN i > {open} THEN {} ELSE NULL END", maker.at("-i"));
    let columns = [
        ("id", maker.id(REQUEST, "i")),
        ("person_id", person(maker, "i * 7")),
        ("form", text("zorgtoeslag")),
        ("section", text("before")),
        ("message", text("Ik snap dit niet.")),
        ("asked_at", maker.at("-i * 60")),
        ("done_at", is_done),
    ];
    maker.rows("help_request", 1..=open + done, &columns).await;
}
