//! The address of a phone at its push service: user input, so only known hosts are posted to.

use url::{Host, Url};

/// Why an endpoint is not posted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// Not an address, or longer than 2,048 characters.
    #[error("not an address")]
    Unreadable,
    /// Not https, another port, or with a user name.
    #[error("not a plain https address")]
    NotPlain,
    /// A host that is not on the allow-list.
    #[error("host not allowed")]
    Foreign,
}

/// Reads an endpoint and checks it: https on port 443 without user info, on a host of the list;
/// `*.example` in the list stands for any subdomain. A loopback host that the list names may use
/// http and any port, or the one that stands with it in the list.
pub fn check(endpoint: &str, allowed: &[String]) -> Result<Url, EndpointError> {
    if endpoint.len() > 2048 {
        return Err(EndpointError::Unreadable);
    }
    let url = Url::parse(endpoint).map_err(|_| EndpointError::Unreadable)?;
    let host = url.host().ok_or(EndpointError::Unreadable)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(EndpointError::NotPlain);
    }
    let name = host.to_string();
    if is_loopback(&host) {
        let with_port = url.port().map(|port| format!("{name}:{port}"));
        let is_named =
            allowed.contains(&name) || with_port.is_some_and(|name| allowed.contains(&name));
        return if is_named { Ok(url) } else { Err(EndpointError::Foreign) };
    }
    if url.scheme() != "https" || url.port_or_known_default() != Some(443) {
        return Err(EndpointError::NotPlain);
    }
    let Host::Domain(domain) = host else { return Err(EndpointError::Foreign) };
    let is_allowed = allowed.iter().any(|pattern| match pattern.strip_prefix("*.") {
        Some(parent) => {
            domain.strip_suffix(parent).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
        }
        None => domain == pattern,
    });
    if is_allowed { Ok(url) } else { Err(EndpointError::Foreign) }
}

fn is_loopback<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        Host::Domain(name) => name.as_ref() == "localhost",
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Vec<String> {
        ["fcm.googleapis.com", "*.push.apple.com", "127.0.0.1"].map(str::to_owned).to_vec()
    }

    #[test]
    fn known_push_hosts_are_posted_to() {
        for endpoint in [
            "https://fcm.googleapis.com/fcm/send/abc",
            "https://fcm.googleapis.com:443/fcm/send/abc",
            "https://web.push.apple.com/QGx",
            "http://127.0.0.1:9/push/1",
        ] {
            assert!(check(endpoint, &list()).is_ok(), "{endpoint}");
        }
    }

    #[test]
    fn every_disguise_of_a_foreign_host_is_refused() {
        for endpoint in [
            "https://evil.example/fcm.googleapis.com",
            "https://fcm.googleapis.com.evil.example/",
            "https://evilfcm.googleapis.com/",
            "https://push.apple.com/",
            "https://evilpush.apple.com/",
            "https://fcm.googleapis.com@evil.example/",
            "https://user:secret@fcm.googleapis.com/",
            "http://fcm.googleapis.com/",
            "https://fcm.googleapis.com:8443/",
            "https://10.0.0.1/",
            "https://[::ffff:7f00:1]/",
            "http://localhost:80/",
            "http://127.0.0.2/",
            "https://2130706434/",
            "file:///etc/passwd",
            "//fcm.googleapis.com/x",
            "fcm.googleapis.com",
            "",
        ] {
            assert!(check(endpoint, &list()).is_err(), "{endpoint}");
        }
    }
}
