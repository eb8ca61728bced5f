//! The commands of `dag1`.

mod keep;
mod staff;

use crate::config::Settings;
use crate::start::{self, StartError};
use crate::time::Clock;
use crate::{serve, telemetry};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// A companion for people who have just received a residence permit in the Netherlands.
#[derive(Parser, Debug)]
#[command(name = "dag1", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the pages and send the reminders.
    Serve(Settings),
    /// Bring the database up to date and stop.
    Migrate(Settings),
    /// Fill an empty database with the made-up people of the demonstration and stop.
    Seed(Settings),
    /// Print the public key by which push services know this program.
    Keys(Settings),
    /// Copy the embedded database into a file, also while the server runs.
    Backup(keep::Backup),
    /// Look after the staff of municipalities.
    #[command(subcommand)]
    Staff(staff::Command),
}

/// Reads the command line and does what it says; a failure is one line on standard error.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&StartError::Io("the runtime can't start", error)),
    };
    match runtime.block_on(run(cli.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

#[expect(clippy::print_stderr, reason = "the line for the person who started the program")]
fn failed(error: &StartError) -> ExitCode {
    eprintln!("dag1: {error}");
    ExitCode::FAILURE
}

async fn run(command: Command) -> Result<(), StartError> {
    match command {
        Command::Serve(settings) => {
            telemetry::start(settings.log_json);
            serve::open(settings.check()?, Clock::system()).await?.run().await
        }
        Command::Migrate(settings) => {
            telemetry::start(settings.log_json);
            start::open_database(&settings.data_dir, &settings.checked_database_url()?)
                .await
                .map(drop)
        }
        Command::Seed(settings) => {
            let settings = Settings { demo: true, ..settings };
            serve::open(settings.check()?, Clock::system()).await.map(drop)
        }
        Command::Keys(settings) => keep::keys(&settings).await,
        Command::Backup(backup) => keep::backup(&backup).await,
        Command::Staff(command) => staff::run(command).await,
    }
}
