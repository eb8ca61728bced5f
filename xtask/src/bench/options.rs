//! What is measured, how long, and with which programs.

use crate::command::{Outcome, failure};
use crate::dist;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A part of what is measured.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Memory, bytes and pages of the demo
    Demo,
    /// Messages per second
    Messages,
    /// Pages of staff in a large municipality
    Lists,
    /// Rounds of the worker with many reminders stored
    Round,
}

/// What to measure, and for how long.
#[derive(clap::Args)]
pub struct Options {
    /// Only these parts
    #[arg(value_enum)]
    pub parts: Vec<Part>,
    /// Seconds for each measurement under load
    #[arg(long, default_value_t = 5)]
    pub seconds: u64,
    /// Connections that ask at the same time
    #[arg(long, default_value_t = 8)]
    pub connections: usize,
    /// Measure this server program instead of building one
    #[arg(long)]
    pub program: Option<PathBuf>,
    /// A checkout of an earlier state, built for release with its example `push`: it is measured
    /// in turns with this one
    #[arg(long)]
    pub before: Option<PathBuf>,
    /// Measure rounds with ten million reminders stored too
    #[arg(long)]
    pub many: bool,
}

impl Options {
    /// Whether a part is measured: without any named, all are.
    pub fn wants(&self, part: Part) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }
}

/// An example of the tests' crate, built like the release, so that nothing is compiled a second
/// time. Its arguments follow.
pub fn example(name: &str) -> Outcome<Command> {
    let mut example = dist::self_contained()?;
    example.args(["run", "--quiet", "--release", "--package", "dag1-tests", "--example", name]);
    Ok(example)
}

/// The programs of an earlier state.
pub struct Before {
    /// The server.
    pub server: PathBuf,
    /// What measures its sending.
    pub push: PathBuf,
}

impl Before {
    /// Those of a checkout.
    pub fn of(checkout: &Path) -> Outcome<Self> {
        let built = checkout.join("target/release");
        let programs = Self { server: built.join("dag1"), push: built.join("examples/push") };
        for program in [&programs.server, &programs.push] {
            if !program.exists() {
                return failure(format!(
                    "{} is not there; in {}: cargo xtask dist, and cargo build --release --package dag1-tests --example push",
                    program.display(),
                    checkout.display()
                ));
            }
        }
        Ok(programs)
    }
}
