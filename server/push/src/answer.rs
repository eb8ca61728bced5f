//! What a push service answered, and what that means for the message.

use crate::host::Bore;
use jiff::{SignedDuration, Timestamp};

/// What a push service answered for one phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it means.
    pub meaning: Meaning,
    /// HTTP status; 0 when there was no answer, or when nothing was posted.
    pub status: u16,
    /// Whether the message left at all.
    pub is_posted: bool,
    /// The push host is to be left alone from now on.
    pub rest: Option<Rest>,
}

/// A push host that is left alone, by all messages for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// Its origin.
    pub host: String,
    /// Until when.
    pub until: Timestamp,
}

/// What an answer means for the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// 2xx: the service will bring it. Accepted is not seen.
    Accepted,
    /// 404 or 410: the subscription is gone (RFC 8030, section 7.3).
    Gone,
    /// Another 4xx, or keys or an endpoint that can't be used: it will never be accepted.
    Refused,
    /// 408, 429, 5xx or no answer: later, after the given time if one was named.
    Later(Option<SignedDuration>),
}

impl Answer {
    /// The answer with a status; `wait` as the service named it.
    pub(crate) fn of(status: u16, wait: Option<SignedDuration>) -> Self {
        let meaning = match status {
            200..=299 => Meaning::Accepted,
            404 | 410 => Meaning::Gone,
            408 | 429 | 500..=599 => Meaning::Later(wait),
            _ => Meaning::Refused,
        };
        Self { meaning, status, is_posted: true, rest: None }
    }

    /// Nothing was posted.
    pub(crate) const fn without_post(meaning: Meaning) -> Self {
        Self { meaning, status: 0, is_posted: false, rest: None }
    }

    /// It was posted, and not answered.
    pub(crate) fn silence() -> Self {
        Self { is_posted: true, ..Self::without_post(Meaning::Later(None)) }
    }

    /// How its host bore the post.
    pub(crate) fn bore(&self) -> Bore {
        match self.meaning {
            Meaning::Later(_) if self.status == 429 => Bore::Hurried,
            Meaning::Later(_) => Bore::Ill,
            _ => Bore::Well,
        }
    }
}

/// Reads `Retry-After` in both its forms (RFC 9110, section 10.2.3): seconds or a date. At most
/// an hour, so that a wrong answer can't silence a day.
pub(crate) fn retry_after(value: &str, now: Timestamp) -> Option<SignedDuration> {
    let wait = if let Ok(seconds) = value.trim().parse::<i64>() {
        SignedDuration::from_secs(seconds)
    } else {
        let date = jiff::fmt::rfc2822::parse(value.trim()).ok()?;
        date.timestamp().duration_since(now)
    };
    Some(wait.clamp(SignedDuration::ZERO, SignedDuration::from_hours(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_read_as_seconds_or_as_a_date() {
        let now: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
        let read = |value: &str| retry_after(value, now);
        assert_eq!(read(" 120 "), Some(SignedDuration::from_secs(120)));
        assert_eq!(read("Tue, 24 Nov 2026 09:02:00 GMT"), Some(SignedDuration::from_mins(2)));
        assert_eq!(read("Tue, 24 Nov 2026 08:00:00 GMT"), Some(SignedDuration::ZERO));
        assert_eq!(read("86400"), Some(SignedDuration::from_hours(1)));
        assert_eq!(read("-5"), Some(SignedDuration::ZERO));
        assert_eq!(read("soon"), None);
    }

    #[test]
    fn a_status_says_whether_to_try_again() {
        let meaning = |status| Answer::of(status, None).meaning;
        for accepted in [200, 201, 202, 204] {
            assert_eq!(meaning(accepted), Meaning::Accepted, "{accepted}");
        }
        for later in [408, 429, 500, 502, 503] {
            assert_eq!(meaning(later), Meaning::Later(None), "{later}");
        }
        assert_eq!((meaning(404), meaning(410)), (Meaning::Gone, Meaning::Gone));
        for refused in [301, 400, 401, 403, 413] {
            assert_eq!(meaning(refused), Meaning::Refused, "{refused}");
        }
    }
}
