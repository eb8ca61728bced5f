//! What came of tests: how many passed, and how long each took.

use crate::command::{Outcome, While};
use crate::counts::Counts;
use crate::steps::words;
use serde_json::Value;
use std::ops::AddAssign;
use std::time::Duration;

/// As many of the slowest are named at the end.
const NAMED: usize = 10;

/// Numbers of tests, with the time of each that was run by itself.
#[derive(Debug, Default)]
pub struct Results {
    /// How many passed, failed and were skipped.
    pub counts: Counts,
    times: Vec<(Duration, String)>,
}

impl Results {
    /// What came of one test.
    pub fn of_one(name: String, counts: Counts, took: Duration) -> Self {
        Self { counts, times: vec![(took, name)] }
    }

    /// Reads the JSON report of Playwright.
    pub fn of_playwright(report: &str) -> Outcome<Self> {
        let report: Value = serde_json::from_str(report).during("reading Playwright's report")?;
        let mut times = Vec::new();
        times_of_playwright(&report, &mut times);
        Ok(Self { counts: Counts::of_playwright(&report), times })
    }

    /// The same, with the place where the tests ran behind their names.
    pub fn on(mut self, place: &str) -> Self {
        for (_, name) in &mut self.times {
            *name = format!("{name} on {place}");
        }
        self
    }

    /// The slowest tests, the slowest first, one a line; nothing when no time was taken.
    pub fn slowest(&self) -> String {
        let mut times: Vec<_> = self.times.iter().collect();
        times.sort_by(|one, other| other.cmp(one));
        let line = |(took, name): &&(Duration, String)| format!("{:>12}  {name}\n", words(*took));
        times.iter().take(NAMED).map(line).collect()
    }
}

/// Goes through a suite, the suites in it, and the tests of both.
fn times_of_playwright(suite: &Value, times: &mut Vec<(Duration, String)>) {
    for inner in suite["suites"].as_array().into_iter().flatten() {
        times_of_playwright(inner, times);
    }
    for spec in suite["specs"].as_array().into_iter().flatten() {
        let tests = spec["tests"].as_array().into_iter().flatten();
        let runs = tests.flat_map(|test| test["results"].as_array().into_iter().flatten());
        let milliseconds: u64 = runs.filter_map(|run| run["duration"].as_u64()).sum();
        let text = |key: &str| spec[key].as_str().unwrap_or_default();
        let name = format!("{}: {}", text("file"), text("title"));
        times.push((Duration::from_millis(milliseconds), name));
    }
}

impl From<Counts> for Results {
    fn from(counts: Counts) -> Self {
        Self { counts, times: Vec::new() }
    }
}

impl AddAssign for Results {
    fn add_assign(&mut self, mut other: Self) {
        self.counts += other.counts;
        self.times.append(&mut other.times);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ten_slowest_are_named_the_slowest_first() {
        let mut results = Results::default();
        for seconds in 1..=12 {
            let took = Duration::from_secs(seconds);
            results += Results::of_one(format!("test {seconds}"), Counts::HELD, took);
        }
        let told = results.slowest();
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), NAMED);
        assert_eq!(lines[0].trim(), "12 s  test 12");
        assert_eq!(lines[9].trim(), "3.0 s  test 3");
        assert_eq!(results.counts.passed, 12);
    }

    #[test]
    fn browser_tests_bring_the_times_of_all_their_runs() {
        let report = r#"{"stats": {"expected": 1}, "errors": [], "suites": [{"title": "a.spec.ts",
            "suites": [{"specs": [{"title": "it works", "file": "a.spec.ts",
                "tests": [{"results": [{"duration": 1500}, {"duration": 500}]}]}]}]}]}"#;
        let results = Results::of_playwright(report).unwrap();
        assert_eq!(results.counts.passed, 1);
        assert_eq!(results.slowest().trim(), "2.0 s  a.spec.ts: it works");
    }
}
