//! The page of a form that staff open for a person: a case worker for anyone of the municipality,
//! a volunteer for people who gave access. They tick and say where it stands with the person.

use super::model::{model, standing};
use super::{changes, own};
use crate::access::{Action, Scope, Staff, look};
use crate::error::Result;
use crate::id::PersonId;
use crate::state::AppState;
use crate::web::{Context, Sent, explained_form, said};
use crate::{database, people};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::forms::{self as page, By, Companion, TickList};
use dag1_app::ui::{self, Notice};

type Address = Path<(String, PersonId, String)>;

/// The addresses about a person's form.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/people/{person}/forms/{form}", get(show))
        .route("/{lang}/people/{person}/forms/{form}/standing", post(set_standing))
        .route("/{lang}/people/{person}/forms/{form}/documents", post(tick_documents))
        .route("/{lang}/people/{person}/forms/{form}/steps", post(tick_steps))
}

const fn by(staff: &Staff) -> By {
    match staff {
        Staff::CaseWorker(_) => By::CaseWorker,
        Staff::Volunteer(_) => By::Volunteer,
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
    let (id, name) = known.shown();
    mine.person = Some(Companion { id, name, language: known.language });
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
    let form = explained_form(&id)?;
    let scope = look(&state, &staff, person, Action::FormStanding).await?;
    let change = (standing(&sent)?, by(&staff));
    let tx = database::begin(&state.db).await?;
    changes::set_standing(&tx, scope, form, change, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying_at(
        &format!("/people/{person}/forms/{}", form.id),
        Notice::Saved,
        "mine",
    ))
}

async fn tick_documents(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, person, id)): Address,
    sent: Sent,
) -> Result<Response> {
    let scope = look(&state, &staff, person, Action::FormDocuments).await?;
    tick(&ctx, (scope, by(&staff)), &state, &id, TickList::Documents, sent).await
}

async fn tick_steps(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, person, id)): Address,
    sent: Sent,
) -> Result<Response> {
    let scope = look(&state, &staff, person, Action::FormSteps).await?;
    tick(&ctx, (scope, by(&staff)), &state, &id, TickList::Steps, sent).await
}

async fn tick(
    ctx: &Context,
    (scope, by): (Scope, By),
    state: &AppState,
    id: &str,
    list: TickList,
    Sent(sent): Sent,
) -> Result<Response> {
    let form = explained_form(id)?;
    let wanted: Vec<&str> = sent.values("tick").collect();
    let tx = database::begin(&state.db).await?;
    changes::set_ticks(&tx, scope, form, (list, &wanted), by, ctx.now).await?;
    tx.commit().await?;
    let (person, code) = (scope.person(), list.code());
    Ok(ctx.redirect_saying_at(&format!("/people/{person}/forms/{}", form.id), Notice::Saved, code))
}
