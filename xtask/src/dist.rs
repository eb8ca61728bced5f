//! `cargo xtask dist`: one program with pages, islands, words and migrations inside.

use crate::command::{Outcome, While, cargo, root, run as run_program, target};
use crate::machine::Machine;
use crate::steps::Steps;
use crate::system::{self, Part};
use crate::wasm::{self, Size};
use std::fs;
use std::path::PathBuf;

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
    steps.step("Build the server for release", || {
        run_program(cargo().args(["build", "--release", "--package", "dag1-server"]))
    })?;
    Ok(target()?.join("release/dag1"))
}
