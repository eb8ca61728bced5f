//! `cargo xtask bench`: the budgets of the design, with what was measured.
//!
//! Everything runs on this machine in one go, so that a number can be held against its neighbour.

mod demo;
mod load;
mod report;
mod search;
mod sizes;

use crate::command::{Outcome, While, failure, output};
use crate::dist;
use crate::machine::Machine;
use crate::postgres::Cluster;
use crate::steps::Steps;
use crate::system::{self, Part};
use demo::Demo;
use report::Report;
use std::thread;
use std::time::Duration;

pub use report::Options;

/// Most memory of an idle server.
const MEMORY: u64 = 40 * 1024 * 1024;

/// Most memory of a server that has answered as fast as it can for a while.
const MEMORY_UNDER_LOAD: u64 = 64 * 1024 * 1024;

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
        report.held("resident", demo.memory()?, MEMORY_UNDER_LOAD);
        Ok(())
    })?;
    drop(demo);
    system::ensure(&mut steps, machine, &[Part::Postgres])?;
    steps.step("Messages per second", || messages(&Cluster::start()?))?;

    match report.over {
        0 => Ok(()),
        over => failure(format!("{over} measurements are over their budget")),
    }
}

/// The worker's sending, next to the bare cryptography in the same process: on SQLite, and on a
/// PostgreSQL that several servers share.
fn messages(postgres: &Cluster) -> Outcome {
    let example = ["run", "--quiet", "--release", "--package", "dag1-tests", "--example", "push"];
    // Built like the release, so that nothing is compiled a second time.
    let measured = output(
        dist::self_contained()?.args(example).env("DAG1_TEST_DATABASE_URL", postgres.url()),
    )?;
    for line in measured.lines() {
        let (name, number): (String, f64) =
            serde_json::from_str(line).during("reading what was measured of sending")?;
        Report::told(&name, &format!("{number:.0}"));
    }
    Ok(())
}
