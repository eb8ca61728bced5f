//! The demonstration: sign in as made-up people, move the clock, watch reminders arrive.

mod page;

pub use page::{arrivals_page, demo_page};

use crate::Locale;
use crate::catalogue::catalogue;
use jiff::civil;

/// Somebody the reader can sign in as, with one tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Value of the field `who`, e.g. `holder-ti`.
    pub code: &'static str,
    /// Made-up name.
    pub name: String,
    /// What they are in the demonstration.
    pub role: Role,
    /// Language of their pages.
    pub language: Locale,
}

catalogue! {
    /// What somebody in the demonstration is.
    pub enum Role ("demo") {
        /// A permit holder.
        Holder = "holder",
        /// A volunteer.
        Volunteer = "volunteer",
        /// A case worker.
        CaseWorker = "case-worker",
        /// A coordinator.
        Coordinator = "coordinator",
    }
}

/// A message that reached the demonstration's receiver, decrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// When it came, wall time of the demonstration's clock.
    pub at: civil::DateTime,
    /// Name of the person whose phone it was meant for.
    pub name: String,
    /// Language of the notification.
    pub language: Locale,
    /// Title on the phone.
    pub title: String,
    /// Text on the phone.
    pub body: String,
    /// Page that a tap opens.
    pub navigate: String,
}

/// The model of `/demo`. Posts `who` to `/demo/sign-in` and `advance` (an ISO 8601 duration) to
/// `/demo/clock`; links to `/demo/arrivals`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demo {
    /// Whom one can sign in as.
    pub who: Vec<Who>,
    /// What time it is in the demonstration.
    pub now: civil::DateTime,
    /// Whole hours by which its clock is ahead.
    pub hours_ahead: i64,
    /// The newest arrivals, newest first.
    pub arrivals: Vec<Arrival>,
}
