//! Says which step a chore is in and for how long.

use crate::command::Outcome;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// A step that takes longer says so again this often.
const STILL_THERE: Duration = Duration::from_secs(30);

/// The steps of one chore.
pub struct Steps {
    started: Instant,
    number: usize,
}

impl Steps {
    /// Starts the clock.
    pub fn new() -> Self {
        Self { started: Instant::now(), number: 0 }
    }

    /// Time since the chore started.
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Does one step: says its name before, a sign of life every half minute, and its time after.
    pub fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        self.number += 1;
        let number = self.number;
        println!("[{number}] {name}");
        let begun = Instant::now();
        let outcome = thread::scope(|scope| {
            let (done, waiting) = mpsc::channel::<()>();
            scope.spawn(move || {
                while waiting.recv_timeout(STILL_THERE) == Err(RecvTimeoutError::Timeout) {
                    println!("[{number}] {name}: {} so far", words(begun.elapsed()));
                }
            });
            let outcome = work();
            drop(done);
            outcome
        });
        let end = if outcome.is_ok() { "done in" } else { "failed after" };
        println!("[{number}] {name}: {end} {}", words(begun.elapsed()));
        outcome
    }
}

/// A duration as a person says it: `0.4 s`, `34 s`, `8 min 5 s`.
pub fn words(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_reads_as_a_person_says_it() {
        assert_eq!(words(Duration::from_millis(420)), "0.4 s");
        assert_eq!(words(Duration::from_secs(34)), "34 s");
        assert_eq!(words(Duration::from_secs(485)), "8 min 5 s");
    }
}
