//! What a reader sees when something can't be done: plain words, what to do, a way back.

mod page;

use crate::catalogue::catalogue;

pub use page::problem_page;

catalogue! {
    /// Everything that can go wrong for a reader as a whole page.
    pub enum Problem ("problem") {
        /// 404: not there, or not theirs. The same answer for both.
        NotFound = "not-found",
        /// 401: nobody is signed in, or the session has ended.
        SignIn = "sign-in",
        /// 403: the request came from another site, or the role may not do this.
        Forbidden = "forbidden",
        /// 404: a code that is wrong, used, expired or locked. The same answer for all.
        Code = "code",
        /// 429: too many tries.
        TooMany = "too-many",
        /// 413: more was sent than is accepted.
        TooLarge = "too-large",
        /// 400: the request could not be read.
        BadRequest = "bad-request",
        /// 405: the address exists, the method does not.
        Method = "method",
        /// 409: it changed meanwhile, or is over.
        Conflict = "conflict",
        /// 503: the database can't be reached or is full. Nothing was saved.
        Unavailable = "unavailable",
        /// 500: a mistake of ours.
        Internal = "internal",
    }
}

impl Problem {
    /// HTTP status.
    pub const fn status(self) -> u16 {
        match self {
            Self::NotFound | Self::Code => 404,
            Self::SignIn => 401,
            Self::Forbidden => 403,
            Self::TooMany => 429,
            Self::TooLarge => 413,
            Self::BadRequest => 400,
            Self::Method => 405,
            Self::Conflict => 409,
            Self::Unavailable => 503,
            Self::Internal => 500,
        }
    }
}
