//! How many tests passed, failed and were skipped, read from what the test programs print.

use serde_json::Value;
use std::fmt;
use std::ops::AddAssign;

/// Numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Did what they say.
    pub passed: u64,
    /// Did not.
    pub failed: u64,
    /// Were not run.
    pub skipped: u64,
}

impl Counts {
    /// Something that is as it has to be.
    pub const HELD: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// Something that could not run at all.
    pub const BROKEN: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// Something left out on request.
    pub const LEFT_OUT: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Adds up the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …` of a Rust test
    /// program. None when there is no such line: it ended before its end.
    pub fn of_rust(output: &str) -> Option<Self> {
        let mut counts = None;
        for line in output.lines() {
            let Some((_, result)) = line.split_once("test result: ") else {
                continue;
            };
            let sum = counts.get_or_insert_with(Self::default);
            let words: Vec<&str> = result.split([' ', ';']).collect();
            for pair in words.windows(2) {
                let Ok(number) = pair[0].parse::<u64>() else {
                    continue;
                };
                match pair[1] {
                    "passed" => sum.passed += number,
                    "failed" => sum.failed += number,
                    "ignored" => sum.skipped += number,
                    _ => {}
                }
            }
        }
        counts
    }

    /// Reads the JSON report of Playwright. A test that passed only when tried again has failed.
    pub fn of_playwright(report: &Value) -> Self {
        let number = |name: &str| report["stats"][name].as_u64().unwrap_or(0);
        let outside = report["errors"].as_array().map_or(0, Vec::len) as u64;
        Self {
            passed: number("expected"),
            failed: number("unexpected") + number("flaky") + outside,
            skipped: number("skipped"),
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_of_several_programs_add_up() {
        let output = "running 3 tests\ntest result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n\
                      test result: ok. 5 passed; 0 failed; 2 ignored; 0 measured; 1 filtered out; finished in 0.00s\n";
        assert_eq!(Counts::of_rust(output), Some(Counts { passed: 7, failed: 1, skipped: 2 }));
    }

    #[test]
    fn a_program_that_ends_before_its_end_has_no_result() {
        assert_eq!(Counts::of_rust("running 3 tests\nfatal runtime error: stack overflow\n"), None);
    }

    #[test]
    fn a_browser_test_that_passed_at_the_second_try_has_failed() {
        let report = r#"{"stats": {"expected": 4, "unexpected": 1, "flaky": 1, "skipped": 2}, "errors": []}"#;
        let report = serde_json::from_str(report).unwrap();
        assert_eq!(Counts::of_playwright(&report), Counts { passed: 4, failed: 2, skipped: 2 });
    }

    #[test]
    fn the_end_line_reads_as_promised() {
        assert_eq!(
            Counts { passed: 7, failed: 0, skipped: 1 }.to_string(),
            "7 passed, 0 failed, 1 skipped"
        );
    }
}
