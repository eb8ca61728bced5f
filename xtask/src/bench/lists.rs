//! How long pages of staff take in a large municipality: 20,000 persons, a million reminders, on
//! SQLite and on PostgreSQL.

use super::demo::Demo;
use super::options::example;
use super::report::Report;
use super::sizes::{ACCEPT, links, text};
use crate::command::{Failure, Outcome, failure, quiet};
use crate::http::Connection;
use crate::postgres::Cluster;
use std::path::Path;
use std::time::{Duration, Instant};

/// Longest that 99 of 100 answers may take.
const LIMIT: Duration = Duration::from_millis(30);

/// Each page is asked this often, one time after another.
const TIMES: usize = 200;

/// A page in the middle is so many pages from the first.
const DEEP: usize = 200;

/// The lists of a case worker, each with whether a page in its middle is asked too.
const LISTS: [(&str, bool); 9] = [
    ("/nl/people", true),
    ("/nl/people?language=ar", true),
    ("/nl/people?case_worker=$staff", false),
    ("/nl/people?language=ti&case_worker=$staff", false),
    ("/nl/people?q=voorbeeld", true),
    ("/nl/people?q=dobasi+1", false),
    ("/nl/people?q=nobody", false),
    ("/nl/reminders", true),
    ("/nl/reminders?state=all", true),
];

/// Other pages of a case worker.
const PAGES: [&str; 13] = [
    "/nl/help",
    "/nl/people/$person",
    "/nl/people/$person/change",
    "/nl/people/$person/contacts/new",
    "/nl/people/$person/appointments/new",
    "/nl/people/$person/lessons/new",
    "/nl/people/$person/deadlines/new",
    "/nl/people/$person/forms/zorgtoeslag",
    "/nl/people/new",
    "/nl/clarity",
    "/nl/texts",
    "/nl/forms/zorgtoeslag",
    "/nl/forms/zorgtoeslag/municipality",
];

/// Pages of a volunteer, who may see few of the many.
const OF_VOLUNTEER: [&str; 3] = ["/nl/people", "/nl/help", "/nl/people/$person"];

/// Measures on both databases.
pub fn pages(server: &Path, postgres: &Cluster, report: &mut Report) -> Outcome {
    on("SQLite", &Demo::filled(server, None, fill)?, report)?;
    on("PostgreSQL", &Demo::filled(server, Some(postgres.url()), fill)?, report)
}

/// Fills the database of a demonstration that was made and stopped.
fn fill(database: &str) -> Outcome {
    quiet(example("fill")?.args(["--", database]))
}

fn on(database: &str, demo: &Demo, report: &mut Report) -> Outcome {
    let mut asking = Asking {
        connection: Connection::open(demo.address)?,
        headers: format!("{}{ACCEPT}", demo.sign_in("caseworker")?),
        database,
        report,
    };
    let plain = demo.sign_in("caseworker")?;
    let first = text(&mut asking.connection, "/nl/people", &plain)?;
    let staff = value_of(&first, "Voorbeeld Klantmanager 7<")?;
    let found = text(&mut asking.connection, "/nl/people?q=dobasi+1", &plain)?;
    let person = of_person(&found)?;
    for (name, is_deep) in LISTS {
        let list = name.replace("$staff", &staff);
        asking.ask(&list, name)?;
        if is_deep {
            let (deep, turns) = middle(&mut asking.connection, &list, &plain)?;
            asking.ask(&deep, &format!("{name}, {turns} pages on"))?;
        }
    }
    for page in PAGES {
        asking.ask(&page.replace("$person", &person), page)?;
    }
    asking.headers = format!("{}{ACCEPT}", demo.sign_in("volunteer")?);
    let theirs = text(&mut asking.connection, "/nl/people", &demo.sign_in("volunteer")?)?;
    let person = of_person(&theirs)?;
    for page in OF_VOLUNTEER {
        asking.ask(&page.replace("$person", &person), &format!("{page}, volunteer"))?;
    }
    Ok(())
}

/// Who asks, and what is told of it.
struct Asking<'a> {
    connection: Connection,
    headers: String,
    database: &'a str,
    report: &'a mut Report,
}

impl Asking<'_> {
    /// Asks for a page again and again, and holds the slowest of a hundred.
    fn ask(&mut self, path: &str, name: &str) -> Outcome {
        let mut took = Vec::with_capacity(TIMES);
        for _ in 0..TIMES {
            let begun = Instant::now();
            let answer = self.connection.get(path, &self.headers)?;
            took.push(begun.elapsed());
            if answer.status != 200 {
                return failure(format!("{path} was answered with {}", answer.status));
            }
        }
        took.sort_unstable();
        let at = |percent: usize| took[(took.len() - 1) * percent / 100];
        Report::told(&format!("{}, {name}", self.database), "");
        Report::told("  half of them", &format!("{} µs", at(50).as_micros()));
        self.report.held_time("  99 of 100", at(99), LIMIT);
        Ok(())
    }
}

/// The address of a page in the middle of a list, by its links to the next page, and how many
/// pages from the first it is.
fn middle(connection: &mut Connection, list: &str, headers: &str) -> Outcome<(String, usize)> {
    let mut here = list.to_owned();
    for turn in 0..DEEP {
        let html = text(connection, &here, headers)?;
        let next = html.split("<a").find(|link| link.contains("rel=\"next\""));
        match next
            .and_then(|link| links(link, "href").first().map(|link| link.replace("&amp;", "&")))
        {
            Some(next) => here = next,
            None => return Ok((here, turn)),
        }
    }
    Ok((here, DEEP))
}

/// The value of the choice whose text is this.
fn value_of(html: &str, text: &str) -> Outcome<String> {
    let before = html.split(text).next().filter(|before| before.len() < html.len());
    let value = before.and_then(|before| before.rsplit("value=\"").next()?.split('"').next());
    value.map(str::to_owned).ok_or_else(|| Failure(format!("the list offers no {text}")))
}

/// The id of the first person whose page a list leads to.
fn of_person(html: &str) -> Outcome<String> {
    let found = links(html, "href").into_iter().find_map(|link| {
        link.strip_prefix("/nl/people/").filter(|id| id.len() == 36).map(str::to_owned)
    });
    found.ok_or_else(|| Failure("the list leads to nobody".into()))
}
