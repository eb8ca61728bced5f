//! Where a reminder stands, as conditions of SQL. They are written out instead of given as values:
//! a database uses an index over some rows only for a statement that names the same rows.

/// Waits to be sent, to all of a person's addresses or to some.
pub const OWED: &str = "try_at IS NOT NULL";

/// Waits no more, whatever became of it.
pub const TRIED: &str = "state <> 'planned'";

/// Reached nobody, and nobody was told instead.
pub const UNREACHED: &str = "state IN ('not-reached', 'too-late') AND handled_at IS NULL";

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::reminders::State;

    #[test]
    fn the_conditions_name_the_codes_of_the_states() {
        let [planned, lost, late] =
            [State::Planned, State::NotReached, State::TooLate].map(State::code);
        assert_eq!(TRIED, format!("state <> '{planned}'"));
        assert_eq!(UNREACHED, format!("state IN ('{lost}', '{late}') AND handled_at IS NULL"));
    }
}
