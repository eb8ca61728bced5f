//! A PostgreSQL server for one test run: its own cluster in a temporary folder, on a free port
//! of loopback, with a password made for the occasion. It never runs as root, and it ends with
//! the process that started it.

use crate::command::{Failure, Outcome, While, failure, find, is_root, new_folder, program, quiet};
use std::fs::{self, File};
use std::io::Read;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

const START_LIMIT: Duration = Duration::from_mins(1);

/// What makes tests quick: nothing of this cluster outlives them. Each test has its own database
/// with its own connections.
const SETTINGS: [&str; 7] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=400",
    "shared_buffers=128MB",
];

/// A running server; stopped and removed when dropped.
pub struct Cluster {
    folder: PathBuf,
    server: Child,
    url: String,
}

/// The folder of `initdb` and `postgres`: the newest of Debian's, else where `PATH` leads.
pub fn programs() -> Option<PathBuf> {
    let debian = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"));
    let path = find(&["initdb"])
        .and_then(|initdb| initdb.canonicalize().ok())
        .and_then(|initdb| initdb.parent().map(Path::to_path_buf));
    let usable =
        |folder: &PathBuf| folder.join("initdb").exists() && folder.join("postgres").exists();
    let version = |folder: &PathBuf| folder.parent()?.file_name()?.to_str()?.parse::<u32>().ok();
    debian.filter(usable).max_by_key(version).or_else(|| path.filter(usable))
}

impl Cluster {
    /// Makes and starts a cluster.
    pub fn start() -> Outcome<Self> {
        let programs = programs()
            .ok_or_else(|| Failure("PostgreSQL's initdb and postgres are not there".into()))?;
        let folder = new_folder("postgres")?;
        let user = if is_root() { Some(User::find()?) } else { None };
        let password = password()?;
        let password_file = folder.join("password");
        fs::write(&password_file, &password).during(password_file.display())?;
        if let Some(user) = &user {
            for file in [&folder, &password_file] {
                chown(file, Some(user.id), Some(user.group)).during(file.display())?;
            }
        }
        let data = folder.join("data");
        quiet(
            as_user(user.as_ref(), &programs.join("initdb"), &folder)
                .args([
                    "--username=dag1",
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync",
                ])
                .arg(format!("--pwfile={}", password_file.display()))
                .arg(format!("--pgdata={}", data.display())),
        )?;
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .during("finding a free port")?
            .port();
        let log = File::create(folder.join("log")).during("making the log of PostgreSQL")?;
        let mut server = as_user(user.as_ref(), &programs.join("postgres"), &folder);
        server.arg("-D").arg(&data).args(["-p", &port.to_string()]);
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        server.stdout(log.try_clone().during("sharing the log of PostgreSQL")?).stderr(log);
        let server = server.spawn().during("starting PostgreSQL")?;
        let mut cluster = Self {
            folder,
            server,
            url: format!("postgres://dag1:{password}@127.0.0.1:{port}/postgres"),
        };
        cluster.wait(&data.join("postmaster.pid"))?;
        Ok(cluster)
    }

    /// Address of the administration's database, from which tests make their own.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The server writes `ready` into its own note when it takes connections.
    fn wait(&mut self, note: &Path) -> Outcome {
        let begun = Instant::now();
        while begun.elapsed() < START_LIMIT {
            if fs::read_to_string(note)
                .is_ok_and(|note| note.lines().any(|line| line.trim() == "ready"))
            {
                return Ok(());
            }
            if let Ok(Some(status)) = self.server.try_wait() {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return failure(format!("PostgreSQL ended at its start, {status}\n{log}"));
            }
            thread::sleep(Duration::from_millis(50));
        }
        failure("PostgreSQL was not ready in time")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGQUIT is its immediate shutdown: there is nothing to keep.
        let _ = quiet(program("kill").args(["-QUIT", &self.server.id().to_string()]));
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Who the server runs as when root started the tests.
struct User {
    name: &'static str,
    id: u32,
    group: u32,
}

impl User {
    fn find() -> Outcome<Self> {
        for name in ["postgres", "nobody"] {
            let number = |flag: &str| -> Option<u32> {
                String::from_utf8(program("id").args([flag, name]).output().ok()?.stdout)
                    .ok()?
                    .trim()
                    .parse()
                    .ok()
            };
            if let (Some(id), Some(group)) = (number("-u"), number("-g")) {
                return Ok(Self { name, id, group });
            }
        }
        failure("PostgreSQL refuses to run as root, and there is no user postgres or nobody")
    }
}

/// A program as this user, ended by the system when this process ends.
fn as_user(user: Option<&User>, name: &Path, folder: &Path) -> Command {
    let mut command = program("setpriv");
    command.current_dir(folder).args(["--pdeathsig", "TERM"]);
    if let Some(User { name, id, group }) = user {
        debug_assert!(*id > 0, "{name} is not root");
        command.args([
            format!("--reuid={id}"),
            format!("--regid={group}"),
            "--clear-groups".into(),
        ]);
    }
    command.arg(name);
    command
}

fn password() -> Outcome<String> {
    let mut bytes = [0; 16];
    File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .during("making a password")?;
    Ok(bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}")))
}
