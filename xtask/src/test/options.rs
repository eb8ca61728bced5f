//! Which tests to run, and what that takes.

use crate::counts::Counts;
use crate::system::Part;

/// Which tests to run. With nothing, all of them and all checks.
#[derive(clap::Args)]
pub struct Options {
    /// Only the Rust tests with this in their name; no checks, no browser
    pub name: Option<String>,
    /// Only the rules and the tests on SQLite: no checks, no PostgreSQL, no browser, no islands
    #[arg(long)]
    quick: bool,
    /// Leave these parts out; they are counted as skipped
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Left>,
}

/// A part that may be left out.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Left {
    /// What `cargo xtask check` does
    Checks,
    /// The integration tests on a real PostgreSQL
    Postgres,
    /// The browser tests
    Browser,
}

impl Options {
    /// Whether this part was left out by request.
    fn leaves_out(&self, part: Left) -> bool {
        self.quick || self.without.contains(&part)
    }

    /// Whether this part would run if it were not left out: only a Rust test has a name to be
    /// chosen by.
    fn covers(&self, part: Left) -> bool {
        self.name.is_none() || part == Left::Postgres
    }

    /// Whether this part is to run.
    pub fn wants(&self, part: Left) -> bool {
        self.covers(part) && !self.leaves_out(part)
    }

    /// Whether this test is among those asked for.
    pub fn names(&self, test: &str) -> bool {
        self.name.as_deref().is_none_or(|name| test.contains(name))
    }

    /// The parts left out, as far as they would have run otherwise.
    pub fn skipped(&self) -> Counts {
        let mut skipped = Counts::default();
        for part in [Left::Checks, Left::Postgres, Left::Browser] {
            if self.covers(part) && self.leaves_out(part) {
                skipped += Counts::LEFT_OUT;
            }
        }
        skipped
    }

    /// The parts of the system that this takes.
    pub fn needs(&self) -> Vec<Part> {
        let mut needs = vec![Part::Compiler, Part::OpenSsl];
        if self.wants(Left::Postgres) {
            needs.push(Part::Postgres);
        }
        if self.wants(Left::Browser) {
            needs.extend([Part::Node, Part::Chromium, Part::Fonts]);
        }
        needs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Options = Options { name: None, quick: false, without: Vec::new() };

    #[test]
    fn everything_runs_when_nothing_is_said() {
        assert!(
            [Left::Checks, Left::Postgres, Left::Browser].map(|p| NOTHING.wants(p)) == [true; 3]
        );
        assert_eq!(NOTHING.skipped(), Counts::default());
        assert!(NOTHING.names("any::test"));
    }

    #[test]
    fn a_quick_run_needs_no_more_than_a_compiler_and_counts_what_it_left_out() {
        let quick = Options { quick: true, ..NOTHING };
        assert!(quick.needs() == [Part::Compiler, Part::OpenSsl]);
        assert_eq!(quick.skipped().skipped, 3);
    }

    #[test]
    fn a_name_chooses_among_the_rust_tests_on_both_databases() {
        let named = Options { name: Some("sign_in".into()), ..NOTHING };
        assert!(named.names("sign_in::a_link_works_once") && !named.names("help::it_opens"));
        assert!(named.wants(Left::Postgres));
        assert!(!named.wants(Left::Checks) && !named.wants(Left::Browser));
        assert_eq!(named.skipped(), Counts::default());
    }
}
