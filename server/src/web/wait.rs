//! Too much came from somewhere: when to come again.

use crate::error::Error;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dag1_app::errors::Problem;
use jiff::SignedDuration;

/// Tells that too much came from there, and when to come again.
pub fn wait_first(wait: SignedDuration) -> Response {
    let mut response = Error::Problem(Problem::TooMany).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, seconds(wait).into());
    response
}

/// Whole seconds to wait, as `Retry-After` wants them (RFC 9110, section 10.2.3): never zero,
/// never too short.
fn seconds(wait: SignedDuration) -> u64 {
    u64::try_from(wait.as_secs()).unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_never_too_short() {
        assert_eq!(seconds(SignedDuration::from_millis(1500)), 2);
        assert_eq!(seconds(SignedDuration::from_millis(1)), 1);
        assert!(seconds(SignedDuration::from_secs(360)) >= 360);
    }
}
