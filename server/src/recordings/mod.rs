//! Recordings: sections of a form read aloud by staff, for readers of their municipality.

mod routes;
mod rules;
mod store;

pub use routes::router;

use crate::error::Result;
use crate::id::MunicipalityId;
use dag1_app::Locale;
use dag1_app::recordings::Recording;
use sea_orm::ConnectionTrait;

/// What a reader of the municipality can listen to at a form, in one language. No sound is read.
pub async fn of_form(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
    language: Locale,
) -> Result<Vec<Recording>> {
    Ok(store::of_form(db, municipality, form, language).await?)
}
