//! `cargo xtask test`: every test there is, and the checks of `cargo xtask check`.
//!
//! Rust tests are compiled once; those across the house run once on SQLite and once on
//! PostgreSQL. A part that can't run counts as failed, a part left out as skipped.

mod options;
mod programs;

use crate::browser;
use crate::check;
use crate::command::{Outcome, cargo, failure, target};
use crate::counts::Counts;
use crate::machine::Machine;
use crate::postgres::Cluster;
use crate::results::Results;
use crate::steps::{Steps, words};
use crate::system;
use crate::wasm::{self, Size, Toolchain};
use options::Left;
use programs::{Test, all, captured, compile};
use std::path::PathBuf;
use std::thread;

pub use options::Options;

/// Modules of the package `tests` that use no database: once is enough.
const WITHOUT_DATABASE: [&str; 4] = ["layers", "locales", "planning", "readme"];

/// The database of those tests: whoever opens it fails, and this says why.
const NO_DATABASE: &str = "none:WITHOUT_DATABASE-of-xtask-says-that-this-test-opens-no-database";

/// Runs the tests and says how many passed, failed and were skipped.
pub fn test(machine: Machine, options: &Options) -> Outcome {
    let mut steps = Steps::new();
    let mut results = Results::from(options.skipped());
    if let Err(failure) = parts(&mut steps, machine, options, &mut results) {
        eprintln!("error: {failure}");
        results += Counts::BROKEN.into();
    }
    let slowest = results.slowest();
    if !slowest.is_empty() {
        println!("\nThe slowest tests:\n{}", slowest.trim_end());
    }
    println!("\nAll of it took {}.", words(steps.elapsed()));
    println!("{}", results.counts);
    if results.counts.failed == 0 { Ok(()) } else { failure("not everything passed") }
}

fn parts(steps: &mut Steps, machine: Machine, options: &Options, results: &mut Results) -> Outcome {
    system::ensure(steps, machine, &options.needs())?;
    let mut toolchain = None;
    if options.wants(Left::Checks) || options.wants(Left::Browser) {
        toolchain = Some(wasm::toolchain(steps, machine)?);
    }
    if let Some(toolchain) = toolchain.filter(|_| options.wants(Left::Checks)) {
        *results += check::all(steps, toolchain).into();
    }
    let islands = toolchain.filter(|_| options.wants(Left::Browser));
    let (tests, server) = steps.step("Build the tests and what they need", || build(islands))?;
    let wanted: Vec<&Test> = tests.iter().filter(|test| options.names(&test.name)).collect();
    if let (true, Some(name)) = (wanted.is_empty(), &options.name) {
        return failure(format!("none of the {} Rust tests has `{name}` in its name", tests.len()));
    }
    let (twice, once): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|test| uses_database(test));
    // Of tests chosen by a name, a part may have none.
    let is_worth_it = |tests: &[&Test]| options.name.is_none() || !tests.is_empty();

    if is_worth_it(&once) {
        part(steps, results, "Rules and all that needs no database", || {
            let mut sum = all(&once, &server, Some(NO_DATABASE))?;
            if options.name.is_none() {
                let examples = ["test", "--workspace", "--exclude", "xtask", "--doc"];
                sum += captured(cargo().args(examples), "examples in the documentation")?.into();
            }
            Ok(sum)
        });
    }
    if is_worth_it(&twice) {
        part(steps, results, "Tests across the house on SQLite", || all(&twice, &server, None));
    }
    if options.wants(Left::Postgres) && is_worth_it(&twice) {
        part(steps, results, "Tests across the house on PostgreSQL", || {
            let cluster = Cluster::start()?;
            Ok(all(&twice, &server, Some(cluster.url()))?.on("PostgreSQL"))
        });
    }
    if options.wants(Left::Browser) {
        part(steps, results, "Tests in a real Chromium", || {
            browser::install()?;
            browser::run(&server, &target()?.join("playwright.json"))
        });
    }
    Ok(())
}

/// One part: its tests are counted; if it can't run, that counts as one that failed.
fn part(
    steps: &mut Steps,
    results: &mut Results,
    name: &str,
    work: impl FnOnce() -> Outcome<Results>,
) {
    let outcome = steps.step(name, || {
        let results = work()?;
        println!("    {}", results.counts);
        if results.counts == Counts::default() {
            return failure("there was no test to run");
        }
        Ok(results)
    });
    *results += outcome.unwrap_or_else(|failure| {
        eprintln!("error: {failure}");
        Counts::BROKEN.into()
    });
}

/// Builds the tests, the server and, if they are asked for, the islands.
fn build(islands: Option<Toolchain>) -> Outcome<(Vec<Test>, PathBuf)> {
    let Some(toolchain) = islands else { return compile() };
    thread::scope(|scope| {
        let islands = scope.spawn(|| wasm::build(toolchain, Size::Smallest));
        let built = compile();
        islands.join().unwrap_or_else(|_| failure("building the islands ended early"))?;
        built
    })
}

/// Whether a test runs across the house on a database, and so on both kinds.
fn uses_database(test: &Test) -> bool {
    let module = test.name.split("::").next().unwrap_or_default();
    test.package == "tests" && !WITHOUT_DATABASE.contains(&module)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::root;
    use std::fs;

    #[test]
    fn the_modules_that_open_no_database_are_listed() {
        let tests = root().join("tests");
        let main = fs::read_to_string(tests.join("main.rs")).unwrap();
        let modules = main.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
        let without = modules.filter(|module| {
            let text = fs::read_to_string(tests.join(module).with_extension("rs")).unwrap();
            // What of the tools opens one.
            !["app", "database", "house"]
                .iter()
                .any(|tool| text.contains(&format!("dag1_tests::{tool}")))
        });
        assert_eq!(without.collect::<Vec<_>>(), WITHOUT_DATABASE);
    }
}
