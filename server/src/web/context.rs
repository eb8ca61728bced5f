//! What a handler knows of the request: the language, the reader, the frame of its page.

use crate::access::Viewer;
use crate::error::Error;
use crate::reading::cookie;
use crate::state::AppState;
use crate::time;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use dag1_app::Locale;
use dag1_app::errors::Problem;
use dag1_app::forms::{self, Form};
use dag1_app::ui::{Frame, Notice, Reader};
use jiff::Timestamp;
use std::convert::Infallible;

/// Name of the cookie that says whether the Dutch stands under each line.
pub const BILINGUAL_COOKIE: &str = "dag1_bilingual";

/// How many requests for help are open for the reader: whoever counts them puts this into the
/// request.
#[derive(Clone, Copy, Debug)]
pub struct OpenHelp(pub u64);

/// The request as a handler sees it.
#[derive(Clone, Debug)]
pub struct Context {
    /// Language of the address.
    pub locale: Locale,
    /// The moment it is now.
    pub now: Timestamp,
    /// Who asks, if somebody is signed in.
    pub viewer: Option<Viewer>,
    frame: Frame,
    /// Tags of the pages that the phone has of this address.
    known: Option<HeaderValue>,
}

impl Context {
    /// The frame of the page to be shown.
    pub fn frame(&self) -> Frame {
        self.frame.clone()
    }

    /// The frame, to look at.
    pub(super) fn its_frame(&self) -> &Frame {
        &self.frame
    }

    /// Whether the phone has the page with this tag.
    pub(super) fn has(&self, tag: &HeaderValue) -> bool {
        let known = self.known.as_ref().and_then(|known| known.to_str().ok()).unwrap_or_default();
        known.split(',').any(|one| one.trim().as_bytes() == tag.as_bytes())
    }

    /// Sends the reader on to a page in their language (303).
    pub fn redirect(&self, path: &str) -> Response {
        Redirect::to(&self.frame.link(path)).into_response()
    }

    /// As [`Context::redirect`], with a short answer at the top of that page.
    pub fn redirect_saying(&self, path: &str, notice: Notice) -> Response {
        let mark = if path.contains('?') { '&' } else { '?' };
        self.redirect(&format!("{path}{mark}said={}", notice.code()))
    }

    /// As [`Context::redirect_saying`], at a place of that page.
    pub fn redirect_saying_at(&self, path: &str, notice: Notice, place: &str) -> Response {
        self.redirect(&format!("{path}?said={}#{place}", notice.code()))
    }
}

/// A page as an answer.
pub fn said(html: String) -> Response {
    Html(html).into_response()
}

/// A page as an answer that the service worker may keep for reading offline.
pub fn kept(html: String) -> Response {
    ([("x-dag1-offline", "yes")], Html(html)).into_response()
}

/// The page of a form that was filled in wrongly (422): all that was typed stands in it.
pub fn refused(html: String) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Html(html)).into_response()
}

/// The explained form of an address; any other id is not found.
pub fn explained_form(id: &str) -> Result<&'static Form, Error> {
    Ok(forms::find(id).ok_or(Problem::NotFound)?)
}

/// The language of an address: its first segment.
pub fn locale_of(path: &str) -> Option<Locale> {
    path.trim_start_matches('/').split('/').next().and_then(Locale::from_code)
}

/// The best language of an `Accept-Language` header; English when none is ours.
pub fn preferred(accept: Option<&str>) -> Locale {
    accept
        .unwrap_or_default()
        .split(',')
        .find_map(|one| {
            let tag = one.split(';').next().unwrap_or_default().trim();
            Locale::from_code(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase())
        })
        .unwrap_or(Locale::En)
}

/// Builds the frame of a request; `locale` when its address has none.
pub fn frame(state: &AppState, parts: &Parts, locale: Locale, now: Timestamp) -> Frame {
    let viewer = parts.extensions.get::<Viewer>();
    let full = parts.uri.path();
    let path = full.strip_prefix(&format!("/{}", locale.code())).unwrap_or(full);
    let query = parts.uri.query().unwrap_or_default();
    let said = query.split('&').find_map(|pair| pair.strip_prefix("said="));
    let rest: Vec<&str> =
        query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("said=")).collect();
    let path = match rest.as_slice() {
        [] => path.to_owned(),
        some => format!("{path}?{}", some.join("&")),
    };
    Frame {
        locale,
        bilingual: cookie(parts, BILINGUAL_COOKIE) == Some("on"),
        path,
        reader: viewer.map_or(Reader::Nobody, Viewer::reader),
        notice: said.and_then(Notice::from_code),
        now: time::wall(now),
        build: state.assets.build(),
        demo: state.config.demo,
        open_help: parts.extensions.get::<OpenHelp>().map_or(0, |open| open.0),
    }
}

impl FromRequestParts<AppState> for Context {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Error> {
        let locale = locale_of(parts.uri.path()).ok_or(Problem::NotFound)?;
        let now = state.now();
        let viewer = parts.extensions.get::<Viewer>().cloned();
        let frame = frame(state, parts, locale, now);
        let known = parts.headers.get(header::IF_NONE_MATCH).cloned();
        Ok(Self { locale, now, viewer, frame, known })
    }
}

/// The reader's wish for a language where the address has none.
pub struct Wish(pub Locale);

impl FromRequestParts<AppState> for Wish {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Infallible> {
        if let Some(language) = parts.extensions.get::<Viewer>().and_then(Viewer::language) {
            return Ok(Self(language));
        }
        let accept = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
        Ok(Self(preferred(accept)))
    }
}
