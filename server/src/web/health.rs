//! `GET /healthz`: the process answers. `GET /readyz`: the database does too, and the worker runs; and
//! how many jobs failed for good.

use crate::jobs;
use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Alive.
pub async fn healthz() -> Json<Value> {
    Json(json!({ "status": "alive" }))
}

/// Ready to serve: 200, or 503 naming the part that is not.
pub async fn readyz(State(state): State<AppState>) -> (StatusCode, Json<Value>) {
    let database = state.db.ping().await.is_ok();
    let worker = state.pulse.is_beating(&state.clock);
    // A job that failed needs somebody, but the pages are there all the same.
    let failed_jobs = jobs::failures(&state.db).await.ok();
    let status = if database && worker { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(json!({ "database": database, "worker": worker, "failedJobs": failed_jobs })))
}
