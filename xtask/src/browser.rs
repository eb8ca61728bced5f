//! The browser tests: Playwright in a real Chromium.

use crate::command::{Failure, Outcome, While, program, quiet, root};
use crate::counts::Counts;
use crate::results::Results;
use crate::system::chromium;
use std::fs;
use std::path::{Path, PathBuf};

/// Where they live.
pub fn folder() -> PathBuf {
    root().join("tests/browser")
}

/// Gets Playwright itself, when it is not there or its lock file changed.
pub fn install() -> Outcome {
    let folder = folder();
    let age = |file: PathBuf| fs::metadata(file).and_then(|data| data.modified()).ok();
    let installed = age(folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= age(folder.join("package-lock.json")) {
        return Ok(());
    }
    quiet(
        program("npm")
            .current_dir(&folder)
            .args(["ci", "--no-audit", "--no-fund"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )
}

/// Runs all of them against this server program.
pub fn run(server: &Path, report: &Path) -> Outcome<Results> {
    let browser = chromium().ok_or_else(|| Failure("there is no Chromium".into()))?;
    let _ = fs::remove_file(report);
    let status = program(folder().join("node_modules/.bin/playwright"))
        .current_dir(folder())
        .args(["test", "--reporter=list,json"])
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", report)
        .env("DAG1_BIN", server)
        .env("CHROMIUM", browser)
        .status()
        .during("starting Playwright")?;
    let mut results =
        Results::of_playwright(&fs::read_to_string(report).during("Playwright left no report")?)?;
    // Playwright may also fail for what is no test, such as an error in its own set-up.
    if !status.success() && results.counts.failed == 0 {
        results += Counts::BROKEN.into();
    }
    Ok(results)
}
