//! The handlers of forms: public pages, and what a person makes of a form.

use super::acting::{self, Acting};
use super::draft::Draft;
use super::model::model;
use super::{changes, municipality, own, rules, standings, together};
use crate::access::{Holder, Viewer};
use crate::error::Result;
use crate::state::AppState;
use crate::time::wall;
use crate::web::{Context, Sent, explained_form, kept, kept_as, refused, said};
use crate::{answers, texts};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::forms as page;
use dag1_app::forms::{By, FormList, FormPage, Sheet, TickList};
use dag1_app::ui::{self, Notice};
use serde::Deserialize;

/// Addresses of this feature. Each answer that may wait on a phone has an address of its own, so
/// that a newer one takes its place.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/forms", get(list))
        .route("/{lang}/forms/{form}", get(one))
        .route("/{lang}/forms/{form}/print", get(sheet))
        .route("/{lang}/forms/{form}/standing", post(set_standing))
        .route("/{lang}/forms/{form}/documents", post(tick_documents))
        .route("/{lang}/forms/{form}/steps", post(tick_steps))
        .route("/{lang}/forms/{form}/day", get(back).post(set_day))
        .merge(together::router())
        .merge(municipality::router())
}

async fn list(ctx: Context, State(state): State<AppState>) -> Result<Response> {
    let mine = match &ctx.viewer {
        Some(Viewer::Holder(holder)) => standings(&state.db, holder.scope()).await?,
        _ => Vec::new(),
    };
    Ok(kept_as(&ctx, FormList { mine }, page::forms_page))
}

#[derive(Deserialize)]
struct Said {
    /// Code of the section that the reader just said was clear, or not.
    heard: Option<String>,
}

async fn one(
    ctx: Context,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Query(Said { heard }): Query<Said>,
) -> Result<Response> {
    let form = explained_form(&id)?;
    let mine = match &ctx.viewer {
        Some(Viewer::Holder(holder)) => {
            let nothing = ui::Form::default();
            Some(own::of(&state.db, holder.scope(), form, nothing, ctx.now).await?)
        }
        _ => None,
    };
    // A page that thanks is no page to keep.
    let answer = if heard.is_some() { said } else { kept };
    let model = FormPage { heard, ..model(&ctx, &state, form, mine).await? };
    Ok(answer(page::form_page(ctx.frame(), model)))
}

/// The explanation on paper.
async fn sheet(
    ctx: Context,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
) -> Result<Response> {
    let form = explained_form(&id)?;
    let address = format!("{}{}/forms/{}", state.config.public_url, ctx.locale.code(), form.id);
    let here = ctx.viewer.as_ref().map(Viewer::municipality);
    let trust = texts::trust(&state.db, here, form, ctx.locale, ctx.now).await?;
    let municipality = municipality::added(&state.db, here, form).await?;
    let sheet = Sheet { form, trust, municipality, address };
    Ok(kept(page::print_page(ctx.frame(), sheet)))
}

/// An address that only takes posts, asked for by a change of language or a reload: the form.
async fn back(ctx: Context, Path((_lang, id)): Path<(String, String)>) -> Result<Response> {
    Ok(ctx.redirect(&format!("/forms/{}", explained_form(&id)?.id)))
}

impl Acting {
    /// The person, on their own page of the form.
    fn person(holder: &Holder) -> Self {
        Self { scope: holder.scope(), by: By::Person, back: "/forms".to_owned() }
    }
}

async fn set_standing(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Result<Response> {
    acting::set_standing(&ctx, &state, Acting::person(&holder), &id, &sent).await
}

async fn tick_documents(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Result<Response> {
    let acting = Acting::person(&holder);
    acting::tick(&ctx, &state, acting, &id, TickList::Documents, &sent).await
}

async fn tick_steps(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Result<Response> {
    let acting = Acting::person(&holder);
    acting::tick(&ctx, &state, acting, &id, TickList::Steps, &sent).await
}

async fn set_day(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Sent(mut sent): Sent,
) -> Result<Response> {
    let form = explained_form(&id)?;
    let scope = holder.scope();
    let is_none = sent.value("none") == "yes";
    let own_term = municipality::municipal_term(&state.db, scope.municipality(), &form.id).await?;
    let deadline = rules::here(form.deadline.as_ref(), own_term);
    let today = wall(ctx.now).date();
    let day = sent.settle(rules::decide(&Draft::parse(&sent), deadline.as_ref(), today));
    if day.is_none() && !is_none {
        let mine = own::of(&state.db, scope, form, sent, ctx.now).await?;
        let model = model(&ctx, &state, form, Some(mine)).await?;
        return Ok(refused(page::form_page(ctx.frame(), model)));
    }
    let day = day.filter(|_| !is_none);
    answers::once(&state, scope, sent.value("key"), ctx.now, async |tx| {
        changes::set_day(tx, scope, form, day, ctx.now).await
    })
    .await?;
    Ok(ctx.redirect_saying_at(&format!("/forms/{}", form.id), Notice::Saved, "mine"))
}
