//! What every chore is told about the machine it runs on.

use clap::{Args, ValueEnum};

/// How far a chore may go to get what it needs.
#[derive(Args, Clone, Copy)]
pub struct Machine {
    /// Only say which system packages are missing, even where they could be installed
    #[arg(long, global = true)]
    pub no_install: bool,
    /// Where the standard library for wasm comes from
    #[arg(long, global = true, value_enum, default_value_t = Source::Auto)]
    pub wasm: Source,
}

/// Where the standard library for wasm comes from.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Source {
    /// Already there, else rustup, else Debian's packages
    Auto,
    /// The toolchain that runs this, which must have it
    Toolchain,
    /// Debian's packages rustc-web, cargo-web, rust-web-src and lld-22
    Debian,
}
