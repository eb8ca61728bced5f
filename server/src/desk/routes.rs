//! The handlers of the desk: the list of people and the page of one person.

use super::{card, page};
use crate::access::{self, Account, Action, CaseWorker, Scope, Staff, look, look_as_case_worker};
use crate::database;
use crate::error::Result;
use crate::id::{ContactId, PersonId, SessionId, StaffId};
use crate::people::{self, ContactDraft, PersonDraft, person};
use crate::state::AppState;
use crate::web::{Context, Sent, refused, said};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::errors::Problem;
use dag1_app::help::HelpTopic;
use dag1_app::people::{
    ContactForm, PersonForm, contact_form_page, invitation_card_page, people_page,
    person_form_page, person_page,
};
use dag1_app::ui::{Form, Notice};

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/people", get(list))
        .route("/{lang}/people/new", get(empty).post(add))
        .route("/{lang}/people/{id}", get(show))
        .route("/{lang}/people/{id}/invitation", get(back).post(invite))
        .route("/{lang}/people/{id}/change", get(known).post(change))
        .route("/{lang}/people/{id}/contacts/new", get(empty_contact).post(add_contact))
        .route("/{lang}/people/{id}/contacts/{contact}/remove", post(remove_contact))
        .route("/{lang}/people/{id}/devices/{device}/end", post(end_device))
        .route("/{lang}/people/{id}/volunteers", get(back).post(give))
        .route("/{lang}/people/{id}/volunteers/{volunteer}/end", post(end))
}

async fn list(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let list = page::list(&state.db, &staff, &Form::new(query), ctx.now).await?;
    Ok(said(people_page(ctx.frame(), list)))
}

async fn empty(ctx: Context, _: CaseWorker) -> Response {
    said(person_form_page(ctx.frame(), PersonForm::default()))
}

async fn add(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let Some(new) = form.settle(people::decide_person(&PersonDraft::parse(&form))) else {
        let model = PersonForm { form, ..PersonForm::default() };
        return Ok(refused(person_form_page(ctx.frame(), model)));
    };
    let (municipality, case_worker) = (worker.municipality(), Some(worker.staff()));
    let made = people::make(&state.db, municipality, case_worker, &new, ctx.now).await?;
    Ok(ctx.redirect_saying(&format!("/people/{}", made.person()), Notice::PersonMade))
}

async fn show(
    ctx: Context,
    staff: Staff,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look(&state, &staff, id, Action::Person).await?;
    let may_change = matches!(staff, Staff::CaseWorker(_));
    let model = page::person_page(&state.db, scope, may_change, ctx.now).await?;
    Ok(said(person_page(ctx.frame(), model)))
}

/// The page to change a person, with what was filled in.
async fn form_page(
    ctx: &Context,
    state: &AppState,
    worker: &CaseWorker,
    scope: Scope,
    form: Form,
) -> Result<String> {
    let known = person(&state.db, scope).await?;
    let case_workers = people::case_workers(&state.db, worker.municipality()).await?;
    let model = PersonForm { form, person: Some(known.shown()), case_workers };
    Ok(person_form_page(ctx.frame(), model))
}

async fn known(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonChange).await?;
    let known = person(&state.db, scope).await?;
    let case_worker = known.case_worker.map(|id| id.to_string()).unwrap_or_default();
    let form = Form::default()
        .with("name", known.name.reveal())
        .with("language", known.language.code())
        .with("phone", known.phone.reveal())
        .with("case_worker", case_worker);
    Ok(said(form_page(&ctx, &state, &worker, scope, form).await?))
}

async fn change(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonChange).await?;
    let case_workers = people::case_workers(&state.db, worker.municipality()).await?;
    let decided = people::decide_change(&PersonDraft::parse(&form), |id| {
        case_workers.iter().any(|one| one.value == id)
    });
    let Some((new, case_worker)) = form.settle(decided) else {
        return Ok(refused(form_page(&ctx, &state, &worker, scope, form).await?));
    };
    people::change(&state.db, scope, &new, case_worker).await?;
    Ok(ctx.redirect_saying(&format!("/people/{id}"), Notice::Saved))
}

async fn empty_contact(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonContactNew).await?;
    let person = person(&state.db, scope).await?.shown();
    Ok(said(contact_form_page(ctx.frame(), ContactForm { form: Form::default(), person })))
}

async fn add_contact(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonContactNew).await?;
    let Some(contact) = form.settle(people::decide_contact(&ContactDraft::parse(&form))) else {
        let person = person(&state.db, scope).await?.shown();
        return Ok(refused(contact_form_page(ctx.frame(), ContactForm { form, person })));
    };
    people::add_contact(&state.db, scope, &contact).await?;
    Ok(ctx.redirect_saying(&format!("/people/{id}"), Notice::Saved))
}

async fn remove_contact(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id, contact)): Path<(String, PersonId, ContactId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonContactRemove).await?;
    people::remove_contact(&state.db, scope, contact).await?;
    Ok(ctx.redirect_saying(&format!("/people/{id}"), Notice::Removed))
}

/// An address that only takes posts, asked for by a change of language or a reload: the person.
async fn back(
    ctx: Context,
    _: CaseWorker,
    Path((_lang, id)): Path<(String, PersonId)>,
) -> Response {
    ctx.redirect(&format!("/people/{id}"))
}

/// Makes an invitation and shows its card: the code can be read on this answer alone.
async fn invite(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonInvitation).await?;
    let known = person(&state.db, scope).await?;
    let tx = database::begin(&state.db).await?;
    let invitation = access::invite(&tx, Account::Person(scope), ctx.now).await?;
    tx.commit().await?;
    let card = card::card(&state.config.public_url, &known, &invitation)?;
    Ok(said(invitation_card_page(ctx.frame(), card)))
}

async fn end_device(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id, device)): Path<(String, PersonId, SessionId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonDeviceEnd).await?;
    access::end_device(&state.db, scope, device).await?;
    Ok(ctx.redirect_saying(&format!("/people/{id}"), Notice::DeviceEnded))
}

async fn give(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, PersonId)>,
    Sent(form): Sent,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonVolunteerGive).await?;
    // The choice may have been left empty, or the volunteer may have gone meanwhile.
    let volunteer: StaffId = form.value("volunteer").parse().map_err(|_| Problem::BadRequest)?;
    let topic = HelpTopic::from_code(form.value("topic")).unwrap_or(HelpTopic::Forms);
    let tx = database::begin(&state.db).await?;
    access::give_grant(&tx, scope, volunteer, topic, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/people/{id}"), Notice::AccessGiven))
}

async fn end(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id, volunteer)): Path<(String, PersonId, StaffId)>,
) -> Result<Response> {
    let scope = look_as_case_worker(&state, &worker, id, Action::PersonVolunteerEnd).await?;
    access::end_grant(&state.db, scope, volunteer, ctx.now).await?;
    Ok(ctx.redirect_saying(&format!("/people/{id}"), Notice::AccessEnded))
}
