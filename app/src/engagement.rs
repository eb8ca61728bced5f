//! What somebody is engaged in: one view of everything that takes a person's time.

use jiff::civil::DateTime;

/// What, from when to when, where, and whether it takes place. All times are wall time in
/// Europe/Amsterdam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Engagement<'a> {
    /// Id of the message that names it.
    pub what: &'static str,
    /// When it starts; a deadline at the last minute of its last day.
    pub starts: DateTime,
    /// When it ends; not before it starts.
    pub ends: DateTime,
    /// Name of the place; may be empty.
    pub place: &'a str,
    /// Whether the person has to be there, or has to do it: it is not cancelled, not done, and not
    /// something that the person can't come to.
    pub takes_place: bool,
}

impl Engagement<'_> {
    /// Whether both take the same time: one begins before the other ends. Those that only touch
    /// do not, and nothing that does not take place does.
    pub fn clashes_with(&self, other: &Engagement<'_>) -> bool {
        self.takes_place
            && other.takes_place
            && self.starts < other.ends
            && other.starts < self.ends
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(from: i8, until: i8) -> Engagement<'static> {
        let hour = |hour| date(2026, 11, 25).at(hour, 0, 0, 0);
        Engagement { what: "", starts: hour(from), ends: hour(until), place: "", takes_place: true }
    }

    #[test]
    fn two_things_at_the_same_time_clash_and_one_after_the_other_does_not() {
        assert!(at(9, 11).clashes_with(&at(10, 12)));
        assert!(at(9, 12).clashes_with(&at(10, 11)));
        assert!(!at(9, 11).clashes_with(&at(11, 12)));
        let cancelled = Engagement { takes_place: false, ..at(10, 12) };
        assert!(!at(9, 11).clashes_with(&cancelled) && !cancelled.clashes_with(&at(9, 11)));
    }
}
