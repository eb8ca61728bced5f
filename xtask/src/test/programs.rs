//! The compiled Rust tests. Each runs in a process of its own: that tells how long it took, one
//! that hangs is ended by its name, and none can disturb another.

use crate::command::{Outcome, While, cargo, failure, output, program, run, target};
use crate::counts::Counts;
use crate::results::Results;
use serde_json::Value;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

/// Seconds after which a test counts as hung and is ended with all it started.
const LIMIT: &str = "300";

/// The database the tests use; without it, each has a SQLite file of its own.
const DATABASE: &str = "DAG1_TEST_DATABASE_URL";

/// A compiled test program.
struct Program {
    package: String,
    folder: PathBuf,
    file: PathBuf,
}

/// One test.
pub struct Test {
    /// Folder name of its package.
    pub package: String,
    /// Its name with the modules it is in.
    pub name: String,
    program: Arc<Program>,
}

/// Compiles everything with one set of features: every test there is, and the server's program.
pub fn compile() -> Outcome<(Vec<Test>, PathBuf)> {
    let house = ["--workspace", "--exclude", "xtask"];
    run(cargo().arg("build").args(house))?;
    let mut tests = Vec::new();
    for selection in [&house[..], &["--package", "xtask"]] {
        let messages = output(
            cargo()
                .args(["test", "--no-run", "--message-format=json-render-diagnostics"])
                .args(selection),
        )?;
        for program in messages.lines().filter_map(read) {
            tests.extend(program.tests()?);
        }
    }
    Ok((tests, target()?.join("debug/dag1")))
}

/// Reads one message of cargo, if it tells of a test program.
fn read(message: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(message).ok()?;
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?;
    Some(Program {
        package: folder.file_name()?.to_str()?.to_owned(),
        folder: folder.to_path_buf(),
        file: PathBuf::from(message["executable"].as_str()?),
    })
}

impl Program {
    /// Every test in it.
    fn tests(self) -> Outcome<Vec<Test>> {
        let list = output(self.started_by(&self.file).args(["--list", "--format=terse"]))?;
        let program = Arc::new(self);
        let test = |name: &str| Test {
            package: program.package.clone(),
            name: name.to_owned(),
            program: Arc::clone(&program),
        };
        Ok(names(&list).map(test).collect())
    }

    /// A command in the folder of the package, as cargo would start it.
    fn started_by(&self, name: impl AsRef<OsStr>) -> Command {
        let mut command = program(name);
        command.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder);
        command
    }
}

/// The names in a list that a test program gave of itself.
fn names(list: &str) -> impl Iterator<Item = &str> {
    list.lines().filter_map(|line| line.strip_suffix(": test"))
}

/// Runs tests, as many at a time as there are processors, with this server's program and this
/// database.
pub fn all(tests: &[&Test], server: &Path, database: Option<&str>) -> Outcome<Results> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut results = Results::default();
        while let Some(test) = tests.get(next.fetch_add(1, Ordering::Relaxed)) {
            results += test.run(server, database)?;
        }
        Ok(results)
    };
    let at_a_time = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..at_a_time).map(|_| scope.spawn(work)).collect();
        let mut sum = Results::default();
        for worker in workers {
            sum += worker.join().unwrap_or_else(|_| failure("running tests ended early"))?;
        }
        Ok(sum)
    })
}

impl Test {
    fn run(&self, server: &Path, database: Option<&str>) -> Outcome<Results> {
        let mut command = self.program.started_by("timeout");
        command.args(["--kill-after=10", LIMIT]).arg(&self.program.file);
        command.args(["--exact", &self.name]).env("DAG1_BIN", server).env_remove(DATABASE);
        if let Some(database) = database {
            command.env(DATABASE, database);
        }
        let begun = Instant::now();
        let counts = captured(&mut command, &format!("{}: {}", self.package, self.name))?;
        Ok(Results::of_one(self.name.clone(), counts, begun.elapsed()))
    }
}

/// Runs a program that prints results of tests; what it printed is shown only if one failed.
pub fn captured(command: &mut Command, name: &str) -> Outcome<Counts> {
    let result = command.output().during(name)?;
    let said = String::from_utf8_lossy(&[result.stdout, result.stderr].concat()).into_owned();
    let mut counts = Counts::of_rust(&said).unwrap_or_default();
    if counts.failed == 0 && (!result.status.success() || counts == Counts::default()) {
        counts += Counts::BROKEN;
    }
    if counts.failed > 0 {
        println!("{said}\n    {name}: {}", result.status);
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_found_by_their_names_and_benchmarks_are_none() {
        let list = "inside::it_works: test\nanother: test\nquick: benchmark\n";
        assert_eq!(names(list).collect::<Vec<_>>(), ["inside::it_works", "another"]);
    }

    #[test]
    fn only_what_cargo_built_to_test_is_a_test_program() {
        let built = r#"{"reason": "compiler-artifact", "profile": {"test": true},
            "manifest_path": "/a/house/Cargo.toml", "executable": "/a/target/house-1"}"#;
        assert_eq!(read(built).unwrap().package, "house");
        assert!(read(&built.replace("true", "false")).is_none());
        assert!(read("not json").is_none());
    }
}
