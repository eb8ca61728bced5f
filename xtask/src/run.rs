//! `cargo xtask run`: from a clean checkout to a served demo.

use crate::command::{Outcome, While, cargo, failure, program, run as run_program, target};
use crate::http::Connection;
use crate::machine::Machine;
use crate::steps::{Steps, words};
use crate::system::{self, Part};
use crate::wasm::{self, Size};
use std::net::{SocketAddr, TcpListener};
use std::os::unix::process::{CommandExt, parent_id};
use std::thread;
use std::time::{Duration, Instant};

/// How often the server is asked whether it is ready.
const ASK_EVERY: Duration = Duration::from_millis(50);

/// Longest wait for the server; the first start makes the demo's database.
const READY_LIMIT: Duration = Duration::from_mins(2);

/// Where to serve.
#[derive(clap::Args)]
pub struct Options {
    /// Address and port to serve on
    #[arg(long, env = "DAG1_LISTEN", default_value = "127.0.0.1:3000")]
    listen: SocketAddr,
}

/// What to say once the server answers.
#[derive(clap::Args)]
pub struct Announcement {
    /// Address and port it serves on
    listen: SocketAddr,
    /// Process of the server
    server: u32,
    /// Milliseconds that went before
    before: u64,
}

/// Builds what is missing and becomes the server, so that Ctrl-C reaches it and nothing else.
pub fn run(machine: Machine, options: &Options) -> Outcome {
    let mut steps = Steps::new();
    TcpListener::bind(options.listen).during(format!("can't serve on {}", options.listen))?;
    system::ensure(&mut steps, machine, &[Part::Compiler, Part::OpenSsl])?;
    let toolchain = wasm::toolchain(&mut steps, machine)?;
    steps.step("Build the server and the islands", || {
        thread::scope(|scope| {
            let islands = scope.spawn(|| wasm::build(toolchain, Size::Plain));
            run_program(cargo().args(["build", "--package", "dag1-server"]))?;
            islands.join().unwrap_or_else(|_| failure("building the islands ended early"))
        })
    })?;

    let listen = options.listen.to_string();
    let before = steps.elapsed().as_millis().to_string();
    let own = std::env::current_exe().during("finding this program")?;
    program(own)
        .args(["announce", &listen, &std::process::id().to_string(), &before])
        .spawn()
        .during("announcing")?;
    let error = program(target()?.join("debug/dag1"))
        .args(["serve", "--demo"])
        .env("DAG1_LISTEN", &listen)
        .exec();
    failure(format!("starting the server: {error}"))
}

/// Waits until the server that started this is ready and says where to look.
pub fn announce(announcement: &Announcement) -> Outcome {
    let begun = Instant::now();
    while parent_id() == announcement.server && begun.elapsed() < READY_LIMIT {
        if is_ready(announcement.listen) {
            let took = Duration::from_millis(announcement.before) + begun.elapsed();
            println!(
                "\n    The demo is ready after {}: http://{}/demo\n    Ctrl-C ends it.\n",
                words(took),
                announcement.listen
            );
            return Ok(());
        }
        thread::sleep(ASK_EVERY);
    }
    failure("the server was not ready")
}

/// Whether the server answers that its database and its worker are there.
pub fn is_ready(listen: SocketAddr) -> bool {
    Connection::open(listen)
        .and_then(|mut connection| connection.get("/readyz", ""))
        .is_ok_and(|answer| answer.status == 200)
}
