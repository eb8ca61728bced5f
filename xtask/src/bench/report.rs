//! How what was measured is told: line by line while it is measured, and at the end as one table
//! of what has an aim.

use std::time::Duration;

/// What was measured.
#[derive(Default)]
pub struct Report {
    /// How many are over their limit.
    pub over: usize,
    figures: Vec<Figure>,
}

/// A figure with an aim, beside what an earlier state does in the same run.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// What it counts.
    pub unit: Unit,
    /// What the earlier state does, if it was measured too.
    pub before: Option<f64>,
    /// What this state does.
    pub now: f64,
    /// What it is meant to do.
    pub aim: Aim,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug)]
pub enum Unit {
    /// So many times as much as its neighbour.
    Times,
    /// So many a second.
    ASecond,
    /// Bytes.
    Bytes,
}

/// What a figure is meant to be.
#[derive(Clone, Copy, Debug)]
pub enum Aim {
    /// This, or less.
    AtMost(f64),
    /// This, or more.
    AtLeast(f64),
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

    /// Something with an aim, for the table at the end.
    pub fn figure(&mut self, figure: Figure) {
        self.figures.push(figure);
    }

    /// Prints the table.
    pub fn table(&self) {
        if self.figures.is_empty() {
            return;
        }
        println!("\n  {:<44} {:>12} {:>12} {:>12}", "", "before", "now", "aim");
        for figure in &self.figures {
            let before = figure.before.map_or_else(|| "–".to_owned(), |it| figure.unit.text(it));
            let (aim, is_met) = match figure.aim {
                Aim::AtMost(aim) => (format!("≤ {}", figure.unit.text(aim)), figure.now <= aim),
                Aim::AtLeast(aim) => (format!("≥ {}", figure.unit.text(aim)), figure.now >= aim),
            };
            let now = figure.unit.text(figure.now);
            let verdict = if is_met { "met" } else { "missed" };
            println!("  {:<44} {before:>12} {now:>12} {aim:>12}  {verdict}", figure.name);
        }
    }
}

impl Unit {
    fn text(self, number: f64) -> String {
        match self {
            Self::Times => format!("{number:.2} ×"),
            Self::ASecond => format!("{number:.0} /s"),
            Self::Bytes => format!("{:.1} MB", number / 1024.0 / 1024.0),
        }
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
