//! The handlers of clarity: one tap of a reader, and the page of staff.

use super::{rules, store};
use crate::access::{self, Browser, CaseWorker, Viewer};
use crate::error::Result;
use crate::state::AppState;
use crate::web::{Context, Sent, said, wait_first};
use crate::{answers, database};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::clarity::{ClarityList, clarity_page};
use dag1_app::errors::Problem;
use dag1_app::forms;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/clarity", get(list))
        .route("/{lang}/forms/{form}/clear/{section}", post(answer))
}

/// A reader says whether a section was clear, and reads on where they were.
async fn answer(
    ctx: Context,
    browser: Browser,
    State(state): State<AppState>,
    Path((_lang, form, section)): Path<(String, String, String)>,
    Sent(sent): Sent,
) -> Result<Response> {
    let form = forms::find(&form)
        .filter(|form| forms::has_section(form, &section))
        .ok_or(Problem::NotFound)?;
    let is_clear = rules::is_clear(sent.value("answer")).ok_or(Problem::BadRequest)?;
    let tx = database::begin(&state.db).await?;
    // A phone sends what it kept again until it hears that it arrived.
    let is_new = match &ctx.viewer {
        Some(Viewer::Holder(holder)) => {
            answers::is_new(&tx, holder.scope(), sent.value("key"), ctx.now).await?
        }
        _ => true,
    };
    if is_new {
        let limit = rules::ANSWERS_OF_ONE;
        if let Some(wait) = access::take_turn(&tx, &browser, "clarity", limit, ctx.now).await? {
            return Ok(wait_first(wait));
        }
        let municipality = ctx.viewer.as_ref().map(Viewer::municipality);
        store::count(&tx, municipality, &form.id, &section, ctx.locale, is_clear).await?;
    }
    tx.commit().await?;
    Ok(ctx.redirect(&format!("/forms/{}?heard={section}#{section}", form.id)))
}

async fn list(ctx: Context, worker: CaseWorker, State(state): State<AppState>) -> Result<Response> {
    let counts = rules::worst_first(store::all(&state.db, &worker).await?);
    Ok(said(clarity_page(ctx.frame(), ClarityList { counts, least: rules::LEAST })))
}
