//! The handlers of Today and of the list of pages to keep.

use super::{prefetch, rules};
use crate::access::Holder;
use crate::error::Result;
use crate::state::AppState;
use crate::time::wall;
use crate::web::{Context, kept_as};
use crate::{appointments, deadlines, lessons, reminders};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use dag1_app::today as page;
use dag1_app::today::Today;
use jiff::SignedDuration;
use serde_json::json;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new().route("/{lang}/today", get(today)).route("/api/prefetch", get(pages_to_keep))
}

async fn today(ctx: Context, holder: Holder, State(state): State<AppState>) -> Result<Response> {
    let (db, scope, now) = (&state.db, holder.scope(), ctx.now);
    let day = SignedDuration::from_hours(24);
    let (soon, reader) = (now + day * 8, &state.reader);
    let appointments = reader.ask(appointments::coming_asked(db, scope, now)).await?;
    let lessons = reader.ask(lessons::between_asked(db, scope, now - day, soon)).await?;
    let deadlines = reader.ask(deadlines::open_asked(db, scope, now)).await?;
    let has_push = reader.ask(reminders::has_subscription_asked(db, holder.session())).await?;
    let is_new = holder.signed_in() > now - SignedDuration::from_hours(1);
    let model = Today {
        has_push,
        is_first_visit: is_new && !has_push,
        ..rules::today(appointments, lessons, deadlines, wall(now))
    };
    Ok(kept_as(&ctx, model, page::today_page))
}

async fn pages_to_keep(holder: Holder, State(state): State<AppState>) -> Result<Response> {
    let pages = prefetch::pages(&state, &holder).await?;
    let once = prefetch::once(&holder);
    let plan = json!({ "pages": pages, "once": once, "budgetKb": prefetch::BUDGET_KB });
    Ok(Json(plan).into_response())
}
