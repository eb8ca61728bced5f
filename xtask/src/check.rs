//! `cargo xtask check`: what a reviewer should not have to say.

use crate::command::{
    Outcome, While, cargo, failure, output, program, quiet, root, run as run_program, target,
};
use crate::machine::Machine;
use crate::steps::Steps;
use crate::system::{self, Part};
use crate::wasm;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The version of cargo-machete that is fetched when it is not there.
const MACHETE: &str = "^0.9";

/// Checks everything, each kind to its end; fails if any of them did.
pub fn check(machine: Machine) -> Outcome {
    let mut steps = Steps::new();
    system::ensure(&mut steps, machine, &[Part::Compiler, Part::OpenSsl])?;
    let toolchain = wasm::toolchain(&mut steps, machine)?;
    let outcomes = [
        steps.step("Format", || run_program(cargo().args(["fmt", "--all", "--check"]))),
        steps.step("Lints for the server", || {
            run_program(cargo().args([
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ]))
        }),
        steps.step("Lints for the phone", || run_program(&mut toolchain.lints()?)),
        steps.step("Documentation", || {
            run_program(
                cargo()
                    .args(["doc", "--workspace", "--no-deps", "--document-private-items"])
                    .env("RUSTDOCFLAGS", "-D warnings"),
            )
        }),
        steps.step("Unused dependencies", unused),
        steps.step("Duplicate dependencies", duplicates),
    ];
    let mut failed = 0;
    for outcome in outcomes {
        if let Err(failure) = outcome {
            eprintln!("error: {failure}");
            failed += 1;
        }
    }
    if failed == 0 { Ok(()) } else { failure(format!("{failed} of 6 checks failed")) }
}

fn unused() -> Outcome {
    let tools = target()?.join("tools");
    let machete = tools.join("bin/cargo-machete");
    if !machete.exists() {
        quiet(
            cargo()
                .args(["install", "--locked", "cargo-machete", "--version", MACHETE, "--root"])
                .arg(&tools),
        )?;
    }
    // It takes the variable as a sign that cargo started it, with its name as first word.
    run_program(program(machete).env_remove("CARGO"))
}

/// Compares the packages that come in several versions with the list that says why.
fn duplicates() -> Outcome {
    let list = root().join("xtask/duplicates.txt");
    let known = fs::read_to_string(&list).during(list.display())?;
    let known: BTreeSet<&str> = known
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let tree = output(cargo().args([
        "tree",
        "--workspace",
        "--duplicates",
        "--depth=0",
        "--edges=normal,build",
        "--prefix=none",
        "--format={p}",
    ]))?;
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    // A package built twice in one version, for host and for target, is no duplicate.
    versions.retain(|_, versions| versions.len() > 1);
    let new: Vec<_> = versions
        .iter()
        .filter(|(name, _)| !known.contains(*name))
        .map(|(name, versions)| format!("{name} {versions:?}"))
        .collect();
    let gone: Vec<_> = known.iter().filter(|name| !versions.contains_key(*name)).collect();
    match (new.is_empty(), gone.is_empty()) {
        (true, true) => Ok(()),
        (false, _) => failure(format!(
            "in several versions, but not in xtask/duplicates.txt: {}",
            new.join(", ")
        )),
        (true, false) => failure(format!(
            "no longer in several versions, so strike from xtask/duplicates.txt: {gone:?}"
        )),
    }
}
