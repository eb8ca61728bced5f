//! `cargo xtask check`: what a reviewer should not have to say.

mod duplicates;
mod licences;

use crate::command::{Outcome, cargo, failure, program, quiet, run, target};
use crate::counts::Counts;
use crate::machine::Machine;
use crate::steps::{Steps, words};
use crate::system::{self, Part};
use crate::wasm::{self, Toolchain};

/// The version of cargo-machete that is fetched when it is not there.
const MACHETE: &str = "^0.9";

/// Makes every check; fails if any of them did.
pub fn check(machine: Machine) -> Outcome {
    let mut steps = Steps::new();
    system::ensure(&mut steps, machine, &[Part::Compiler, Part::OpenSsl])?;
    let toolchain = wasm::toolchain(&mut steps, machine)?;
    let counts = all(&mut steps, toolchain);
    println!("\nAll of it took {}.", words(steps.elapsed()));
    println!("{counts}");
    if counts.failed == 0 { Ok(()) } else { failure("not every check passed") }
}

/// Makes every check to its end, the quick ones first, and counts them like tests.
pub fn all(steps: &mut Steps, toolchain: Toolchain) -> Counts {
    let checks: [(&str, &dyn Fn() -> Outcome); 7] = [
        ("Format", &|| run(cargo().args(["fmt", "--all", "--check"]))),
        ("Duplicate dependencies", &duplicates::duplicates),
        ("Licences of dependencies", &licences::licences),
        ("Unused dependencies", &unused),
        ("Lints for the server", &|| {
            let everything = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
            run(cargo().args(everything))
        }),
        ("Documentation", &|| {
            run(cargo()
                .args(["doc", "--workspace", "--no-deps", "--document-private-items"])
                .env("RUSTDOCFLAGS", "-D warnings"))
        }),
        ("Lints for the phone", &|| run(&mut toolchain.lints()?)),
    ];
    let mut counts = Counts::default();
    for (name, check) in checks {
        counts += match steps.step(name, check) {
            Ok(()) => Counts::HELD,
            Err(failure) => {
                eprintln!("error: {failure}");
                Counts::BROKEN
            }
        };
    }
    counts
}

fn unused() -> Outcome {
    let tools = target()?.join("tools");
    let machete = tools.join("bin/cargo-machete");
    if !machete.exists() {
        quiet(
            cargo()
                .args(["install", "--locked", "cargo-machete", "--version", MACHETE, "--root"])
                .arg(&tools),
        )?;
    }
    // It takes the variable as a sign that cargo started it, with its name as first word.
    run(program(machete).env_remove("CARGO"))
}
