//! `cargo xtask test`: every test there is.
//!
//! Rust tests are compiled once and their programs run one by one, those of the crate `tests`
//! once on SQLite and once on PostgreSQL. A part that can't run counts as failed, a part left
//! out as skipped.

use crate::browser;
use crate::command::{Outcome, While, cargo, failure, output, program, run as run_program, target};
use crate::counts::Counts;
use crate::machine::Machine;
use crate::postgres::Cluster;
use crate::steps::{Steps, words};
use crate::system::{self, Part};
use crate::wasm::{self, Size};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

/// The database the tests use; without it, each has a SQLite file of its own.
const DATABASE: &str = "DAG1_TEST_DATABASE_URL";

/// Tests of the crate `tests` that use no database: once is enough.
const WITHOUT_DATABASE: [&str; 3] = ["dag1_tests", "locales", "readme"];

/// Seconds after which a test program counts as hung and is ended with all it started.
const LIMIT: &str = "900";

/// What to leave out.
#[derive(clap::Args)]
pub struct Options {
    /// Leave these parts out; they are counted as skipped
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Left>,
}

/// A part that may be left out.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Left {
    /// The integration tests on a real PostgreSQL
    Postgres,
    /// The browser tests
    Browser,
}

/// A compiled test program.
struct Program {
    package: String,
    name: String,
    folder: PathBuf,
    file: PathBuf,
}

/// Runs every test and says how many passed, failed and were skipped.
pub fn test(machine: Machine, options: &Options) -> Outcome {
    let mut steps = Steps::new();
    let mut counts = Counts::default();
    if let Err(failure) = parts(&mut steps, machine, options, &mut counts) {
        eprintln!("error: {failure}");
        counts += Counts::BROKEN;
    }
    println!("\nAll of it took {}.", words(steps.elapsed()));
    println!("{counts}");
    if counts.failed == 0 { Ok(()) } else { failure("not every test passed") }
}

fn parts(steps: &mut Steps, machine: Machine, options: &Options, counts: &mut Counts) -> Outcome {
    let wanted = |part| !options.without.contains(&part);
    let mut needs = vec![Part::Compiler, Part::OpenSsl, Part::Node];
    if wanted(Left::Postgres) {
        needs.push(Part::Postgres);
    }
    if wanted(Left::Browser) {
        needs.extend([Part::Chromium, Part::Fonts]);
    }
    system::ensure(steps, machine, &needs)?;
    let toolchain = wasm::toolchain(steps, machine)?;
    let (programs, server) = steps.step("Build the tests, the server and the islands", || {
        thread::scope(|scope| {
            let islands = scope.spawn(|| wasm::build(toolchain, Size::Smallest));
            let built = compile();
            islands.join().unwrap_or_else(|_| failure("building the islands ended early"))?;
            built
        })
    })?;
    let (across, inside): (Vec<_>, Vec<_>) =
        programs.into_iter().partition(|program| program.package == "tests");

    part(steps, counts, "Rules and other tests inside the crates", || {
        let mut sum = all(inside.iter(), |command| command.env("DAG1_BIN", &server))?;
        sum += captured(
            cargo().args(["test", "--workspace", "--exclude", "xtask", "--doc"]),
            "examples in the documentation",
        )?;
        Ok(sum)
    });
    part(steps, counts, "Tests across the house on SQLite", || {
        all(across.iter(), |command| command.env_remove(DATABASE).env("DAG1_BIN", &server))
    });
    if wanted(Left::Postgres) {
        part(steps, counts, "Tests across the house on PostgreSQL", || {
            let cluster = Cluster::start()?;
            let using =
                across.iter().filter(|program| !WITHOUT_DATABASE.contains(&program.name.as_str()));
            all(using, |command| command.env(DATABASE, cluster.url()).env("DAG1_BIN", &server))
        });
    } else {
        *counts += Counts::LEFT_OUT;
    }
    if wanted(Left::Browser) {
        part(steps, counts, "Tests in a real Chromium", || {
            browser::install()?;
            browser::run(&server, &target()?.join("playwright.json"))
        });
    } else {
        *counts += Counts::LEFT_OUT;
    }
    Ok(())
}

/// One part: its tests are counted; if it can't run, that counts as one that failed.
fn part(
    steps: &mut Steps,
    counts: &mut Counts,
    name: &str,
    work: impl FnOnce() -> Outcome<Counts>,
) {
    let outcome = steps.step(name, || {
        let counts = work()?;
        println!("    {counts}");
        if counts == Counts::default() { failure("there was no test to run") } else { Ok(counts) }
    });
    *counts += outcome.unwrap_or_else(|failure| {
        eprintln!("error: {failure}");
        Counts::BROKEN
    });
}

/// Compiles everything with one set of features: the test programs and the server's program.
fn compile() -> Outcome<(Vec<Program>, PathBuf)> {
    let house = ["--workspace", "--exclude", "xtask"];
    run_program(cargo().arg("build").args(house))?;
    let mut programs = Vec::new();
    for selection in [&house[..], &["--package", "xtask"]] {
        let messages = output(
            cargo()
                .args(["test", "--no-run", "--message-format=json-render-diagnostics"])
                .args(selection),
        )?;
        programs.extend(messages.lines().filter_map(read));
    }
    Ok((programs, target()?.join("debug/dag1")))
}

/// Reads one message of cargo, if it tells of a test program.
fn read(message: &str) -> Option<Program> {
    let message: serde_json::Value = serde_json::from_str(message).ok()?;
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?;
    Some(Program {
        package: folder.file_name()?.to_str()?.to_owned(),
        name: message["target"]["name"].as_str()?.to_owned(),
        folder: folder.to_path_buf(),
        file: PathBuf::from(message["executable"].as_str()?),
    })
}

/// Runs test programs one by one.
fn all<'a>(
    programs: impl Iterator<Item = &'a Program>,
    prepare: impl Fn(&mut Command) -> &mut Command,
) -> Outcome<Counts> {
    let mut sum = Counts::default();
    for Program { package, name, folder, file } in programs {
        let mut command = program("timeout");
        command.args(["--kill-after=10", LIMIT]).arg(file);
        command.current_dir(folder).env("CARGO_MANIFEST_DIR", folder);
        sum += captured(prepare(&mut command), &format!("{package}: {name}"))?;
    }
    Ok(sum)
}

/// Runs a program that prints results of tests; what it printed is shown only if one failed.
fn captured(command: &mut Command, name: &str) -> Outcome<Counts> {
    let begun = Instant::now();
    let result = command.output().during(name)?;
    let said = String::from_utf8_lossy(&[result.stdout, result.stderr].concat()).into_owned();
    let mut counts = Counts::of_rust(&said).unwrap_or_default();
    if !result.status.success() && counts.failed == 0 {
        counts += Counts::BROKEN;
    }
    if counts.failed > 0 {
        println!("{said}\n    {name}: {}", result.status);
    }
    if counts != Counts::default() {
        println!("    {name}: {counts} in {}", words(begun.elapsed()));
    }
    Ok(counts)
}
