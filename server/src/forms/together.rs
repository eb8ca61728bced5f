//! The page of a form that staff open for a person: a case worker for anyone of the municipality,
//! a volunteer for people who gave access. They tick and say where it stands with the person.

use super::acting::{self, Acting};
use super::model::model;
use super::own;
use crate::access::{Action, Scope, Staff, look};
use crate::error::Result;
use crate::id::PersonId;
use crate::people;
use crate::state::AppState;
use crate::web::{Context, Sent, explained_form, said};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::forms::{self as page, By, Companion, TickList};
use dag1_app::ui;

type Address = Path<(String, PersonId, String)>;

/// The addresses about a person's form.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/people/{person}/forms/{form}", get(show))
        .route("/{lang}/people/{person}/forms/{form}/standing", post(set_standing))
        .route("/{lang}/people/{person}/forms/{form}/documents", post(tick_documents))
        .route("/{lang}/people/{person}/forms/{form}/steps", post(tick_steps))
}

impl Acting {
    /// Staff, on the page of a form beside the person.
    fn staff(staff: &Staff, scope: Scope) -> Self {
        let by = match staff {
            Staff::CaseWorker(_) => By::CaseWorker,
            Staff::Volunteer(_) => By::Volunteer,
        };
        Self { scope, by, back: format!("/people/{}/forms", scope.person()) }
    }
}

async fn show(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, person, id)): Address,
) -> Result<Response> {
    let form = explained_form(&id)?;
    let scope = look(&state, &staff, person, Action::Form).await?;
    let known = people::person(&state.db, scope).await?;
    let mut mine = own::of(&state.db, scope, form, ui::Form::default(), ctx.now).await?;
    mine.person = Some(Companion { person: known.shown(), language: known.language });
    let model = model(&ctx, &state, form, Some(mine)).await?;
    Ok(said(page::form_page(ctx.frame(), model)))
}

async fn set_standing(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, person, id)): Address,
    Sent(sent): Sent,
) -> Result<Response> {
    let scope = look(&state, &staff, person, Action::FormStanding).await?;
    acting::set_standing(&ctx, &state, Acting::staff(&staff, scope), &id, &sent).await
}

async fn tick_documents(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, person, id)): Address,
    Sent(sent): Sent,
) -> Result<Response> {
    let scope = look(&state, &staff, person, Action::FormDocuments).await?;
    let acting = Acting::staff(&staff, scope);
    acting::tick(&ctx, &state, acting, &id, TickList::Documents, &sent).await
}

async fn tick_steps(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, person, id)): Address,
    Sent(sent): Sent,
) -> Result<Response> {
    let scope = look(&state, &staff, person, Action::FormSteps).await?;
    let acting = Acting::staff(&staff, scope);
    acting::tick(&ctx, &state, acting, &id, TickList::Steps, &sent).await
}
