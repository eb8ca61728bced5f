//! What is measured, and how long.

use crate::command::{Outcome, failure};
use std::path::{Path, PathBuf};

/// How long to measure, and what.
#[derive(clap::Args)]
pub struct Options {
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
