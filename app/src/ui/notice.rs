//! Short answers to what the reader just did.

use crate::catalogue::catalogue;

catalogue! {
    /// A short answer to what the reader just did, shown once at the top of the page. Nothing
    /// else is ever shown there.
    pub enum Notice ("notice") {
        /// It was kept.
        Saved = "saved",
        /// An appointment was answered.
        Answered = "answered",
        /// Something has another time.
        Moved = "moved",
        /// Something does not take place.
        Cancelled = "cancelled",
        /// It is gone.
        Removed = "removed",
        /// Something was planned.
        Planned = "planned",
        /// A person was made.
        PersonMade = "person-made",
        /// A volunteer can see the person's data.
        AccessGiven = "access-given",
        /// A volunteer can no longer see them.
        AccessEnded = "access-ended",
        /// A device was signed out.
        DeviceEnded = "device-ended",
        /// This device is signed out.
        SignedOut = "signed-out",
        /// Staff did what was to be done.
        Handled = "handled",
        /// Help was asked for.
        HelpAsked = "help-asked",
    }
}
