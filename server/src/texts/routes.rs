//! The handlers of texts: what somebody has to look at, and "still right".

use super::{check, rules, store};
use crate::access::CaseWorker;
use crate::error::Result;
use crate::state::AppState;
use crate::time::wall;
use crate::web::{Context, explained_form, said};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::texts::{Text, TextList, texts_page};
use dag1_app::ui::Notice;
use dag1_app::{forms, freshness};
use std::collections::BTreeMap;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/texts", get(list))
        .route("/{lang}/texts/{form}/confirm", post(confirm))
}

async fn list(ctx: Context, worker: CaseWorker, State(state): State<AppState>) -> Result<Response> {
    let today = wall(ctx.now).date();
    let rows = store::all(&state.db, &worker).await?;
    let checks: BTreeMap<String, _> =
        rows.into_iter().map(|row| (row.form.clone(), check(row))).collect();
    let mut texts: Vec<Text> = forms::ids()
        .filter_map(forms::find)
        .map(|form| {
            let check = checks.get(&form.id);
            let file = rules::file(form);
            let freshness_of = |locale| freshness::of(locale, &file);
            let version = freshness::version(&file);
            Text {
                form: form.id.clone(),
                official_name: form.official_name.clone(),
                reasons: rules::reasons(form.check_by, version, check, freshness_of, today),
                confirmed: check.map(|check| check.on),
            }
        })
        .filter(|text| !text.reasons.is_empty())
        .collect();
    texts.sort_by(|a, b| a.reasons.cmp(&b.reasons).then(a.form.cmp(&b.form)));
    Ok(said(texts_page(ctx.frame(), TextList { texts })))
}

async fn confirm(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, form)): Path<(String, String)>,
) -> Result<Response> {
    let form = explained_form(&form)?;
    let version = freshness::version(&rules::file(form));
    store::confirm(&state.db, &worker, &form.id, version, ctx.now).await?;
    Ok(ctx.redirect_saying("/texts", Notice::Saved))
}
