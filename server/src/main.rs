//! `dag1`: reads its command line and does what it says.

use std::process::ExitCode;

fn main() -> ExitCode {
    dag1_server::cli::main()
}
