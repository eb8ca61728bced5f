//! `cargo xtask bench`: the budgets of the design, with what was measured.
//!
//! Everything runs on this machine in one go, so that a number can be held against its neighbour.

mod demo;
mod lists;
mod load;
mod options;
mod paint;
mod report;
mod round;
mod search;
mod sending;
mod sizes;

use crate::command::{Outcome, failure};
use crate::dist;
use crate::machine::Machine;
use crate::postgres::Cluster;
use crate::steps::Steps;
use crate::system::{self, Part as Tool};
use demo::Demo;
use options::{Before, Part};
use report::{Aim, Figure, Report, Unit};
use std::path::Path;
use std::thread;
use std::time::Duration;

pub use options::Options;

/// Most memory of an idle server.
const MEMORY: u64 = 40 * 1024 * 1024;

/// Most memory of a server that has answered as fast as it can for a while.
const MEMORY_UNDER_LOAD: u64 = 64 * 1024 * 1024;

/// Measures everything or the parts asked for; fails when a budget is broken.
pub fn bench(machine: Machine, options: &Options) -> Outcome {
    let mut steps = Steps::new();
    let server = match &options.program {
        Some(program) => program.clone(),
        None => dist::release(&mut steps, machine)?,
    };
    let before = options.before.as_deref().map(Before::of).transpose()?;
    let tools = [Tool::Postgres, Tool::Node, Tool::Chromium, Tool::Fonts];
    system::ensure(&mut steps, machine, &tools)?;
    let mut report = Report::default();
    if options.wants(Part::Demo) {
        of_demo(&mut steps, &server, before.as_ref(), options, &mut report)?;
    }
    if options.wants(Part::Messages) {
        let postgres = Cluster::start()?;
        let sent = steps.step("Messages per second", || {
            sending::messages(&postgres, before.as_ref(), &mut report)
        })?;
        steps.step("One PostgreSQL with several servers", || {
            sending::shared(&server, &sent, options)
        })?;
    }
    if options.wants(Part::Lists) {
        steps.step("Pages of staff in a large municipality", || {
            lists::pages(&server, &Cluster::start()?, &mut report)
        })?;
    }
    if options.wants(Part::Round) {
        steps.step("Rounds of the worker, few and many stored", || {
            round::costs(options, &mut report)
        })?;
    }

    report.table();
    match report.over {
        0 => Ok(()),
        over => failure(format!("{over} measurements are over their budget")),
    }
}

/// What the demo alone can tell.
fn of_demo(
    steps: &mut Steps,
    server: &Path,
    before: Option<&Before>,
    options: &Options,
    report: &mut Report,
) -> Outcome {
    let demo = steps.step("Start the demo", || Demo::start(server, None))?;
    let old = before.map(|before| Demo::start(&before.server, None)).transpose()?;
    let old = old.as_ref();
    steps.step("Memory of an idle server", || {
        // Idle is after the start's own work: the first round of the worker included.
        thread::sleep(Duration::from_secs(3));
        memory("memory, idle", MEMORY, &demo, old, report)
    })?;
    steps
        .step("Bytes of a first view: HTML and CSS, compressed", || sizes::views(&demo, report))?;
    steps.step("Bytes of the islands, compressed", || sizes::islands(&demo, report))?;
    steps.step("Bytes of the search indexes, compressed", || search::indexes(&demo, report))?;
    steps.step("Time of a search", || search::answers(&demo, report))?;
    steps.step("Pages per second", || load::pages(&demo, old, options, report))?;
    steps.step("Memory after the load", || {
        memory("memory, after load", MEMORY_UNDER_LOAD, &demo, old, report)
    })?;
    steps.step("First paint on a slow phone", || paint::first(&demo, old, report))
}

/// What a server holds in memory, with its limit.
fn memory(
    name: &str,
    limit: u64,
    demo: &Demo,
    before: Option<&Demo>,
    report: &mut Report,
) -> Outcome {
    let now = demo.memory()?;
    report.held(name, now, limit);
    let number = |bytes: u64| u32::try_from(bytes / 1024).map_or(f64::MAX, f64::from) * 1024.0;
    report.figure(Figure {
        name: name.to_owned(),
        unit: Unit::Bytes,
        before: before.map(Demo::memory).transpose()?.map(number),
        now: number(now),
        aim: Aim::AtMost(number(limit)),
    });
    Ok(())
}
