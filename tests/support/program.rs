//! `dag1 serve` as a process, to be killed or run twice.

use crate::database::TestDatabase;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A running server; killed when dropped.
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts a server on the test's database and a free port, with a short lease.
    pub fn start(database: &TestDatabase) -> Self {
        let child = Command::new(binary())
            .arg("serve")
            .env("DAG1_LISTEN", "127.0.0.1:0")
            .env("DAG1_PUBLIC_URL", "http://127.0.0.1:3000")
            .env("DAG1_DATA_DIR", database.folder())
            .env("DAG1_DATABASE_URL", &database.url)
            .env("DAG1_PUSH_HOSTS", "127.0.0.1")
            .env("DAG1_VAPID_SUBJECT", "mailto:test@dag1.invalid")
            .env("DAG1_LEASE_SECONDS", "5")
            .env("DAG1_LOG", "error")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { child }
    }

    /// Ends the process as a power cut would: SIGKILL, nothing is finished.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Already gone after `kill`; then there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program, which stands two folders above the running test.
fn binary() -> PathBuf {
    if let Ok(path) = std::env::var("DAG1_BIN") {
        return path.into();
    }
    let test = std::env::current_exe().unwrap();
    let path = test.parent().unwrap().parent().unwrap().join("dag1");
    assert!(path.exists(), "build the program first: cargo build -p dag1-server");
    path
}
