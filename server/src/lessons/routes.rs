//! The handlers of lessons: the holder's week, the staff's series and single exceptions.

use super::draft::Draft;
use super::{between, changes, rules, shown, store};
use crate::access::{Action, CaseWorker, Holder, Scope, look_as_case_worker};
use crate::error::Result;
use crate::id::{LessonId, PersonId, SeriesId};
use crate::reading::fields;
use crate::state::AppState;
use crate::time::wall;
use crate::web::{Context, Sent, kept_as, refused, said};
use crate::{database, people};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::errors::Problem;
use dag1_app::lessons as page;
use dag1_app::lessons::{LessonForm, SeriesForm, Week};
use dag1_app::ui::{Form, Notice, Wrong};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/lessons", get(week))
        .route("/{lang}/people/{person}/lessons/new", get(new_form).post(plan))
        .route("/{lang}/people/{person}/lessons/join", post(join))
        .route("/{lang}/people/{person}/lessons/{lesson}/cancel", post(cancel))
        .route("/{lang}/people/{person}/lessons/{lesson}/move", post(move_to))
}

type Theirs = Path<(String, PersonId, LessonId)>;

async fn week(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let query = Form::new(query);
    let monday = rules::monday(query.value("week"), wall(ctx.now).date());
    let (from, until) = rules::week(monday);
    let lessons = between(&state.db, holder.scope(), from, until).await?;
    let week = Week { monday, lessons, layout: rules::layout(query.value("view")) };
    Ok(kept_as(&ctx, week, page::lessons_page))
}

/// The empty form, with the series that the person could join.
async fn empty(ctx: &Context, state: &AppState, scope: Scope) -> Result<SeriesForm> {
    let person = people::person(&state.db, scope).await?;
    let rows = store::changes::joinable(&state.db, scope, wall(ctx.now).date()).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let counts = store::counts(&state.db, scope.municipality(), &ids).await?;
    let joinable = rows
        .iter()
        .map(|row| shown::series(row, Vec::new(), counts.get(&row.id).copied().unwrap_or(0)))
        .collect();
    Ok(SeriesForm::new(person.shown(), joinable))
}

async fn new_form(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::LessonsNew).await?;
    Ok(said(page::series_form_page(ctx.frame(), empty(&ctx, &state, scope).await?)))
}

async fn plan(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::LessonsPlan).await?;
    let Some(new) = form.settle(rules::decide(&Draft::parse(&form), ctx.now)) else {
        let model = SeriesForm { form, ..empty(&ctx, &state, scope).await? };
        return Ok(refused(page::series_form_page(ctx.frame(), model)));
    };
    let tx = database::begin(&state.db).await?;
    let series = changes::plan(&tx, scope.municipality(), &new, ctx.now).await?;
    changes::join(&tx, scope, series, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Planned))
}

async fn join(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person)): Path<(String, PersonId)>,
    Sent(form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::LessonsJoin).await?;
    let Ok(series) = fields::choice(form.value("series"), |id| id.parse::<SeriesId>().ok()) else {
        let mut model = empty(&ctx, &state, scope).await?;
        model.form.reject("series", Wrong::Choice);
        return Ok(refused(page::series_form_page(ctx.frame(), model)));
    };
    let tx = database::begin(&state.db).await?;
    changes::join(&tx, scope, series, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Planned))
}

/// A lesson as it stands now, with what was filled in to change it.
async fn standing(state: &AppState, scope: Scope, id: LessonId, form: Form) -> Result<LessonForm> {
    let row = store::changes::find(&state.db, scope, id).await?.ok_or(Problem::NotFound)?;
    let series = store::changes::series(&state.db, scope.municipality(), row.series_id).await?;
    let series = series.ok_or(Problem::NotFound)?;
    let counts = store::counts(&state.db, scope.municipality(), &[series.id]).await?;
    Ok(LessonForm {
        person: people::person(&state.db, scope).await?.shown(),
        lesson: shown::lesson(&row, &series),
        participants: counts.get(&series.id).copied().unwrap_or(0),
        form,
    })
}

async fn cancel(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person, id)): Theirs,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::LessonCancel).await?;
    let Some(reason) = form.settle(rules::decide_reason(form.value("reason"))) else {
        let model = standing(&state, scope, id, form).await?;
        return Ok(refused(page::lesson_form_page(ctx.frame(), model)));
    };
    let tx = database::begin(&state.db).await?;
    changes::cancel(&tx, &worker, scope, id, reason, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Cancelled))
}

async fn move_to(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, person, id)): Theirs,
    Sent(form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, person, Action::LessonMove).await?;
    let mut model = standing(&state, scope, id, form).await?;
    let sent = (model.form.value("date"), model.form.value("time"));
    let starts = rules::decide_time(sent, model.lesson.starts, ctx.now);
    let Some(starts) = model.form.settle(starts) else {
        return Ok(refused(page::lesson_form_page(ctx.frame(), model)));
    };
    let tx = database::begin(&state.db).await?;
    changes::move_to(&tx, &worker, scope, id, starts, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{person}"), Notice::Moved))
}
