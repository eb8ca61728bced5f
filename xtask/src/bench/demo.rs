//! A demo server of its own, on a free port and with a folder of its own.

use crate::command::{Failure, Outcome, While, failure, new_folder, program, quiet};
use crate::http::Connection;
use crate::run::is_ready;
use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

const START_LIMIT: Duration = Duration::from_mins(2);

/// A running demo; stopped and removed when dropped.
pub struct Demo {
    /// Where it listens.
    pub address: SocketAddr,
    folder: PathBuf,
    server: Child,
}

impl Demo {
    /// Starts the server program and waits until it is ready; on a database of its own, or on one
    /// of a PostgreSQL that it shares.
    pub fn start(server: &Path, postgres: Option<&str>) -> Outcome<Self> {
        let mut demo = Self::serve(server, new_folder("bench")?, postgres)?;
        demo.wait()?;
        Ok(demo)
    }

    /// As [`Demo::start`], on a database that has more in it: when the demo has made its people
    /// it is stopped, and started again when `fill` has put more into the database of the address
    /// it is given. The database is that of `postgres`, or one of the demo's own.
    pub fn filled(
        server: &Path,
        postgres: Option<&str>,
        fill: impl FnOnce(&str) -> Outcome,
    ) -> Outcome<Self> {
        let folder = new_folder("bench")?;
        let own = format!("sqlite://{}?mode=rw", folder.join("demo.sqlite").display());
        let mut demo = Self::serve(server, folder.clone(), postgres)?;
        demo.wait()?;
        demo.stop();
        fill(postgres.unwrap_or(&own))?;
        // The one that is stopped keeps the folder until the other has it.
        let mut again = Self::serve(server, std::mem::take(&mut demo.folder), postgres)?;
        again.wait()?;
        Ok(again)
    }

    fn serve(server: &Path, folder: PathBuf, postgres: Option<&str>) -> Outcome<Self> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let address = free.during("finding a free port")?;
        let log = File::create(folder.join("log")).during("making the log of the server")?;
        let mut command = program(server);
        command
            .args(["serve", "--demo"])
            .env("DAG1_LISTEN", address.to_string())
            .env("DAG1_DATA_DIR", &folder)
            .env_remove("DAG1_DATABASE_URL")
            .env_remove("DAG1_PUBLIC_URL")
            .envs(postgres.map(|url| ("DAG1_DATABASE_URL", url)))
            .stdout(log.try_clone().during("sharing the log of the server")?)
            .stderr(log);
        let server = command.spawn().during("starting the server")?;
        Ok(Self { address, folder, server })
    }

    fn wait(&mut self) -> Outcome {
        let begun = Instant::now();
        while begun.elapsed() < START_LIMIT {
            if is_ready(self.address) {
                return Ok(());
            }
            if let Ok(Some(status)) = self.server.try_wait() {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return failure(format!("the server ended at its start, {status}\n{log}"));
            }
            thread::sleep(Duration::from_millis(50));
        }
        failure("the server was not ready in time")
    }

    fn stop(&mut self) {
        if let Ok(None) = self.server.try_wait() {
            let _ = quiet(program("kill").arg(self.server.id().to_string()));
            let _ = self.server.wait();
        }
    }

    /// Memory that the server holds, in bytes.
    pub fn memory(&self) -> Outcome<u64> {
        let file = format!("/proc/{}/status", self.server.id());
        let status = fs::read_to_string(&file).during(&file)?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line
            .and_then(|line| line.split_whitespace().next())
            .and_then(|number| number.parse::<u64>().ok());
        kilobytes
            .map(|number| number * 1024)
            .ok_or_else(|| Failure(format!("{file} says nothing of memory")))
    }

    /// Processor time that the server has used, all its threads together.
    pub fn processor_time(&self) -> Outcome<Duration> {
        let file = format!("/proc/{}/stat", self.server.id());
        let status = fs::read_to_string(&file).during(&file)?;
        // After the name in brackets, the 12th and 13th word: ticks of 10 ms in and for the program.
        let words = status.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11);
        let ticks: u64 = words.take(2).filter_map(|word| word.parse::<u64>().ok()).sum();
        Ok(Duration::from_millis(ticks * 10))
    }

    /// Signs in as one of the demo's people: the header line that carries the session.
    pub fn sign_in(&self, who: &str) -> Outcome<String> {
        let answer =
            Connection::open(self.address)?.post("/demo/sign-in", "", &format!("who={who}"))?;
        let cookies = answer.headers.iter().filter(|(name, _)| name == "set-cookie");
        let pairs: Vec<&str> = cookies.filter_map(|(_, value)| value.split(';').next()).collect();
        if answer.status != 303 || pairs.is_empty() {
            return failure(format!("signing in as {who} was answered with {}", answer.status));
        }
        Ok(format!("Cookie: {}\r\n", pairs.join("; ")))
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.stop();
        if !self.folder.as_os_str().is_empty() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}
