//! The programs and libraries of the operating system that a chore needs.
//!
//! As root on Debian or Ubuntu they are installed; anywhere else one line says what is missing.

use crate::command::{Outcome, failure, find, is_root, program, quiet, succeeds};
use crate::machine::Machine;
use crate::steps::Steps;
use std::path::Path;

/// A part of the system, found by trying it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A C compiler, for SQLite and ring.
    Compiler,
    /// OpenSSL with its headers, for the encryption of push messages.
    OpenSsl,
    /// Node.js with npm, for `wasm-opt` and the browser tests.
    Node,
    /// A real browser.
    Chromium,
    /// Letters of every language, so that the browser measures and shows what a phone would.
    Fonts,
    /// The programs of a PostgreSQL server.
    Postgres,
    /// Debian's own Rust with the sources of the standard library, to build it for wasm.
    DebianRust,
}

impl Part {
    /// Names of its packages on Debian and Ubuntu.
    const fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Compiler => &["build-essential"],
            Self::OpenSsl => &["libssl-dev", "pkg-config"],
            Self::Node => &["nodejs", "npm"],
            Self::Chromium => &["chromium"],
            Self::Fonts => &["fonts-noto-core"],
            Self::Postgres => &["postgresql"],
            Self::DebianRust => &["rustc-web", "cargo-web", "rust-web-src", "lld-22"],
        }
    }

    fn is_there(self) -> bool {
        match self {
            Self::Compiler => find(&["cc"]).is_some(),
            Self::OpenSsl => succeeds(program("pkg-config").args(["--exists", "openssl"])),
            Self::Node => find(&["node"]).is_some() && find(&["npm"]).is_some(),
            Self::Chromium => chromium().is_some(),
            Self::Fonts => {
                Path::new("/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf").exists()
                    || fontconfig_knows("ti")
            }
            Self::Postgres => crate::postgres::programs().is_some(),
            Self::DebianRust => {
                Path::new("/usr/bin/cargo").exists()
                    && find(&["lld-22"]).is_some()
                    && Path::new("/usr/src").exists()
                    && debian_sources()
            }
        }
    }
}

/// Path of a Chromium: `CHROMIUM` from the environment, else the first known name.
pub fn chromium() -> Option<std::path::PathBuf> {
    std::env::var_os("CHROMIUM").map(Into::into).or_else(|| {
        find(&["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"])
    })
}

fn fontconfig_knows(language: &str) -> bool {
    program("fc-list")
        .arg(format!(":lang={language}"))
        .output()
        .is_ok_and(|output| !output.stdout.is_empty())
}

fn debian_sources() -> bool {
    program("/usr/bin/rustc").args(["--print", "sysroot"]).output().is_ok_and(|output| {
        Path::new(String::from_utf8_lossy(&output.stdout).trim())
            .join("lib/rustlib/src/rust/library/std")
            .exists()
    })
}

/// Sees to it that all these parts are there.
pub fn ensure(steps: &mut Steps, machine: Machine, parts: &[Part]) -> Outcome {
    let missing: Vec<&str> = parts
        .iter()
        .filter(|part| !part.is_there())
        .flat_map(|part| part.packages())
        .copied()
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if machine.no_install || find(&["apt-get"]).is_none() {
        return failure(format!("install these first (names as on Debian): {names}"));
    }
    if !is_root() {
        return failure(format!("install these first: sudo apt-get install {names}"));
    }
    steps.step(&format!("Install {names}"), || {
        quiet(apt().arg("update"))?;
        quiet(apt().args(["install", "--yes", "--no-install-recommends"]).args(&missing))
    })?;
    match parts.iter().find(|part| !part.is_there()) {
        None => Ok(()),
        Some(part) => {
            failure(format!("installed {}, but it still can't be used", part.packages().join(" ")))
        }
    }
}

fn apt() -> std::process::Command {
    let mut command = program("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
    command
}
