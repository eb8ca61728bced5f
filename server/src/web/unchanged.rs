//! Pages that a phone has already: told in a line (304), without making them.
//!
//! A page is made of its frame and its model and of nothing else, so a tag of both says whether it
//! is still the page that the phone has. Left out is the moment: it stands only in the line that
//! says, without internet, of when a kept page is; and that stays true of the one that was kept.

use super::context::Context;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use dag1_app::ui::Frame;
use std::fmt::{self, Debug, Write};
use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};
use std::sync::LazyLock;

/// Another one each time the program starts: what an older program made may look different.
static START: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// As [`super::kept`], for a page that is made of its frame and of `model` alone, and not of the
/// frame's moment. `page` is called only when the phone does not have that very page.
pub fn kept_as<M: Debug>(
    ctx: &Context,
    model: M,
    page: impl FnOnce(Frame, M) -> String,
) -> Response {
    let tag = tag(ctx.its_frame(), &model);
    let fixed = [(OFFLINE, HeaderValue::from_static("yes")), (header::ETAG, tag)];
    if ctx.has(&fixed[1].1) {
        return (StatusCode::NOT_MODIFIED, fixed).into_response();
    }
    (fixed, Html(page(ctx.frame(), model))).into_response()
}

const OFFLINE: HeaderName = HeaderName::from_static("x-dag1-offline");

/// What identifies a page. Weak (RFC 9110, section 8.8.1), because the moment is left out.
fn tag(frame: &Frame, model: &impl Debug) -> HeaderValue {
    let mut told = Told(START.build_hasher());
    let Frame { locale, bilingual, path, reader, notice, now: _, build, demo, open_help } = frame;
    let of_frame = (locale, bilingual, path, reader, notice, build, demo, open_help);
    // Every model tells all of itself, since tests compare what it tells.
    let is_told = write!(told, "{of_frame:?} {model:?}").is_ok();
    debug_assert!(is_told, "hashing takes everything");
    let tag = format!("W/\"{:016x}\"", told.0.finish());
    HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("W/\"\""))
}

/// Text that is only hashed.
struct Told(DefaultHasher);

impl Write for Told {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}
