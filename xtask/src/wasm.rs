//! The islands for the phone: builds `app` as wasm and lays the web bundle in `app/public/pkg`.
//!
//! The standard library for wasm is already there, or comes by rustup, or is built from Debian's
//! own Rust packages. Nothing is done again while its input stays the same.

use crate::command::{
    Outcome, While, cargo, failure, find, output, program, quiet, read_if_there, root, succeeds,
    target,
};
use crate::machine::{Machine, Source};
use crate::steps::Steps;
use crate::system::{self, Part};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Longest wait for rustup, in seconds: where it can't reach its server, it would try for long.
const RUSTUP_LIMIT: &str = "120";

/// What the compiler may use in wasm, said again to `wasm-opt`.
const FEATURES: [&str; 6] = [
    "bulk-memory",
    "sign-ext",
    "mutable-globals",
    "reference-types",
    "nontrapping-float-to-int",
    "multivalue",
];

/// How small the bundle has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// As the compiler leaves it; enough to try things out.
    Plain,
    /// Through `wasm-opt -Oz`.
    Smallest,
}

/// The cargo that can build for wasm.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// The one that runs this.
    Own,
    /// Debian's.
    Debian,
}

impl Toolchain {
    /// `cargo <verb>` for the app as it runs on the phone.
    pub fn app(self, verb: &str) -> Outcome<Command> {
        let mut command = match self {
            Self::Own => cargo(),
            Self::Debian => {
                let mut command = program("/usr/bin/cargo");
                // Debian's Rust has no linker of its own for wasm.
                command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-22");
                command
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("CARGO_TARGET_DIR", self.folder()?);
                command
            }
        };
        command.arg(verb);
        if self == Self::Debian {
            command.args(["-Z", "build-std=std,panic_abort"]);
        }
        command.args([
            "--package",
            "dag1-app",
            "--lib",
            "--no-default-features",
            "--features",
            "hydrate",
        ]);
        command.args(["--profile", "wasm", "--target", TARGET]);
        Ok(command)
    }

    /// The strictest look at the app as it runs on the phone; Debian packs no clippy for it.
    pub fn lints(self) -> Outcome<Command> {
        if self == Self::Debian {
            return self.app("check");
        }
        let mut command = self.app("clippy")?;
        command.args(["--", "-D", "warnings"]);
        Ok(command)
    }

    fn folder(self) -> Outcome<PathBuf> {
        Ok(match self {
            Self::Own => target()?,
            Self::Debian => target()?.join("debian"),
        })
    }
}

/// Finds or gets a toolchain that can build for wasm.
pub fn toolchain(steps: &mut Steps, machine: Machine) -> Outcome<Toolchain> {
    match machine.wasm {
        Source::Auto | Source::Toolchain if has_target() => return Ok(Toolchain::Own),
        Source::Toolchain => {
            return failure(format!("this toolchain has no {TARGET}: rustup target add {TARGET}"));
        }
        Source::Auto if find(&["rustup"]).is_some() => {
            let added = steps.step(&format!("Add the target {TARGET}"), || {
                quiet(program("timeout").args([RUSTUP_LIMIT, "rustup", "target", "add", TARGET]))
            });
            if added.is_ok() && has_target() {
                return Ok(Toolchain::Own);
            }
            println!(
                "    rustup could not add it; Debian's own Rust packages can build it instead"
            );
        }
        Source::Auto | Source::Debian => {}
    }
    system::ensure(steps, machine, &[Part::DebianRust])?;
    Ok(Toolchain::Debian)
}

fn has_target() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder = output(program(rustc).args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_ok_and(|folder| {
        fs::read_dir(folder.trim()).is_ok_and(|mut files| files.next().is_some())
    })
}

/// Builds the bundle: `app.js` and `app_bg.wasm`. Silent while all goes well.
pub fn build(toolchain: Toolchain, size: Size) -> Outcome {
    quiet(&mut toolchain.app("build")?)?;
    let compiled = toolchain.folder()?.join(TARGET).join("wasm/dag1_app.wasm");
    let bundle = bundle();
    let made_of = fingerprint(&compiled)?;
    let note = target()?.join("app-bundle");
    if bundle.join("app_bg.wasm").exists() && bundle.join("app.js").exists() {
        let known = read_if_there(&note)?.unwrap_or_default();
        let known = String::from_utf8_lossy(&known);
        // An optimised bundle serves where a plain one would do.
        if known == format!("{made_of} smallest")
            || (size == Size::Plain && known == format!("{made_of} plain"))
        {
            return Ok(());
        }
    }
    Bindgen::new()
        .input_path(&compiled)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .out_name("app")
                .typescript(false)
                .remove_name_section(true)
                .remove_producers_section(true)
                .generate(&bundle)
        })
        .map_err(|error| format!("{error:#}"))
        .during("wasm-bindgen")?;
    if size == Size::Smallest {
        optimise(&bundle.join("app_bg.wasm"))?;
    }
    let how = if size == Size::Smallest { "smallest" } else { "plain" };
    fs::write(&note, format!("{made_of} {how}")).during(note.display())
}

/// Where the bundle lies.
pub fn bundle() -> PathBuf {
    root().join("app/public/pkg")
}

/// Says which compiled file a bundle was made of: the checkout, its length and its time.
fn fingerprint(file: &Path) -> Outcome<String> {
    let data = fs::metadata(file).during(file.display())?;
    let time = data
        .modified()
        .during(file.display())?
        .duration_since(UNIX_EPOCH)
        .during(file.display())?;
    Ok(format!("{} {} {}", root().display(), data.len(), time.as_nanos()))
}

/// Makes the wasm as small as `wasm-opt` can.
fn optimise(file: &Path) -> Outcome {
    let tools = root().join("xtask");
    let tool = tools.join("node_modules/.bin/wasm-opt");
    if !succeeds(program(&tool).arg("--version")) {
        quiet(program("npm").current_dir(&tools).args(["ci", "--no-audit", "--no-fund"]))?;
    }
    let features = FEATURES.map(|feature| format!("--enable-{feature}"));
    quiet(program(&tool).args(["-Oz", "--converge"]).args(features).arg(file).arg("-o").arg(file))
}
