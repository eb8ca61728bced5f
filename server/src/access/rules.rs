//! How long codes and sessions last, and how many wrong codes are too many.
//!
//! Only wrong codes count. A family behind one address has room for its typing mistakes; who
//! guesses does not, from one address or from many.

use jiff::{SignedDuration, Timestamp};
use std::net::{IpAddr, Ipv6Addr};

/// How long a code can be used.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Wrong tries after which a code can't be used any more.
pub const TRIES_THAT_LOCK: i32 = 10;

/// Time over which wrong tries are counted.
pub const WINDOW: SignedDuration = SignedDuration::from_mins(10);

/// Wrong tries from one address within [`WINDOW`] after which it has to wait.
pub const TRIES_OF_ONE: u64 = 30;

/// Wrong tries in all within [`WINDOW`] after which everybody has to wait.
pub const TRIES_IN_ALL: u64 = 1000;

/// How long a permit holder's device stays signed in after its last use: as long as a browser
/// keeps a cookie. A tired reader should not have to sign in again.
pub const HOLDER_STAYS: SignedDuration = SignedDuration::from_hours(400 * 24);

/// How long staff stay signed in after signing in: a working day.
pub const STAFF_STAYS: SignedDuration = SignedDuration::from_hours(12);

/// Time after which the last use is written again.
pub const USE_IS_WRITTEN_AFTER: SignedDuration = SignedDuration::from_mins(15);

/// How long to wait, given when the try was that just reaches the limit: the thirtieth from the
/// end of one address, the thousandth of all. Nothing while there is room.
pub fn wait(try_at_limit: Option<Timestamp>, now: Timestamp) -> Option<SignedDuration> {
    let left = WINDOW - now.duration_since(try_at_limit?);
    (left > SignedDuration::ZERO).then_some(left)
}

/// Whether a code with these tries and this end may still be used.
pub fn is_usable(
    wrong_tries: i32,
    expires_at: Timestamp,
    used_at: Option<Timestamp>,
    now: Timestamp,
) -> bool {
    used_at.is_none() && wrong_tries < TRIES_THAT_LOCK && now < expires_at
}

/// Whose tries count together: one IPv4 address, or the /64 network that a home gets with IPv6,
/// of which it may use every address.
pub fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// The client's address: the peer's, unless the peer is the proxy that is trusted; then the last
/// entry of `X-Forwarded-For`, the only one which that proxy wrote itself.
pub fn client(peer: IpAddr, trusted_proxy: Option<IpAddr>, forwarded: Option<&str>) -> IpAddr {
    if trusted_proxy.map(|proxy| proxy.to_canonical()) != Some(peer.to_canonical()) {
        return peer;
    }
    forwarded.and_then(|list| list.rsplit(',').next()?.trim().parse().ok()).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::constant(1_763_985_600, 0);

    #[test]
    fn there_is_room_until_the_limit_is_reached_and_again_ten_minutes_later() {
        assert_eq!(wait(None, NOON), None);
        let four_minutes_ago = NOON - SignedDuration::from_mins(4);
        assert_eq!(wait(Some(four_minutes_ago), NOON), Some(SignedDuration::from_mins(6)));
        assert_eq!(wait(Some(NOON - WINDOW), NOON), None);
    }

    #[test]
    fn a_code_ends_by_use_by_time_and_by_wrong_tries() {
        let end = NOON + CODE_LASTS;
        assert!(is_usable(9, end, None, NOON));
        assert!(!is_usable(10, end, None, NOON));
        assert!(!is_usable(0, end, None, end));
        assert!(!is_usable(0, end, Some(NOON), NOON));
    }

    #[test]
    fn a_home_with_many_addresses_counts_as_one() -> Result<(), std::net::AddrParseError> {
        let one = household("2001:db8:1:2:aaaa::1".parse()?);
        assert_eq!(one, household("2001:db8:1:2:bbbb::9".parse()?));
        assert_ne!(one, household("2001:db8:1:3::1".parse()?));
        assert_eq!(household("::ffff:192.0.2.7".parse()?), household("192.0.2.7".parse()?));
        assert_ne!(household("192.0.2.7".parse()?), household("192.0.2.8".parse()?));
        Ok(())
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_its_own_entry()
    -> Result<(), std::net::AddrParseError> {
        let (proxy, phone) = ("10.0.0.1".parse()?, "192.0.2.7".parse()?);
        let told = Some("203.0.113.9, 192.0.2.7");
        assert_eq!(client(proxy, Some(proxy), told), phone);
        assert_eq!(client(proxy, None, told), proxy);
        assert_eq!(client(phone, Some(proxy), told), phone);
        assert_eq!(client(proxy, Some(proxy), Some("unknown")), proxy);
        assert_eq!(client(proxy, Some(proxy), None), proxy);
        Ok(())
    }
}
