//! `cargo xtask bench`: the budgets of the design, with what was measured.
//!
//! Everything runs on this machine in one go, so that a number can be held against its neighbour.

mod demo;
mod load;
mod search;
mod sizes;

use crate::Machine;
use crate::command::{Outcome, While, failure, output, program};
use crate::dist;
use crate::steps::Steps;
use demo::Demo;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

/// Most memory of an idle server.
const MEMORY: u64 = 50 * 1024 * 1024;

/// How long to measure.
#[derive(clap::Args)]
pub struct Options {
    /// Seconds for each measurement under load
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Connections that ask at the same time
    #[arg(long, default_value_t = 8)]
    connections: usize,
    /// Measure this server program instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
}

/// What was measured, line by line.
#[derive(Default)]
pub struct Report {
    over: usize,
}

impl Report {
    /// A number that has a limit.
    fn held(&mut self, name: &str, measured: u64, limit: u64) {
        let verdict = if measured <= limit { "ok" } else { "OVER" };
        println!("    {name:<44} {:>9} of {:>9}  {verdict}", bytes(measured), bytes(limit));
        self.over += usize::from(measured > limit);
    }

    /// A time that has a limit.
    fn held_time(&mut self, name: &str, measured: Duration, limit: Duration) {
        let verdict = if measured <= limit { "ok" } else { "OVER" };
        let text = |time: Duration| format!("{} µs", time.as_micros());
        println!("    {name:<44} {:>9} of {:>9}  {verdict}", text(measured), text(limit));
        self.over += usize::from(measured > limit);
    }

    /// Something to read, without a limit.
    fn told(name: &str, text: &str) {
        println!("    {name:<44} {text}");
    }
}

/// Measures everything; fails when a budget is broken.
pub fn bench(machine: Machine, options: &Options) -> Outcome {
    let mut steps = Steps::new();
    let server = match &options.program {
        Some(program) => program.clone(),
        None => dist::release(&mut steps, machine)?,
    };
    let demo = steps.step("Start the demo", || Demo::start(&server))?;
    let mut report = Report::default();

    steps.step("Memory of an idle server", || {
        // Idle is after the start's own work: the first round of the worker included.
        thread::sleep(Duration::from_secs(3));
        report.held("resident, after the start", demo.memory()?, MEMORY);
        Ok(())
    })?;
    steps.step("Bytes of a first view: HTML and CSS, compressed", || {
        sizes::views(&demo, &mut report)
    })?;
    steps.step("Bytes of the islands, compressed", || sizes::islands(&demo, &mut report))?;
    steps
        .step("Bytes of the search indexes, compressed", || search::indexes(&demo, &mut report))?;
    steps.step("Time of a search", || search::answers(&demo, &mut report))?;
    steps.step("Pages per second", || load::pages(&demo, options))?;
    steps.step("Memory after the load", || {
        Report::told("resident", &bytes(demo.memory()?));
        Ok(())
    })?;
    drop(demo);
    steps.step("Messages per second", messages)?;

    match report.over {
        0 => Ok(()),
        over => failure(format!("{over} measurements are over their budget")),
    }
}

/// The worker's sending, next to the bare cryptography in the same process.
fn messages() -> Outcome {
    let example = ["run", "--quiet", "--release", "--package", "dag1-tests", "--example", "push"];
    let measured = output(program("cargo").args(example))?;
    let measured: serde_json::Value =
        serde_json::from_str(&measured).during("reading what was measured of sending")?;
    for (name, value) in measured.as_object().into_iter().flatten() {
        Report::told(name, &value.to_string());
    }
    Ok(())
}

/// A size as a person reads it.
fn bytes(count: u64) -> String {
    if count < 1024 * 1024 {
        format!("{}.{} KB", count / 1024, count % 1024 * 10 / 1024)
    } else {
        format!("{}.{} MB", count / 1024 / 1024, count / 1024 % 1024 * 10 / 1024)
    }
}
