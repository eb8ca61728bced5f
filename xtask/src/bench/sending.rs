//! Messages per second: the worker's sending next to the bare cryptography in the same process,
//! on SQLite, and on a PostgreSQL that several servers share.

use super::demo::Demo;
use super::load;
use super::options::{Before, Options, example};
use super::report::{Aim, Figure, Report, Unit};
use crate::command::{Outcome, While, output, program};
use crate::postgres::Cluster;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// How many a second are meant to leave on SQLite.
const AIM: f64 = 12_000.0;

/// Faults of push services, and which part of the undisturbed rate is left for phones without.
const FAULTS: [(&str, f64); 2] = [("one of four services silent", 0.9), ("mixed faults", 0.5)];

/// What was measured, with its names.
type Told = Vec<(String, f64)>;

/// Measures this state, and then the earlier one. What this one tells.
pub fn messages(postgres: &Cluster, before: Option<&Before>, report: &mut Report) -> Outcome<Told> {
    let now = measured(&mut example("push")?, postgres)?;
    let old = before.map(|before| measured(&mut program(&before.push), postgres)).transpose()?;
    for (name, number) in &now {
        Report::told(name, &format!("{number:.0}"));
    }
    for (name, number) in old.iter().flatten() {
        Report::told(&format!("before: {name}"), &format!("{number:.0}"));
    }
    let sent = |measured: &[(String, f64)]| {
        let found = measured.iter().find(|(name, _)| name.starts_with("sent per second"));
        found.map(|(_, number)| *number)
    };
    for (fault, aim) in FAULTS {
        let found = now.iter().find(|(name, _)| name.ends_with(fault));
        report.figure(Figure {
            name: format!("messages, {fault}, of undisturbed"),
            unit: Unit::Times,
            before: None,
            now: found.map_or(0.0, |(_, hundredths)| hundredths / 100.0),
            aim: Aim::AtLeast(aim),
        });
    }
    report.figure(Figure {
        name: "messages, SQLite".to_owned(),
        unit: Unit::ASecond,
        before: old.as_deref().and_then(sent),
        now: sent(&now).unwrap_or_default(),
        aim: Aim::AtLeast(AIM),
    });
    Ok(now)
}

/// One PostgreSQL that one, two and four servers share: messages and pages a second.
pub fn shared(server: &Path, sent: &Told, options: &Options) -> Outcome {
    println!("    {:<12} {:>12} {:>12}", "servers", "messages/s", "pages/s");
    for servers in SERVERS {
        let postgres = Cluster::start()?;
        let demos = (0..servers)
            .map(|_| Demo::start(server, Some(postgres.url())))
            .collect::<Outcome<Vec<_>>>()?;
        let pages = load::together(&demos, "/ti/today", options)?;
        let name = format!("sent per second, PostgreSQL, servers: {servers}");
        let messages = sent.iter().find(|(known, _)| *known == name).map(|(_, number)| *number);
        println!("    {servers:<12} {:>12.0} {pages:>12}", messages.unwrap_or_default());
    }
    Ok(())
}

/// How many servers share a database.
const SERVERS: [usize; 3] = [1, 2, 4];

/// What the measuring program tells: lines, each a name and a number; that of an earlier state
/// may tell one object of them.
fn measured(program: &mut Command, postgres: &Cluster) -> Outcome<Told> {
    let told = output(program.env("DAG1_TEST_DATABASE_URL", postgres.url()))?;
    if let Ok(object) = serde_json::from_str::<BTreeMap<String, f64>>(&told) {
        return Ok(object.into_iter().collect());
    }
    told.lines()
        .map(|line| serde_json::from_str(line).during("reading what was measured of sending"))
        .collect()
}
