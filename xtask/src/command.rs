//! Running other programs, and where things lie in the checkout.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fmt, io};

/// Why a chore stopped, as one line for the person who started it.
#[derive(Debug)]
pub struct Failure(pub String);

/// What a step brings, or why it stopped.
pub type Outcome<T = ()> = Result<T, Failure>;

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A failure with this text.
pub fn failure<T>(text: impl Into<String>) -> Outcome<T> {
    Err(Failure(text.into()))
}

/// Says what was being done when an error came.
pub trait While<T> {
    /// `error` while `doing`.
    fn during(self, doing: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> While<T> for Result<T, E> {
    fn during(self, doing: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure(format!("{doing}: {error}")))
    }
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The folder of everything that is built.
pub fn target() -> Outcome<PathBuf> {
    let metadata = output(cargo().args(["metadata", "--no-deps", "--format-version=1"]))?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).during("reading cargo metadata")?;
    match metadata["target_directory"].as_str() {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => failure("cargo metadata names no target directory"),
    }
}

/// A program started in the root of the checkout.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    // `cargo run` describes xtask in these; another build should not hear of it.
    for (key, _) in env::vars_os() {
        let name = key.to_string_lossy();
        if name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
            || name == "LD_LIBRARY_PATH"
        {
            command.env_remove(&key);
        }
    }
    // A machine that builds once gains nothing from incremental compilation.
    if env::var_os("CI").is_some() {
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// The cargo that started this chore.
pub fn cargo() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end with its output shown.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().during(shown(command))?;
    if status.success() { Ok(()) } else { failure(format!("{}: {status}", shown(command))) }
}

/// Runs a program to its end and keeps its standard output; errors stay visible.
pub fn output(command: &mut Command) -> Outcome<String> {
    let Output { status, stdout, .. } =
        command.stderr(Stdio::inherit()).output().during(shown(command))?;
    if status.success() {
        Ok(String::from_utf8_lossy(&stdout).into_owned())
    } else {
        failure(format!("{}: {status}", shown(command)))
    }
}

/// Runs a program silently; what it said comes with the failure.
pub fn quiet(command: &mut Command) -> Outcome {
    let Output { status, stdout, stderr } =
        command.stdin(Stdio::null()).output().during(shown(command))?;
    if status.success() {
        return Ok(());
    }
    let said = [stdout, stderr].concat();
    failure(format!("{}: {status}\n{}", shown(command), String::from_utf8_lossy(&said).trim_end()))
}

/// Whether a program can be started and ends well.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The first of these programs found in `PATH`.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}

/// Whether this process may do everything.
pub fn is_root() -> bool {
    program("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// A command as a person would type it.
fn shown(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect();
    words.join(" ")
}

/// A new folder of its own for what a chore starts, named after it.
pub fn new_folder(name: &str) -> Outcome<PathBuf> {
    let template = format!("dag1-{name}-XXXXXX");
    let folder = output(program("mktemp").args(["--directory", "--tmpdir", &template]))?;
    Ok(PathBuf::from(folder.trim()))
}

/// Reads a whole file, or nothing when it is not there.
pub fn read_if_there(path: &Path) -> Outcome<Option<Vec<u8>>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => failure(format!("reading {}: {error}", path.display())),
    }
}
