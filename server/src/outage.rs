//! Whether the database is away, locked or full, so that the same request can work later: told by
//! the kind of error, never by its text, which depends on versions and languages.

use sea_orm::{DbErr, RuntimeErr, SqlxError};

/// Whether an error is an outage of the database.
pub fn is_outage(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => {
            match error.as_ref() {
                SqlxError::Io(_)
                | SqlxError::Tls(_)
                | SqlxError::PoolTimedOut
                | SqlxError::PoolClosed
                | SqlxError::WorkerCrashed => true,
                SqlxError::Database(error) => {
                    error.code().is_some_and(|code| is_code_of_outage(&code))
                }
                _ => false,
            }
        }
        _ => false,
    }
}

/// Codes of PostgreSQL have five signs (its appendix A); those of SQLite are numbers, with the
/// kind in the lowest byte (its "Result and Error Codes").
fn is_code_of_outage(code: &str) -> bool {
    if code.len() == 5 {
        // Connection exceptions, insufficient resources, an operator's intervention.
        return ["08", "53", "57P"].iter().any(|class| code.starts_with(class));
    }
    // BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN.
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5..=8 | 10 | 13 | 14))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_by_itself_is_an_outage() {
        for code in ["08006", "53300", "53100", "57P01", "57P03", "5", "6", "13", "517", "778"] {
            assert!(is_code_of_outage(code), "{code}");
        }
        for code in ["23505", "42P01", "40001", "22001", "19", "1", "2067", "", "57014"] {
            assert!(!is_code_of_outage(code), "{code}");
        }
        assert!(!is_outage(&DbErr::Custom("connection locked, disk is full".to_owned())));
    }
}
