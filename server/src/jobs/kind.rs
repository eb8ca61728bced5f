//! What kinds of jobs there are, and where one can stand.

use dag1_app::codes;
use serde::Serialize;
use serde::de::DeserializeOwned;

codes! {
    /// What there is to do.
    pub enum Kind {
        /// Forget what is kept no longer than needed.
        ForgetOld = "forget-old",
    }
}

codes! {
    /// Where a job stands. One that is done is gone.
    pub enum State {
        /// It waits for its time, or for another try.
        Waiting = "waiting",
        /// It failed for good; somebody has to look.
        Failed = "failed",
    }
}

/// A kind of job with what it needs to know, kept as JSON.
pub trait Job: Serialize + DeserializeOwned {
    /// Which kind it is.
    const KIND: Kind;
}
