//! What is said of a person's form, by the person or by staff beside them: the same for both, but
//! for who says it and where they go on.

use super::changes;
use crate::access::Scope;
use crate::answers;
use crate::error::Result;
use crate::state::AppState;
use crate::web::{Context, explained_form};
use axum::response::Response;
use dag1_app::errors::Problem;
use dag1_app::forms::{By, Standing, TickList};
use dag1_app::ui::{Form, Notice};

/// Who says something of whose form.
pub struct Acting {
    /// Whose form it is.
    pub scope: Scope,
    /// Who says it.
    pub by: By,
    /// Where the forms are on which they go on.
    pub back: String,
}

/// Keeps where the form stands.
pub async fn set_standing(
    ctx: &Context,
    state: &AppState,
    acting: Acting,
    id: &str,
    sent: &Form,
) -> Result<Response> {
    let Acting { scope, by, back } = acting;
    let form = explained_form(id)?;
    let standing = Standing::from_code(sent.value("standing")).ok_or(Problem::BadRequest)?;
    answers::once(state, scope, sent.value("key"), ctx.now, async |tx| {
        changes::set_standing(tx, scope, form, (standing, by), ctx.now).await
    })
    .await?;
    Ok(ctx.redirect_saying_at(&format!("{back}/{}", form.id), Notice::Saved, "mine"))
}

/// Keeps what is ticked off of a list of the form.
pub async fn tick(
    ctx: &Context,
    state: &AppState,
    acting: Acting,
    id: &str,
    list: TickList,
    sent: &Form,
) -> Result<Response> {
    let Acting { scope, by, back } = acting;
    let form = explained_form(id)?;
    let wanted: Vec<&str> = sent.values("tick").collect();
    answers::once(state, scope, sent.value("key"), ctx.now, async |tx| {
        changes::set_ticks(tx, scope, form, (list, &wanted), by, ctx.now).await
    })
    .await?;
    Ok(ctx.redirect_saying_at(&format!("{back}/{}", form.id), Notice::Saved, list.code()))
}
