//! Handlers of the person's settings.

use super::draft::Draft;
use super::rules;
use crate::access::{self, Holder};
use crate::error::Result;
use crate::id::SessionId;
use crate::people;
use crate::reminders::Wishes;
use crate::state::AppState;
use crate::web::{Context, Sent, kept, refused};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use dag1_app::Locale;
use dag1_app::errors::Problem;
use dag1_app::settings::{LockScreen, Settings, settings_page};
use dag1_app::ui::{Form, Notice};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/settings", get(show).post(save))
        .route("/{lang}/settings/language", post(language))
        .route("/{lang}/settings/devices/{id}/end", post(end_device))
}

async fn model(
    ctx: &Context,
    holder: &Holder,
    state: &AppState,
    wishes: Wishes,
    form: Form,
) -> Result<Settings> {
    let this = Some(holder.session());
    Ok(Settings {
        reminders: wishes.reminders,
        quiet_from: wishes.quiet.from,
        quiet_until: wishes.quiet.until,
        lock_screen: wishes.lock_screen,
        devices: access::devices_of(&state.db, holder.scope(), this, ctx.now).await?,
        form,
        push_key: state.push.public_key().to_owned(),
    })
}

async fn show(ctx: Context, holder: Holder, State(state): State<AppState>) -> Result<Response> {
    let wishes = people::person(&state.db, holder.scope()).await?.wishes;
    let model = model(&ctx, &holder, &state, wishes, Form::default()).await?;
    Ok(kept(settings_page(ctx.frame(), model)))
}

async fn save(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Sent(mut form): Sent,
) -> Result<Response> {
    if let Some(wishes) = form.settle(rules::decide(&Draft::parse(&form))) {
        people::set_wishes(&state.db, holder.scope(), &wishes).await?;
        return Ok(ctx.redirect_saying("/settings", Notice::Saved));
    }
    let kept = people::person(&state.db, holder.scope()).await?.wishes;
    let wishes = Wishes {
        reminders: form.is_ticked("reminders"),
        lock_screen: LockScreen::from_code(form.value("lock_screen")).unwrap_or(kept.lock_screen),
        ..kept
    };
    let model = model(&ctx, &holder, &state, wishes, form).await?;
    Ok(refused(settings_page(ctx.frame(), model)))
}

/// Changes the language of the person's pages and reminders, and stays on the settings.
async fn language(
    _: Context,
    holder: Holder,
    State(state): State<AppState>,
    Sent(form): Sent,
) -> Result<Response> {
    let locale = Locale::from_code(form.value("language")).ok_or(Problem::BadRequest)?;
    people::set_language(&state.db, holder.scope(), locale).await?;
    let saved = Notice::Saved.code();
    Ok(Redirect::to(&format!("/{}/settings?said={saved}", locale.code())).into_response())
}

async fn end_device(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, SessionId)>,
) -> Result<Response> {
    access::end_device(&state.db, holder.scope(), id).await?;
    Ok(ctx.redirect_saying("/settings", Notice::DeviceEnded))
}
