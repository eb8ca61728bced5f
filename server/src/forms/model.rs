//! What the page of a form is made from, for its reader and for staff beside a person.

use super::municipality;
use crate::access::Viewer;
use crate::error::Result;
use crate::state::AppState;
use crate::web::Context;
use crate::{recordings, texts};
use dag1_app::forms::{Form, FormPage, Mine};

/// The model of the page of a form.
pub(super) async fn model(
    ctx: &Context,
    state: &AppState,
    form: &'static Form,
    mine: Option<Mine>,
) -> Result<FormPage> {
    let here = ctx.viewer.as_ref().map(Viewer::municipality);
    let person = mine.as_ref().and_then(|mine| mine.person.as_ref());
    let locale = person.map_or(ctx.locale, |person| person.language);
    let trust = texts::trust(&state.db, here, form, locale, ctx.now).await?;
    let municipality = municipality::added(&state.db, here, form).await?;
    let recordings = match here {
        Some(here) => recordings::of_form(&state.db, here, &form.id, locale).await?,
        None => Vec::new(),
    };
    Ok(FormPage { form, mine, trust, municipality, recordings, heard: None })
}
