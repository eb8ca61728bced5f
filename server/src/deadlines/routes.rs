//! The handlers of deadlines: the holder's page and "done", the staff's form.

use super::draft::Draft;
use super::{changes, of_person, rules};
use crate::access::{Action, CaseWorker, Holder, Scope, look_as_case_worker};
use crate::error::Result;
use crate::id::{DeadlineId, PersonId};
use crate::state::AppState;
use crate::web::{Context, Sent, kept_as, refused, said};
use crate::{answers, database, people};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::deadlines as page;
use dag1_app::deadlines::DeadlineForm;
use dag1_app::errors::Problem;
use dag1_app::forms;
use dag1_app::ui::{Choice, Form, Notice};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/deadlines", get(list))
        .route("/{lang}/deadlines/{id}/done", post(done))
        .route("/{lang}/people/{person}/deadlines/new", get(new_form).post(plan))
        .route("/{lang}/people/{person}/deadlines/{id}/remove", post(remove))
}

async fn list(ctx: Context, holder: Holder, State(state): State<AppState>) -> Result<Response> {
    let deadlines = of_person(&state.db, holder.scope(), ctx.now).await?;
    Ok(kept_as(&ctx, deadlines, page::deadlines_page))
}

async fn done(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, DeadlineId)>,
    Sent(form): Sent,
) -> Result<Response> {
    let is_done = match form.value("done") {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::BadRequest.into()),
    };
    let scope = holder.scope();
    answers::once(&state, scope, form.value("key"), ctx.now, async |tx| {
        changes::done(tx, scope, id, is_done, ctx.now).await
    })
    .await?;
    Ok(ctx.redirect_saying("/deadlines", Notice::Saved))
}

/// The page of the form, with what was filled in.
async fn page(ctx: &Context, state: &AppState, scope: Scope, form: Form) -> Result<String> {
    let named = |id: &'static str| {
        let text = forms::find(id)?.official_name.clone();
        Some(Choice { value: id.to_owned(), text })
    };
    let model = DeadlineForm {
        person: people::person(&state.db, scope).await?.shown(),
        forms: forms::ids().filter_map(named).collect(),
        form,
    };
    Ok(page::deadline_form_page(ctx.frame(), model))
}

async fn new_form(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::DeadlineNew).await?;
    Ok(said(page(&ctx, &state, scope, Form::default()).await?))
}

async fn plan(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::DeadlinePlan).await?;
    let is_form = |id: &str| forms::find(id).is_some();
    let Some(new) = form.settle(rules::decide(&Draft::parse(&form), is_form, ctx.now)) else {
        return Ok(refused(page(&ctx, &state, scope, form).await?));
    };
    let tx = database::begin(&state.db).await?;
    changes::plan(&tx, scope, &new, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Planned))
}

async fn remove(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person, id)): Path<(String, PersonId, DeadlineId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::DeadlineRemove).await?;
    let tx = database::begin(&state.db).await?;
    changes::remove(&tx, scope, id, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Removed))
}
