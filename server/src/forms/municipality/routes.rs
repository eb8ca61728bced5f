//! The page on which case workers say what their municipality adds to a form.

use super::draft::Draft;
use super::{rules, set_addition, store};
use crate::access::CaseWorker;
use crate::error::Result;
use crate::state::AppState;
use crate::web::{Context, Sent, explained_form, refused, said};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use dag1_app::forms as page;
use dag1_app::forms::MunicipalityForm;
use dag1_app::ui::Notice;

/// Addresses of this room.
pub fn router() -> Router<AppState> {
    Router::new().route("/{lang}/forms/{form}/municipality", get(show).post(set))
}

async fn show(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
) -> Result<Response> {
    let explained = explained_form(&id)?;
    let addition = store::find(&state.db, worker.municipality(), &explained.id).await?;
    let model = MunicipalityForm {
        explained,
        has_own_term: rules::has_own_term(explained),
        form: addition.unwrap_or_default().fields(),
    };
    Ok(said(page::municipality_form_page(ctx.frame(), model)))
}

async fn set(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let explained = explained_form(&id)?;
    let has_own_term = rules::has_own_term(explained);
    let Some(addition) = form.settle(rules::decide(&Draft::parse(&form), has_own_term)) else {
        let model = MunicipalityForm { explained, has_own_term, form };
        return Ok(refused(page::municipality_form_page(ctx.frame(), model)));
    };
    set_addition(&state.db, worker.municipality(), &explained.id, &addition, ctx.now).await?;
    Ok(ctx.redirect_saying(&format!("/forms/{}", explained.id), Notice::Saved))
}
