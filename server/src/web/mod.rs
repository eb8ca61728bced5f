//! What every request goes through: who asks, in which language, from where; and what every
//! answer carries: safe headers, and plain words when something can't be done.

mod assets;
mod context;
mod explain;
mod first_view;
mod health;
mod pack;
mod security;
mod sent;
mod site;
mod unchanged;
mod wait;

pub use context::{Context, OpenHelp, Wish, explained_form, frame, kept, locale_of, refused, said};
pub use explain::explain;
pub use pack::pack;
pub use security::{Headers, MAX_BODY, headers, same_site};
pub use sent::{Sent, SentJson};
pub use site::router;
pub use unchanged::kept_as;
pub use wait::wait_first;

use crate::state::AppState;
use axum::Router;
use axum::routing::get;

/// Addresses that are no pages: files, and signs of life.
pub fn files() -> Router<AppState> {
    Router::new()
        .route("/assets/{build}/{*name}", get(assets::asset))
        .route("/sw.js", get(assets::service_worker))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
}
