//! The SQL of sending: claim under a lease, read what is needed, write down what became of it.
//!
//! The lease is measured by the database's clock, and every claim has a higher fence: a worker
//! that wakes up late writes nothing.

mod claim;
mod read;
mod record;

pub use claim::{Claimed, claim, next_due, renew};
pub use read::{Fared, Recipient, addresses, fared, recipients, superseded};
pub use record::{End, Record, Tried, record, record_tries};

/// Rows that go into one statement. Always as many, so that the database knows the statement
/// again; and few, because SQLite looks for the place of each value from the first place on.
const AT_ONCE: usize = 64;
