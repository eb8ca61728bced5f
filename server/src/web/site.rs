//! Addresses of the site as a whole: its front door, the words for robots and for who finds a
//! weakness, the web app manifest, and the switch for the Dutch under each line.

use super::context::{BILINGUAL_COOKIE, Context, Wish, locale_of};
use super::sent::Sent;
use crate::access::Viewer;
use crate::error::{Error, Result};
use crate::state::AppState;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use dag1_app::Locale;
use dag1_app::errors::Problem;
use dag1_app::ui::manifest;
use jiff::SignedDuration;

/// Addresses of the site as a whole.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/", get(front_door))
        .route("/robots.txt", get(robots))
        .route("/.well-known/security.txt", get(security_txt))
        .route("/manifest/{file}", get(web_manifest))
        .route("/{lang}/bilingual", post(bilingual))
}

/// Sends the reader on in their language: to the start page when signed in, else to the welcome.
async fn front_door(Wish(locale): Wish, viewer: Option<Extension<Viewer>>) -> Redirect {
    let page = viewer.map_or("", |Extension(viewer)| viewer.start_page());
    Redirect::to(&format!("/{}{page}", locale.code()))
}

const PLAIN: (HeaderName, &str) = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
const FOR_A_DAY: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=86400");

async fn robots() -> impl IntoResponse {
    ([PLAIN, FOR_A_DAY], "User-agent: *\nDisallow: /\n")
}

/// RFC 9116: whom to tell of a weakness. The contact that push services get, too.
async fn security_txt(State(state): State<AppState>) -> impl IntoResponse {
    let (contact, url) = (&state.config.vapid_subject, &state.config.public_url);
    // Always some months ahead, and the same text for a whole day.
    let expires =
        (state.now() + SignedDuration::from_hours(180 * 24)).strftime("%Y-%m-%dT00:00:00Z");
    let text = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\n\
         Canonical: {url}.well-known/security.txt\n"
    );
    ([PLAIN, FOR_A_DAY], text)
}

/// `GET /manifest/{lang}.webmanifest`.
async fn web_manifest(State(state): State<AppState>, Path(file): Path<String>) -> Result<Response> {
    let locale = file
        .strip_suffix(".webmanifest")
        .and_then(Locale::from_code)
        .ok_or(Error::Problem(Problem::NotFound))?;
    let kind = (header::CONTENT_TYPE, "application/manifest+json");
    let keep = (header::CACHE_CONTROL, "no-cache");
    Ok(([kind, keep], manifest(locale, state.assets.build())).into_response())
}

/// Remembers on this device whether the Dutch stands under each line (`show`: on, off) and goes
/// `back` to the page it was asked on.
async fn bilingual(
    ctx: Context,
    State(state): State<AppState>,
    Sent(form): Sent,
) -> Result<Response> {
    let (value, age) = if form.value("show") == "on" { ("on", 34_560_000) } else { ("off", 0) };
    let secure = if state.config.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{BILINGUAL_COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}"
    );
    let cookie = HeaderValue::from_str(&cookie)
        .map_err(|_| Error::Internal("the bilingual cookie is no header"))?;
    let mut response = match own_page(form.value("back")) {
        Some(page) if locale_of(page).is_some() => Redirect::to(page).into_response(),
        Some(page) => ctx.redirect(page),
        None => ctx.redirect(""),
    };
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

/// The address if it is one of our own pages: never another host, however it is written.
fn own_page(address: &str) -> Option<&str> {
    let is_own = address.starts_with('/')
        && !address.starts_with("//")
        && address.len() <= 1000
        && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    is_own.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::own_page;

    #[test]
    fn the_way_back_never_leaves_the_site() {
        assert_eq!(own_page("/ti/lessons?week=2026-11-23"), Some("/ti/lessons?week=2026-11-23"));
        for foreign in [
            "",
            "https://elders.example/",
            "//elders.example",
            "/\\elders.example",
            "/nl\r\nSet-Cookie: a=b",
            "javascript:alert(1)",
        ] {
            assert_eq!(own_page(foreign), None, "{foreign}");
        }
    }
}
