//! The demonstration's page: sign in as anybody with one tap, move the clock, see what arrived.

use super::cast::{self, STAFF};
use super::{Demo, clock};
use crate::access::{self, Account, Browser, Role as StaffRole};
use crate::database;
use crate::error::Result;
use crate::state::AppState;
use crate::time::wall;
use crate::web::{Wish, frame, said};
use crate::{reminders, sending};
use axum::extract::{Form, Path, Query, State};
use axum::http::request::Parts;
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use dag1_app::Locale;
use dag1_app::demo::{Demo as DemoModel, Role, Who, arrivals_page, demo_page};
use dag1_app::errors::Problem;
use dag1_app::ui::Frame;
use jiff::SignedDuration;
use std::sync::Arc;
use std::time::Duration;

/// Arrivals that the first page shows.
const NEWEST: usize = 5;

/// Addresses of the demonstration; only merged with `--demo`.
pub fn router(demo: Arc<Demo>) -> Router<AppState> {
    Router::new()
        .route("/demo", get(show))
        .route("/demo/sign-in", post(sign_in))
        .route("/demo/clock", post(advance))
        .route("/demo/arrivals", get(arrivals))
        .route("/{lang}/demo", get(in_language))
        .route("/{lang}/demo/arrivals", get(in_language))
        .layer(Extension(demo))
}

type Fields = Vec<(String, String)>;

fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The frame of a page without a language in its address: `?lang=`, else the reader's wish.
fn page_frame(state: &AppState, parts: &Parts, fields: &Fields, wish: Locale) -> Frame {
    let locale = field(fields, "lang").and_then(Locale::from_code).unwrap_or(wish);
    let mut frame = frame(state, parts, locale, state.now());
    parts.uri.path().clone_into(&mut frame.path);
    frame
}

/// `GET /demo`.
async fn show(
    State(state): State<AppState>,
    Extension(demo): Extension<Arc<Demo>>,
    Wish(wish): Wish,
    Query(fields): Query<Fields>,
    parts: Parts,
) -> Result<Response> {
    let mut arrivals = demo.receiver.arrivals();
    arrivals.truncate(NEWEST);
    let model = DemoModel {
        who: everyone(),
        now: wall(state.now()),
        hours_ahead: state.clock.ahead().as_hours(),
        arrivals,
    };
    Ok(said(demo_page(page_frame(&state, &parts, &fields, wish), model)))
}

/// `GET /demo/arrivals`: a page; for a program that asks for JSON, an array.
async fn arrivals(
    State(state): State<AppState>,
    Extension(demo): Extension<Arc<Demo>>,
    Wish(wish): Wish,
    Query(fields): Query<Fields>,
    parts: Parts,
) -> Result<Response> {
    let arrivals = demo.receiver.arrivals();
    let accept = parts.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    if accept.is_some_and(|accept| accept.starts_with("application/json")) {
        let list: Vec<_> = arrivals
            .iter()
            .map(|one| {
                serde_json::json!({
                    "at": one.at.to_string(),
                    "name": one.name,
                    "language": one.language.code(),
                    "title": one.title,
                    "body": one.body,
                    "navigate": one.navigate,
                })
            })
            .collect();
        return Ok(axum::Json(list).into_response());
    }
    Ok(said(arrivals_page(page_frame(&state, &parts, &fields, wish), arrivals)))
}

/// `GET /{lang}/demo…`: where the language links of these pages lead.
async fn in_language(Path(lang): Path<String>, uri: Uri) -> Result<Redirect> {
    let locale = Locale::from_code(&lang).ok_or(Problem::NotFound)?;
    let page = uri.path().trim_start_matches('/').trim_start_matches(&lang);
    Ok(Redirect::to(&format!("{page}?lang={}", locale.code())))
}

/// `POST /demo/sign-in`, field `who`.
async fn sign_in(
    State(state): State<AppState>,
    browser: Browser,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let who = field(&fields, "who").unwrap_or_default();
    let (account, start) = account(who).ok_or(Problem::BadRequest)?;
    let tx = database::begin(&state.db).await?;
    let cookie = access::sign_in(&state, &tx, account, &browser, state.now()).await?;
    tx.commit().await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&start)).into_response())
}

/// `POST /demo/clock`, field `advance`: an ISO 8601 duration.
async fn advance(
    State(state): State<AppState>,
    Extension(demo): Extension<Arc<Demo>>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    let _one_at_a_time = demo.stepping.lock().await;
    let by = field(&fields, "advance")
        .and_then(|text| clock::step(text, state.now()))
        .ok_or(Problem::BadRequest)?;
    pass(&state, by).await?;
    Ok(Redirect::to("/demo"))
}

/// Longest that a step waits for reminders which the worker is sending just now.
const PATIENCE: u32 = 100;

/// Lets time pass: stops at every moment at which a reminder is due, so that each arrives as it
/// would have without the hurry.
async fn pass(state: &AppState, by: SignedDuration) -> Result<()> {
    let until = state.now() + by;
    let mut waited = 0;
    while let Some(due) = reminders::next_due(&state.db).await?.filter(|due| *due <= until) {
        let ahead = due.duration_since(state.now());
        if ahead.is_positive() {
            clock::advance(&state.db, &state.clock, ahead).await?;
        }
        if sending::round(state).await? == 0 && !ahead.is_positive() {
            waited += 1;
            if waited > PATIENCE {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    let rest = until.duration_since(state.now());
    if rest.is_positive() {
        clock::advance(&state.db, &state.clock, rest).await?;
    }
    state.pulse.wake();
    Ok(())
}

/// Whose session `who` asks for, and the page it starts on.
fn account(who: &str) -> Option<(Account, String)> {
    if who.is_empty() {
        return None;
    }
    if let Some(member) = STAFF.iter().find(|member| member.who == who) {
        return Some((Account::Staff(member.municipality, member.id), "/nl/people".to_owned()));
    }
    let player = cast::players().into_iter().find(|player| player.who == who)?;
    let start = format!("/{}/today", player.language.code());
    Some((Account::Person(player.scope), start))
}

/// Whom the page offers; those of the other municipality are for tests.
fn everyone() -> Vec<Who> {
    let here = cast::players()
        .into_iter()
        .filter(|one| one.is_lead() && one.scope.municipality() == cast::HERE);
    let holders = here.map(|one| Who {
        code: one.who,
        name: one.name,
        role: Role::Holder,
        language: one.language,
    });
    let staff = STAFF.iter().filter(|one| !one.who.is_empty() && one.municipality == cast::HERE);
    let staff = staff.map(|one| Who {
        code: one.who,
        name: one.name.to_owned(),
        role: match one.role {
            StaffRole::CaseWorker => Role::CaseWorker,
            StaffRole::Coordinator => Role::Coordinator,
            StaffRole::Volunteer => Role::Volunteer,
        },
        language: Locale::Nl,
    });
    holders.chain(staff).collect()
}
