//! The handlers of recordings: the page of case workers, and listening.

use super::rules::{self, Asked};
use super::store::{self, New};
use crate::access::{CaseWorker, Viewer};
use crate::database;
use crate::error::{Error, Result};
use crate::id::RecordingId;
use crate::state::AppState;
use crate::web::{Context, explained_form, refused, said};
use axum::Router;
use axum::body::Body;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dag1_app::errors::Problem;
use dag1_app::forms::{Form, has_section};
use dag1_app::recordings::{RecordingsPage, recordings_page};
use dag1_app::ui::{self, Notice};

/// Longest text of a field beside the file, in bytes.
const LONGEST_FIELD: usize = 200;

/// Addresses of this feature.
pub fn router() -> Router<AppState> {
    let limit = DefaultBodyLimit::max(rules::READ_TO_THE_END);
    Router::new()
        .route("/{lang}/forms/{form}/recordings", get(page).post(keep).layer(limit))
        .route("/{lang}/forms/{form}/recordings/{id}", get(listen))
        .route("/{lang}/forms/{form}/recordings/{id}/remove", post(remove))
}

async fn page(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, form)): Path<(String, String)>,
) -> Result<Response> {
    let form = explained_form(&form)?;
    Ok(said(html(&ctx, &state, &worker, form, ui::Form::default()).await?))
}

async fn html(
    ctx: &Context,
    state: &AppState,
    worker: &CaseWorker,
    of: &'static Form,
    form: ui::Form,
) -> Result<String> {
    let kept = store::kept(&state.db, worker, &of.id).await?;
    Ok(recordings_page(ctx.frame(), RecordingsPage { of, kept, form }))
}

/// Takes a sound in. Who asks is known before anything of the file is read.
async fn keep(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, id)): Path<(String, String)>,
    sent: Multipart,
) -> Result<Response> {
    let of = explained_form(&id)?;
    let Upload { mut form, sound, is_too_large } = read(sent).await?;
    let draft = rules::Draft {
        section: form.value("section"),
        language: form.value("language"),
        sound: &sound,
        is_too_large,
    };
    let decided = rules::decide(draft, |code| has_section(of, code));
    let Some(rules::Plan { section, language, kind }) = form.settle(decided) else {
        return Ok(refused(html(&ctx, &state, &worker, of, form).await?));
    };
    let new = New { form: &of.id, section: &section, language, kind, sound };
    let tx = database::begin(&state.db).await?;
    store::put(&tx, &worker, new, ctx.now).await?;
    tx.commit().await?;
    Ok(ctx.redirect_saying(&format!("/forms/{}/recordings", of.id), Notice::Saved))
}

/// What was sent: the fields, and the file as far as it is not too large.
#[derive(Default)]
struct Upload {
    form: ui::Form,
    sound: Vec<u8>,
    is_too_large: bool,
}

async fn read(mut sent: Multipart) -> Result<Upload> {
    let mut upload = Upload::default();
    loop {
        match take(&mut sent, &mut upload).await {
            Ok(true) => {}
            Ok(false) => return Ok(upload),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                upload.is_too_large = true;
                return Ok(upload);
            }
            Err(_) => return Err(Problem::BadRequest.into()),
        }
    }
}

/// Takes the next field; whether there was one.
async fn take(sent: &mut Multipart, upload: &mut Upload) -> Result<bool, MultipartError> {
    let Some(field) = sent.next_field().await? else { return Ok(false) };
    let name = field.name().unwrap_or_default().to_owned();
    let is_file = name == "file";
    let most = if is_file { rules::LARGEST } else { LONGEST_FIELD };
    let (bytes, is_too_large) = up_to(field, most).await?;
    if is_file {
        upload.sound = bytes;
        upload.is_too_large = is_too_large;
    } else if !is_too_large {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        upload.form = std::mem::take(&mut upload.form).with(&name, text);
    }
    Ok(true)
}

/// The bytes of a field; of one that is longer than `most`, which is read to its end, none.
async fn up_to(mut field: Field<'_>, most: usize) -> Result<(Vec<u8>, bool), MultipartError> {
    let (mut bytes, mut is_too_large) = (Vec::new(), false);
    while let Some(chunk) = field.chunk().await? {
        is_too_large |= bytes.len() + chunk.len() > most;
        if is_too_large {
            bytes = Vec::new();
        } else {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok((bytes, is_too_large))
}

/// A sound, whole or in part, for whoever is signed in at its municipality.
async fn listen(
    viewer: Viewer,
    State(state): State<AppState>,
    Path((_lang, form, id)): Path<(String, String, RecordingId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let found = store::sound(&state.db, viewer.municipality(), &form, id).await?;
    let store::Sound { kind, mut sound } = found.ok_or(Problem::NotFound)?;
    let kind = HeaderValue::from_str(&kind).map_err(|_| Error::Internal("kind of a recording"))?;
    let fixed = [
        (header::CONTENT_TYPE, kind),
        (header::ACCEPT_RANGES, HeaderValue::from_static("bytes")),
        // Heard twice, paid once; signing out clears it.
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=86400")),
    ];
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let length = sound.len();
    match rules::asked(range, length) {
        Asked::Whole => Ok((fixed, Body::from(sound)).into_response()),
        Asked::Part(part) => {
            let place = format!("bytes {}-{}/{length}", part.start, part.end.saturating_sub(1));
            sound.truncate(part.end);
            let part = sound.split_off(part.start);
            let place = [(header::CONTENT_RANGE, place)];
            Ok((StatusCode::PARTIAL_CONTENT, fixed, place, Body::from(part)).into_response())
        }
        Asked::Nowhere => {
            let place = [(header::CONTENT_RANGE, format!("bytes */{length}"))];
            Ok((StatusCode::RANGE_NOT_SATISFIABLE, place).into_response())
        }
    }
}

async fn remove(
    ctx: Context,
    worker: CaseWorker,
    State(state): State<AppState>,
    Path((_lang, form, id)): Path<(String, String, RecordingId)>,
) -> Result<Response> {
    if store::remove(&state.db, &worker, &form, id).await? {
        return Ok(ctx.redirect_saying(&format!("/forms/{form}/recordings"), Notice::Removed));
    }
    Err(Problem::NotFound.into())
}
