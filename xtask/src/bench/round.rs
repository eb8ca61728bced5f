//! What a round of the worker costs for each reminder that is due: the same, however many are
//! stored.

use super::options::{Options, example};
use super::report::{Aim, Figure, Report, Unit};
use crate::command::{Outcome, While, failure, output};

/// So many reminders are stored, on SQLite.
const STORED: [u64; 2] = [10_000, 1_000_000];

/// So many more where there is time and room on the disk: it takes minutes and 6 GB.
const MANY: u64 = 10_000_000;

/// A round with the most reminders stored costs at most so many times one with the fewest.
const AT_MOST: f64 = 1.2;

/// Measures a round, and planning beside it.
pub fn costs(options: &Options, report: &mut Report) -> Outcome {
    let stored = STORED.into_iter().chain(options.many.then_some(MANY));
    let stored: Vec<_> = stored.map(|count| count.to_string()).collect();
    let measured = output(example("round")?.arg("--").args(&stored))?;
    let mut rows: Vec<(String, u64, f64)> = Vec::new();
    for line in measured.lines() {
        rows.push(serde_json::from_str(line).during("reading what was measured of rounds")?);
    }
    for (name, stored, each) in &rows {
        Report::told(&format!("{name}, {stored} stored"), &format!("{each:.0} µs"));
    }
    let names = ["a due reminder in a round", "an appointment planned"];
    for name in names {
        let of_name: Vec<f64> =
            rows.iter().filter(|(row, ..)| row == name).map(|(.., each)| *each).collect();
        let (Some(few), Some(most)) = (of_name.first(), of_name.last()) else {
            return failure(format!("nothing was measured of {name}"));
        };
        report.figure(Figure {
            name: format!("{name}, many against few stored"),
            unit: Unit::Times,
            before: None,
            now: most / few.max(f64::EPSILON),
            aim: Aim::AtMost(AT_MOST),
        });
    }
    Ok(())
}
