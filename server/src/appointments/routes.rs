//! The handlers of appointments: the holder's pages and answer, the staff's forms.

use super::draft::Draft;
use super::{calendar, changes, recent_asked, rules, shown, store};
use crate::access::{Action, CaseWorker, Holder, Scope, look_as_case_worker};
use crate::error::Result;
use crate::id::{AppointmentId, PersonId};
use crate::state::AppState;
use crate::web::{Context, Sent, kept_as, refused, said};
use crate::{answers, database, people};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dag1_app::appointments as page;
use dag1_app::appointments::{Answer, AppointmentForm};
use dag1_app::errors::Problem;
use dag1_app::ui::{Notice, Wrong};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/appointments", get(list))
        .route("/{lang}/appointments/{id}", get(one))
        .route("/{lang}/appointments/{id}/answer", post(answer))
        .route("/{lang}/appointments/{id}/calendar.ics", get(ics))
        .route("/{lang}/people/{person}/appointments/new", get(new_form).post(plan))
        .route("/{lang}/people/{person}/appointments/{id}", get(form).post(change))
        .route("/{lang}/people/{person}/appointments/{id}/cancel", post(cancel))
}

type Theirs = Path<(String, PersonId, AppointmentId)>;

async fn list(ctx: Context, holder: Holder, State(state): State<AppState>) -> Result<Response> {
    let question = recent_asked(&state.db, holder.scope(), ctx.now);
    let appointments = state.reader.ask(question).await?;
    Ok(kept_as(&ctx, appointments, page::appointments_page))
}

async fn one(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, AppointmentId)>,
) -> Result<Response> {
    let row = store::find(&state.db, holder.scope(), id).await?.ok_or(Problem::NotFound)?;
    Ok(kept_as(&ctx, shown::shown(row, ctx.now), page::appointment_page))
}

async fn answer(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, AppointmentId)>,
    Sent(form): Sent,
) -> Result<Response> {
    let answer = Answer::from_code(form.value("answer")).ok_or(Problem::BadRequest)?;
    let scope = holder.scope();
    answers::once(&state, scope, form.value("key"), ctx.now, async |tx| {
        changes::answer(tx, scope, id, answer, ctx.now).await
    })
    .await?;
    Ok(ctx.redirect_saying(&format!("/appointments/{id}"), Notice::Answered))
}

async fn ics(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, AppointmentId)>,
) -> Result<Response> {
    let row = store::find(&state.db, holder.scope(), id).await?.ok_or(Problem::NotFound)?;
    let fixed = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"dag1.ics\""),
    ];
    Ok((fixed, calendar::file(row, ctx.locale)).into_response())
}

async fn new_form(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::AppointmentNew).await?;
    let person = people::person(&state.db, scope).await?;
    let model = AppointmentForm::new(person.shown(), person.language);
    Ok(said(page::appointment_form_page(ctx.frame(), model)))
}

async fn plan(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::AppointmentPlan).await?;
    let Some(plan) = form.settle(rules::decide(&Draft::parse(&form), None, ctx.now)) else {
        let person = people::person(&state.db, scope).await?;
        let new = AppointmentForm::new(person.shown(), person.language);
        return Ok(refused(page::appointment_form_page(
            ctx.frame(),
            AppointmentForm { form, ..new },
        )));
    };
    let tx = database::begin(&state.db).await?;
    changes::plan(&tx, scope, Some(worker.staff()), &plan, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Planned))
}

/// The form of an appointment as it stands now.
async fn standing(
    ctx: &Context,
    state: &AppState,
    scope: Scope,
    id: AppointmentId,
) -> Result<AppointmentForm> {
    let row = store::find(&state.db, scope, id).await?.ok_or(Problem::NotFound)?;
    let person = people::person(&state.db, scope).await?;
    Ok(AppointmentForm::of(person.shown(), person.language, shown::shown(row, ctx.now)))
}

async fn form(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person, id)): Theirs,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::AppointmentForm).await?;
    let model = standing(&ctx, &state, scope, id).await?;
    Ok(said(page::appointment_form_page(ctx.frame(), model)))
}

async fn change(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person, id)): Theirs,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::AppointmentChange).await?;
    let model = standing(&ctx, &state, scope, id).await?;
    let starts = model.appointment.as_ref().map(|appointment| appointment.starts);
    let Some(plan) = form.settle(rules::decide(&Draft::parse(&form), starts, ctx.now)) else {
        return Ok(refused(page::appointment_form_page(
            ctx.frame(),
            AppointmentForm { form, ..model },
        )));
    };
    let tx = database::begin(&state.db).await?;
    let is_moved = changes::change(&tx, scope, id, &plan, ctx.now).await?;
    tx.commit().await?;
    let notice = if is_moved { Notice::Moved } else { Notice::Saved };
    Ok(ctx.redirect_saying(&format!("/people/{person}"), notice))
}

async fn cancel(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person, id)): Theirs,
    Sent(form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::AppointmentCancel).await?;
    let Ok(reason) = rules::decide_reason(form.value("reason")) else {
        let mut model = standing(&ctx, &state, scope, id).await?;
        model.form.reject("reason", Wrong::Choice);
        return Ok(refused(page::appointment_form_page(ctx.frame(), model)));
    };
    let tx = database::begin(&state.db).await?;
    changes::cancel(&tx, scope, id, reason, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Cancelled))
}
