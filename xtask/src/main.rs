//! The chores of the project: `cargo xtask run|test|check|i18n|bench|dist`.
//!
//! Each command looks after what it needs on a fresh machine, says which step it is in and for
//! how long, and ends with a non-zero status when anything failed.
#![expect(clippy::print_stdout, reason = "a command-line tool speaks on its standard output")]
#![expect(
    clippy::disallowed_methods,
    reason = "a chore measures how long it takes; it decides nothing by the clock"
)]

mod bench;
mod browser;
mod check;
mod command;
mod counts;
mod dist;
mod http;
mod i18n;
mod machine;
mod postgres;
mod results;
mod run;
mod steps;
mod system;
mod test;
mod wasm;

use clap::{Parser, Subcommand};
use machine::Machine;
use std::process::ExitCode;

/// Chores of Dag 1.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
    #[command(flatten)]
    machine: Machine,
}

#[derive(Subcommand)]
enum Chore {
    /// Build everything and serve the demo with made-up people
    Run(run::Options),
    /// Run every check and every test: rules, SQLite, PostgreSQL, browser
    Test(test::Options),
    /// Format, lints for server and phone, documentation, dependencies and their licences
    Check,
    /// Say what is missing, wrong or older than the Dutch in the message files
    I18n(i18n::Options),
    /// Measure the budgets of the design
    Bench(bench::Options),
    /// Make `dist/dag1`, one program with everything inside
    Dist,
    /// Wait until the server answers, then say where (used by `run`)
    #[command(hide = true)]
    Announce(run::Announcement),
}

fn main() -> ExitCode {
    let Cli { chore, machine } = Cli::parse();
    let outcome = match chore {
        Chore::Run(options) => run::run(machine, &options),
        Chore::Test(options) => test::test(machine, &options),
        Chore::Check => check::check(machine),
        Chore::I18n(options) => i18n::i18n(&options),
        Chore::Bench(options) => bench::bench(machine, &options),
        Chore::Dist => dist::dist(machine),
        Chore::Announce(announcement) => run::announce(&announcement),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
