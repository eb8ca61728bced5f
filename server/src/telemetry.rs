//! Structured logs. What may be logged: ids of requests, addresses without their ids, counts,
//! durations, kinds of errors. What may not: names, phone numbers, codes, texts, endpoints.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `DAG1_LOG` filters (default `info`), `json` gives one JSON
/// object a line.
pub fn start(json: bool) {
    let filter = EnvFilter::try_from_env("DAG1_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start (tests) keeps the first one's settings.
    let _ = if json { logs.json().try_init() } else { logs.compact().try_init() };
}
