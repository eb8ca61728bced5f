//! The handlers of forms: public pages, and following one.

use super::{follow, followed, municipality};
use crate::access::{Holder, Viewer};
use crate::error::Result;
use crate::state::AppState;
use crate::web::{Context, Sent, kept, said};
use crate::{answers, database, recordings, texts};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::errors::Problem;
use dag1_app::forms as page;
use dag1_app::forms::{FormList, FormPage, Sheet};
use serde::Deserialize;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/forms", get(list))
        .route("/{lang}/forms/{form}", get(one))
        .route("/{lang}/forms/{form}/print", get(sheet))
        .route("/{lang}/forms/{form}/follow", post(set_followed))
        .merge(municipality::router())
}

/// What a signed-in holder follows; nothing for any other reader.
async fn of_reader(ctx: &Context, state: &AppState) -> Result<Option<Vec<String>>> {
    match &ctx.viewer {
        Some(Viewer::Holder(holder)) => Ok(Some(followed(&state.db, holder.scope()).await?)),
        _ => Ok(None),
    }
}

async fn list(ctx: Context, State(state): State<AppState>) -> Result<Response> {
    let followed = of_reader(&ctx, &state).await?.unwrap_or_default();
    Ok(kept(page::forms_page(ctx.frame(), FormList { followed })))
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
    let form = page::find(&id).ok_or(Problem::NotFound)?;
    let is_followed = of_reader(&ctx, &state).await?.map(|followed| followed.contains(&form.id));
    let here = ctx.viewer.as_ref().map(Viewer::municipality);
    let trust = texts::trust(&state.db, here, form, ctx.locale, ctx.now).await?;
    let municipality = municipality::added(&state.db, here, form).await?;
    let recordings = match here {
        Some(here) => recordings::of_form(&state.db, here, &form.id, ctx.locale).await?,
        None => Vec::new(),
    };
    // A page that thanks is no page to keep.
    let answer = if heard.is_some() { said } else { kept };
    let model = FormPage { form, is_followed, trust, municipality, recordings, heard };
    Ok(answer(page::form_page(ctx.frame(), model)))
}

/// The explanation on paper.
async fn sheet(
    ctx: Context,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
) -> Result<Response> {
    let form = page::find(&id).ok_or(Problem::NotFound)?;
    let address = format!("{}{}/forms/{}", state.config.public_url, ctx.locale.code(), form.id);
    let here = ctx.viewer.as_ref().map(Viewer::municipality);
    let trust = texts::trust(&state.db, here, form, ctx.locale, ctx.now).await?;
    let municipality = municipality::added(&state.db, here, form).await?;
    let sheet = Sheet { form, trust, municipality, address };
    Ok(kept(page::print_page(ctx.frame(), sheet)))
}

async fn set_followed(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Result<Response> {
    let form = page::find(&id).ok_or(Problem::NotFound)?;
    let is_followed = match sent.value("follow") {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::BadRequest.into()),
    };
    let scope = holder.scope();
    let tx = database::begin(&state.db).await?;
    if answers::is_new(&tx, scope, sent.value("key"), ctx.now).await? {
        follow(&tx, scope, &form.id, is_followed, ctx.now).await?;
    }
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/forms/{}", form.id), "notice-saved"))
}
