//! The handlers of help: "My people" with one's own requests, asking, and the staff's list.

use super::{requests_of, rules, shown, store};
use crate::access::{Action, Holder, Staff, Viewer, look, looked_at_list};
use crate::database::{Cursor, Page};
use crate::error::Result;
use crate::id::HelpId;
use crate::state::AppState;
use crate::web::{Context, Sent, kept, kept_as, refused, said};
use crate::{answers, database, people};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::errors::Problem;
use dag1_app::help as page;
use dag1_app::help::{AskPage, Asked, MyPeople, RequestList, Spot};
use dag1_app::people::PersonRef;
use dag1_app::ui::{Form, Notice, Wrong};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/help", get(start))
        .route("/{lang}/help/ask", get(ask_page).post(ask))
        .route("/{lang}/help/{id}/back", post(take_back))
        .route("/{lang}/help/{id}/take", post(take))
        .route("/{lang}/help/{id}/finish", post(finish))
}

#[derive(Deserialize)]
struct Paged {
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
}

/// For a holder "My people"; for staff the open requests of those they may see.
async fn start(
    ctx: Context,
    viewer: Viewer,
    State(state): State<AppState>,
    Query(query): Query<Paged>,
) -> Result<Response> {
    match (Staff::of(&viewer), viewer) {
        (Some(staff), _) => list(&ctx, &state, &staff, &query).await,
        (None, Viewer::Holder(holder)) => my_people(&ctx, &state, &holder).await,
        (None, _) => Err(Problem::Forbidden.into()),
    }
}

async fn my_people(ctx: &Context, state: &AppState, holder: &Holder) -> Result<Response> {
    let helpers = people::helpers(&state.db, holder.scope(), ctx.now).await?;
    let requests = requests_of(&state.db, holder.scope(), ctx.now).await?;
    Ok(kept_as(ctx, MyPeople { helpers, requests }, page::my_people_page))
}

async fn list(ctx: &Context, state: &AppState, staff: &Staff, query: &Paged) -> Result<Response> {
    let cursor = Cursor::read(&query.after, &query.before);
    let Page { rows, turns } = store::page(&state.db, staff, cursor, ctx.now).await?;
    let seen: BTreeSet<_> = rows.iter().map(|row| row.person_id).collect();
    looked_at_list(state, staff, seen, Action::Help).await?;
    let asked = |row: store::Row| {
        let person = PersonRef { id: row.person_id.to_string(), name: row.person.clone() };
        let is_mine = row.helper_id == Some(staff.id());
        Some(Asked { person, is_mine, request: shown(row)? })
    };
    let found = rows.into_iter().filter_map(asked).collect();
    Ok(said(page::requests_page(ctx.frame(), RequestList { found, turns })))
}

#[derive(Deserialize)]
struct Where {
    #[serde(default)]
    form: String,
    #[serde(default)]
    section: String,
}

/// The place of an address; none when it names none, an error when there is no such place.
fn spot(at: &Where) -> Result<Option<Spot>> {
    if at.form.is_empty() && at.section.is_empty() {
        return Ok(None);
    }
    Ok(Some(Spot::find(&at.form, &at.section).ok_or(Problem::NotFound)?))
}

/// The page with the request that is open for this place, if there is one.
async fn asking(
    db: &impl ConnectionTrait,
    holder: &Holder,
    spot: Spot,
    form: Form,
    now: Timestamp,
) -> Result<AskPage> {
    let own = requests_of(db, holder.scope(), now).await?;
    let open = own.into_iter().find(|one| one.spot == spot && !one.is_done());
    Ok(AskPage { spot: Some(spot), open, form })
}

/// The short page behind "Ask for help here". Without a place it is what a phone keeps: opened
/// without internet at the address of a place, its button asks there.
async fn ask_page(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Query(at): Query<Where>,
) -> Result<Response> {
    let Some(spot) = spot(&at)? else {
        let model = AskPage { spot: None, open: None, form: Form::default() };
        return Ok(kept(page::ask_page(ctx.frame(), model)));
    };
    let mut model = asking(&state.db, &holder, spot, Form::default(), ctx.now).await?;
    if let Some(open) = &model.open {
        model.form = Form::default().with("message", &open.message);
    }
    Ok(said(page::ask_page(ctx.frame(), model)))
}

async fn ask(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Query(at): Query<Where>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let Some(spot) = spot(&at)? else { return Ok(ctx.redirect("/forms")) };
    let scope = holder.scope();
    let Some(message) = form.settle(rules::decide(form.value("message"))) else {
        let model = asking(&state.db, &holder, spot, form, ctx.now).await?;
        return Ok(refused(page::ask_page(ctx.frame(), model)));
    };
    let tx = database::begin(&state.db).await?;
    if !store::may_ask(&tx, scope, &spot).await? {
        form.reject("message", Wrong::TooManyOpen);
        let model = asking(&tx, &holder, spot, form, ctx.now).await?;
        return Ok(refused(page::ask_page(ctx.frame(), model)));
    }
    if answers::is_new(&tx, scope, form.value("key"), ctx.now).await? {
        store::ask(&tx, scope, &spot, &message, ctx.now).await?;
    }
    tx.commit().await?;
    Ok(ctx.redirect_saying("/help", Notice::HelpAsked))
}

async fn take_back(
    ctx: Context,
    holder: Holder,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, HelpId)>,
) -> Result<Response> {
    if !store::take_back(&state.db, holder.scope(), id).await? {
        return Err(Problem::NotFound.into());
    }
    Ok(ctx.redirect_saying("/help", Notice::Removed))
}

/// "I'll take it". When another was faster, the list says who.
async fn take(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, HelpId)>,
) -> Result<Response> {
    let person = store::person_of(&state.db, staff.municipality(), id).await?;
    let scope = look(&state, &staff, person.ok_or(Problem::NotFound)?, Action::HelpTake).await?;
    store::take(&state.db, scope, id, staff.id(), ctx.now).await?;
    Ok(ctx.redirect("/help"))
}

async fn finish(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, HelpId)>,
) -> Result<Response> {
    let person = store::person_of(&state.db, staff.municipality(), id).await?;
    let scope = look(&state, &staff, person.ok_or(Problem::NotFound)?, Action::HelpFinish).await?;
    store::finish(&state.db, scope, id, staff.id(), ctx.now).await?;
    Ok(ctx.redirect_saying("/help", Notice::Handled))
}
