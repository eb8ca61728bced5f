//! The handler of the glossary.

use crate::state::AppState;
use crate::web::{Context, kept};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use dag1_app::glossary as page;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new().route("/{lang}/glossary", get(list))
}

async fn list(ctx: Context) -> Response {
    kept(page::glossary_page(ctx.frame()))
}
