//! Settings by flag or environment, checked before anything starts.

use clap::Args;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use url::Url;

/// Push services that phones really use.
const PUSH_HOSTS: &str = "fcm.googleapis.com,updates.push.services.mozilla.com,*.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com";

/// Settings of `dag1 serve` and of every command that opens the database.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// Address and port to listen on.
    #[arg(long, env = "DAG1_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// Folder for the embedded database.
    #[arg(long, env = "DAG1_DATA_DIR", default_value = "data")]
    pub data_dir: PathBuf,
    /// Database: `sqlite://…` or `postgres://…`. Default: SQLite in the data folder.
    #[arg(long, env = "DAG1_DATABASE_URL")]
    pub database_url: Option<String>,
    /// Address under which people reach this server. Default: the listening address.
    #[arg(long, env = "DAG1_PUBLIC_URL")]
    pub public_url: Option<Url>,
    /// Push hosts that may be posted to, separated by commas; `*.` stands for any subdomain.
    /// A loopback host named here may use http and any port, for tests.
    #[arg(long, env = "DAG1_PUSH_HOSTS", default_value = PUSH_HOSTS)]
    pub push_hosts: String,
    /// Contact for push services: a `mailto:` or `https:` address (RFC 8292, section 2.1).
    #[arg(long, env = "DAG1_VAPID_SUBJECT")]
    pub vapid_subject: Option<String>,
    /// Seconds for which a worker holds what it is sending; another takes over afterwards.
    #[arg(long, env = "DAG1_LEASE_SECONDS", default_value_t = 30)]
    pub lease_seconds: u32,
    /// Address of the proxy in front of this server, if there is one: only from it is the last
    /// entry of `X-Forwarded-For` believed.
    #[arg(long, env = "DAG1_TRUSTED_PROXY")]
    pub trusted_proxy: Option<IpAddr>,
    /// Logs as JSON, one object a line.
    #[arg(long, env = "DAG1_LOG_JSON")]
    pub log_json: bool,
    /// A demonstration with made-up people, in a database of its own.
    #[arg(long)]
    pub demo: bool,
}

/// Settings that were checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// Folder for the embedded database.
    pub data_dir: PathBuf,
    /// Database.
    pub database_url: String,
    /// Address under which people reach this server, without a slash at the end.
    pub public_url: Url,
    /// Patterns of hosts that may be posted to.
    pub push_hosts: Vec<String>,
    /// Contact for push services.
    pub vapid_subject: String,
    /// Seconds of a lease.
    pub lease_seconds: u32,
    /// The proxy whose word about the client's address is believed.
    pub trusted_proxy: Option<IpAddr>,
    /// Whether this is the demonstration.
    pub demo: bool,
}

/// A setting that can't be used; one line that names it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConfigError {
    /// Not SQLite and not PostgreSQL.
    #[error("DAG1_DATABASE_URL: must begin with sqlite:// or postgres://")]
    DatabaseUrl,
    /// Not an http(s) address.
    #[error("DAG1_PUBLIC_URL: must be an http:// or https:// address without a path")]
    PublicUrl,
    /// http outside this computer.
    #[error("DAG1_PUBLIC_URL: must be https:// unless it is a loopback address")]
    PublicUrlNotSecure,
    /// No host left to post to.
    #[error("DAG1_PUSH_HOSTS: names no host")]
    PushHosts,
    /// A host pattern that names no single host or subdomains of one.
    #[error("DAG1_PUSH_HOSTS: '{0}' is not a host name or *.host")]
    PushHost(String),
    /// Apple refuses messages without a real contact.
    #[error("DAG1_VAPID_SUBJECT: must be set to a mailto: or https: address outside --demo")]
    VapidSubject,
    /// A lease too short to be renewed in time, or so long that a crash delays messages.
    #[error("DAG1_LEASE_SECONDS: must be between 5 and 600")]
    Lease,
}

impl Settings {
    /// Checks the settings and fills in what was left out.
    pub fn check(&self) -> Result<Config, ConfigError> {
        let database_url = self.checked_database_url()?;
        let public_url = self.checked_public_url()?;
        let push_hosts = checked_push_hosts(&self.push_hosts)?;
        let vapid_subject = match &self.vapid_subject {
            Some(subject) if subject.starts_with("mailto:") || subject.starts_with("https://") => {
                subject.clone()
            }
            None if self.demo => "mailto:demo@dag1.invalid".to_owned(),
            _ => return Err(ConfigError::VapidSubject),
        };
        if !(5..=600).contains(&self.lease_seconds) {
            return Err(ConfigError::Lease);
        }
        Ok(Config {
            listen: self.listen,
            data_dir: self.data_dir.clone(),
            database_url,
            public_url,
            push_hosts,
            vapid_subject,
            lease_seconds: self.lease_seconds,
            trusted_proxy: self.trusted_proxy,
            demo: self.demo,
        })
    }

    /// The public address alone, for commands that only make links.
    pub fn checked_public_url(&self) -> Result<Url, ConfigError> {
        let public_url = match &self.public_url {
            Some(url) => url.clone(),
            None => Url::parse(&format!("http://{}", self.listen))
                .map_err(|_| ConfigError::PublicUrl)?,
        };
        if !matches!(public_url.scheme(), "http" | "https") || public_url.path() != "/" {
            return Err(ConfigError::PublicUrl);
        }
        if public_url.scheme() == "http" && !is_loopback(&public_url) {
            return Err(ConfigError::PublicUrlNotSecure);
        }
        Ok(public_url)
    }

    /// The database's address alone, for commands that only open it.
    pub fn checked_database_url(&self) -> Result<String, ConfigError> {
        match &self.database_url {
            Some(url)
                if url.starts_with("sqlite:")
                    || url.starts_with("postgres://")
                    || url.starts_with("postgresql://") =>
            {
                Ok(url.clone())
            }
            Some(_) => Err(ConfigError::DatabaseUrl),
            None => {
                let name = if self.demo { "demo.sqlite" } else { "dag1.sqlite" };
                Ok(format!("sqlite://{}?mode=rwc", self.data_dir.join(name).display()))
            }
        }
    }
}

impl Config {
    /// Whether cookies are only for https: everywhere but on this computer.
    pub fn is_secure(&self) -> bool {
        self.public_url.scheme() == "https"
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

fn checked_push_hosts(list: &str) -> Result<Vec<String>, ConfigError> {
    let hosts: Vec<String> = list
        .split(',')
        .map(|host| host.trim().to_ascii_lowercase())
        .filter(|host| !host.is_empty())
        .collect();
    if hosts.is_empty() {
        return Err(ConfigError::PushHosts);
    }
    for host in &hosts {
        let name = host.strip_prefix("*.").unwrap_or(host);
        let is_name = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'));
        let is_whole_domain = host.starts_with("*.") && !name.contains('.');
        if !is_name || is_whole_domain {
            return Err(ConfigError::PushHost(host.clone()));
        }
    }
    Ok(hosts)
}
