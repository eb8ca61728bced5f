//! `cargo xtask dist`: one program with pages, islands, words, migrations and OpenSSL inside.

use crate::command::{Outcome, While, cargo, failure, output, program, root, run, target};
use crate::machine::Machine;
use crate::steps::Steps;
use crate::system::{self, Part};
use crate::wasm::{self, Size};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The libraries that the program may expect of any Linux: those of C and of its compiler.
const OF_THE_SYSTEM: [&str; 4] = ["libc.so", "libm.so", "libgcc_s.so", "ld-linux"];

/// Parts of the C library, which `OpenSSL` asks for by name.
const OF_LIBC: [&str; 2] = ["dl", "pthread"];

/// Makes `dist/dag1` and says how large it is.
pub fn dist(machine: Machine) -> Outcome {
    let mut steps = Steps::new();
    let built = release(&mut steps, machine)?;
    let folder = root().join("dist");
    let program = folder.join("dag1");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(&built, &program))
        .during(program.display())?;
    let size = fs::metadata(&program).during(program.display())?.len();
    println!("\ndist/dag1: {}.{} MB", size / 1_000_000, size % 1_000_000 / 100_000);
    Ok(())
}

/// Builds the release: the islands first, since the program carries them inside.
pub fn release(steps: &mut Steps, machine: Machine) -> Outcome<PathBuf> {
    system::ensure(steps, machine, &[Part::Compiler, Part::OpenSsl, Part::Node])?;
    let toolchain = wasm::toolchain(steps, machine)?;
    steps.step("Build the islands, as small as they get", || {
        wasm::build(toolchain, Size::Smallest)
    })?;
    let built = target()?.join("release/dag1");
    steps.step("Build the server for release", || {
        run(self_contained()?.args(["build", "--release", "--package", "dag1-server"]))?;
        stands_alone(&built)
    })?;
    Ok(built)
}

/// A cargo that puts the system's OpenSSL into the program instead of asking for it at its start:
/// another machine may have none, or another version.
pub fn self_contained() -> Outcome<Command> {
    let ask = |question: &[&str]| output(program("pkg-config").args(question));
    let libraries = ask(&["--static", "--libs-only-l", "openssl"])?;
    let mut command = cargo();
    command
        .env("OPENSSL_STATIC", "1")
        .env("OPENSSL_LIB_DIR", ask(&["--variable=libdir", "libcrypto"])?.trim())
        .env("OPENSSL_INCLUDE_DIR", ask(&["--variable=includedir", "libcrypto"])?.trim())
        .env("OPENSSL_LIBS", names(&libraries).join(":"));
    Ok(command)
}

/// The names in `-lssl -lcrypto -lz -ldl`, without the parts of the C library.
fn names(libraries: &str) -> Vec<&str> {
    let names = libraries.split_whitespace().filter_map(|word| word.strip_prefix("-l"));
    names.filter(|name| !OF_LIBC.contains(name)).collect()
}

/// Fails when the program asks for a library that not every system has.
fn stands_alone(program_file: &Path) -> Outcome {
    let read = output(program("readelf").arg("--dynamic").arg(program_file))?;
    let foreign = foreign(&read);
    if foreign.is_empty() {
        return Ok(());
    }
    failure(format!("the program needs what a machine may not have: {}", foreign.join(", ")))
}

/// The libraries a program needs beside those of the system, from what `readelf` says.
fn foreign(read: &str) -> Vec<&str> {
    read.lines()
        .filter(|line| line.contains("(NEEDED)"))
        .filter_map(|line| line.split_once('[')?.1.split(']').next())
        .filter(|name| !OF_THE_SYSTEM.iter().any(|known| name.starts_with(known)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_that_not_every_system_has_is_named() {
        let read = " 0x0000000000000001 (NEEDED)  Shared library: [libssl.so.3]\n \
                    0x0000000000000001 (NEEDED)  Shared library: [libc.so.6]\n \
                    0x000000000000000c (INIT)    0x1000\n";
        assert_eq!(foreign(read), ["libssl.so.3"]);
    }

    #[test]
    fn what_openssl_itself_needs_comes_along() {
        assert_eq!(
            names("-lssl -lcrypto -lz -lzstd -ldl -pthread\n"),
            ["ssl", "crypto", "z", "zstd"]
        );
    }
}
