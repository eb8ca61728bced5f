//! How long a search takes on the server, over the whole catalogue.

use super::demo::Demo;
use super::report::Report;
use crate::command::{Outcome, failure};
use crate::http::Connection;
use std::time::{Duration, Instant};

/// Longest that 99 of 100 answers may take.
const LIMIT: Duration = Duration::from_millis(20);

/// Each question is asked this often.
const TIMES: usize = 50;

/// Questions as people type them: right, wrong, half, long, in four languages, and about nothing.
const QUESTIONS: [&str; 12] = [
    "huurtoeslag",
    "huurtoeslach+aanvragen",
    "zorgverzekering+premie",
    "zorgtoesalg",
    "toeslag+huur",
    "verblij",
    "help+with+debts+and+bills+from+the+bailiff",
    "%D8%A5%D8%B9%D8%A7%D9%86%D8%A9+%D8%A7%D9%84%D8%A5%D9%8A%D8%AC%D8%A7%D8%B1",
    "%E1%88%93%E1%8C%88%E1%8B%9D+%E1%8A%AD%E1%88%AB%E1%8B%AD",
    "inburgeringsplichtigheidsverklaringsformulier",
    "xyzzyq+qwertyuiop+asdfghjkl+zxcvbnm+poiuytrewq+lkjhgfdsa",
    "e",
];

/// Asks on one connection, one question after the other, and holds the slowest of a hundred.
pub fn answers(demo: &Demo, report: &mut Report) -> Outcome {
    let mut connection = Connection::open(demo.address)?;
    let mut took = Vec::new();
    for turn in 0..=TIMES {
        for question in QUESTIONS {
            for language in super::sizes::LANGUAGES {
                let path = format!("/{language}/search?q={question}");
                let begun = Instant::now();
                let answer = connection.get(&path, "")?;
                if answer.status != 200 {
                    return failure(format!("{path} was answered with {}", answer.status));
                }
                // The first turn also makes the indexes.
                if turn > 0 {
                    took.push(begun.elapsed());
                }
            }
        }
    }
    took.sort_unstable();
    let at = |percent: usize| took[(took.len() - 1) * percent / 100];
    Report::told("a search, half of them", &format!("{} µs", at(50).as_micros()));
    report.held_time("a search, 99 of 100", at(99), LIMIT);
    Ok(())
}

/// The index that a phone keeps, compressed as it is sent.
pub fn indexes(demo: &Demo, report: &mut Report) -> Outcome {
    let mut connection = Connection::open(demo.address)?;
    for language in super::sizes::LANGUAGES {
        let path = format!("/{language}/search/index");
        let bytes = super::sizes::size(&mut connection, &path, super::sizes::ACCEPT)?;
        report.held(&path, bytes, INDEX);
    }
    Ok(())
}

/// Most bytes of an index.
const INDEX: u64 = 60 * 1024;
