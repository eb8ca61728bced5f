//! `dag1`: reads its command line and does what it says.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A page is made of some thousands of small pieces that live for as long as it is made; this
/// hands them out and takes them back for less than the allocator of the C library.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    dag1_server::cli::main()
}
