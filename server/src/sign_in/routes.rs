//! The handlers of signing in: the welcome, the code, one tap to sign in, signing out.

use crate::access::{self, Answer, Browser, Code, Door, START_OF_HOLDERS, START_OF_STAFF, redeem};
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::web::{Context, Sent, kept, refused, said, wait_first};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use axum::routing::{get, post};
use dag1_app::access::{
    about_page, code_page, invitation_page, offline_page, staff_link_page, welcome_page,
};
use dag1_app::errors::Problem;
use dag1_app::ui::{Form, Notice, Wrong};

/// Addresses of this feature. Staff come in through a room of their own, `/access/staff/…`, in
/// which passkeys and single sign-on will have their place.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}", get(welcome))
        .route("/{lang}/about", get(about))
        .route("/{lang}/offline", get(offline))
        .route("/{lang}/access", get(ask).post(try_typed))
        .route("/{lang}/access/{code}", get(one_tap).post(try_card))
        .route("/{lang}/access/staff/{token}", get(staff_link).post(try_staff_link))
        .route("/{lang}/sign-out", post(sign_out))
}

async fn welcome(ctx: Context) -> Response {
    match &ctx.viewer {
        Some(viewer) => ctx.redirect(viewer.start_page()),
        None => said(welcome_page(ctx.frame())),
    }
}

async fn about(ctx: Context) -> Response {
    kept(about_page(ctx.frame()))
}

async fn offline(ctx: Context) -> Response {
    kept(offline_page(ctx.frame()))
}

async fn ask(ctx: Context) -> Response {
    said(code_page(ctx.frame(), Form::default()))
}

/// The page behind the QR code. It says nothing about the code and uses nothing up: programs
/// that make previews of links open it, too.
async fn one_tap(ctx: Context, Path((_lang, code)): Path<(String, String)>) -> Result<Response> {
    let code = Code::read(&code).ok_or(Error::Problem(Problem::Code))?;
    Ok(said(invitation_page(ctx.frame(), &code.to_string())))
}

async fn staff_link(
    ctx: Context,
    Path((_lang, token)): Path<(String, String)>,
) -> Result<Response> {
    let token = Code::read(&token).ok_or(Error::Problem(Problem::Code))?;
    Ok(said(staff_link_page(ctx.frame(), &token.to_string())))
}

async fn try_typed(
    ctx: Context,
    browser: Browser,
    State(state): State<AppState>,
    Sent(mut form): Sent,
) -> Result<Response> {
    let wrong = if form.value("code").trim().is_empty() {
        Wrong::CodeEmpty
    } else {
        match redeem(&state, Door::Holder, form.value("code"), &browser, ctx.now).await? {
            Answer::SignedIn(cookie) => return Ok(signed_in(&ctx, START_OF_HOLDERS, cookie)),
            Answer::Wait(wait) => return Ok(wait_first(wait)),
            Answer::No => Wrong::CodeUnknown,
        }
    };
    form.reject("code", wrong);
    Ok(refused(code_page(ctx.frame(), form)))
}

async fn try_card(
    ctx: Context,
    browser: Browser,
    State(state): State<AppState>,
    Path((_lang, code)): Path<(String, String)>,
) -> Result<Response> {
    try_link(&ctx, &state, Door::Holder, &code, &browser).await
}

async fn try_staff_link(
    ctx: Context,
    browser: Browser,
    State(state): State<AppState>,
    Path((_lang, token)): Path<(String, String)>,
) -> Result<Response> {
    try_link(&ctx, &state, Door::Staff, &token, &browser).await
}

async fn try_link(
    ctx: &Context,
    state: &AppState,
    door: Door,
    code: &str,
    browser: &Browser,
) -> Result<Response> {
    let page = match door {
        Door::Holder => START_OF_HOLDERS,
        Door::Staff => START_OF_STAFF,
    };
    match redeem(state, door, code, browser, ctx.now).await? {
        Answer::SignedIn(cookie) => Ok(signed_in(ctx, page, cookie)),
        Answer::Wait(wait) => Ok(wait_first(wait)),
        Answer::No => Err(Problem::Code.into()),
    }
}

fn signed_in(ctx: &Context, page: &str, cookie: HeaderValue) -> Response {
    let mut response = ctx.redirect(page);
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    response
}

/// Ends the session of this device, if it still has one, and has the browser forget everything.
async fn sign_out(ctx: Context, State(state): State<AppState>) -> Result<Response> {
    let forgotten = access::sign_out(&state, ctx.viewer.as_ref()).await?;
    let mut response = ctx.redirect_saying("", Notice::SignedOut);
    let headers = response.headers_mut();
    headers.insert(header::SET_COOKIE, forgotten);
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    );
    Ok(response)
}
