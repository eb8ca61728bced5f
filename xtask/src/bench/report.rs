//! How long is measured, and how what was measured is told.

use std::path::PathBuf;
use std::time::Duration;

/// How long to measure.
#[derive(clap::Args)]
pub struct Options {
    /// Seconds for each measurement under load
    #[arg(long, default_value_t = 5)]
    pub seconds: u64,
    /// Connections that ask at the same time
    #[arg(long, default_value_t = 8)]
    pub connections: usize,
    /// Measure this server program instead of building one
    #[arg(long)]
    pub program: Option<PathBuf>,
}

/// What was measured, line by line.
#[derive(Default)]
pub struct Report {
    /// How many are over their limit.
    pub over: usize,
}

impl Report {
    /// A number that has a limit.
    pub fn held(&mut self, name: &str, measured: u64, limit: u64) {
        let verdict = if measured <= limit { "ok" } else { "OVER" };
        println!("    {name:<44} {:>9} of {:>9}  {verdict}", bytes(measured), bytes(limit));
        self.over += usize::from(measured > limit);
    }

    /// A time that has a limit.
    pub fn held_time(&mut self, name: &str, measured: Duration, limit: Duration) {
        let verdict = if measured <= limit { "ok" } else { "OVER" };
        let text = |time: Duration| format!("{} µs", time.as_micros());
        println!("    {name:<44} {:>9} of {:>9}  {verdict}", text(measured), text(limit));
        self.over += usize::from(measured > limit);
    }

    /// Something to read, without a limit.
    pub fn told(name: &str, text: &str) {
        println!("    {name:<44} {text}");
    }
}

/// A size as a person reads it.
pub fn bytes(count: u64) -> String {
    if count < 1024 * 1024 {
        format!("{}.{} KB", count / 1024, count % 1024 * 10 / 1024)
    } else {
        format!("{}.{} MB", count / 1024 / 1024, count / 1024 % 1024 * 10 / 1024)
    }
}
