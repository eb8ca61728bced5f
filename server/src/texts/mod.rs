//! Texts: whether the explained forms can still be trusted. A case worker says "still right" for
//! all languages in one step; that holds for the words as they are, in that municipality.

mod entity;
mod routes;
mod rules;
mod store;

pub use routes::router;

use crate::error::Result;
use crate::id::MunicipalityId;
use crate::time::{from_db, wall};
use dag1_app::forms::{Form, Trust};
use dag1_app::{Locale, freshness};
use jiff::Timestamp;
use rules::Check;
use sea_orm::ConnectionTrait;

/// What a reader should know about the words of a form: whether they are older than the Dutch,
/// or should have been looked at again. `municipality` is the reader's, if somebody is signed in.
pub async fn trust(
    db: &impl ConnectionTrait,
    municipality: Option<MunicipalityId>,
    form: &Form,
    locale: Locale,
    now: Timestamp,
) -> Result<Trust> {
    let today = wall(now).date();
    let check = match municipality {
        Some(municipality) => store::of_form(db, municipality, &form.id).await?.map(check),
        None => None,
    };
    let file = rules::file(form);
    let is_confirmed =
        check.as_ref().is_some_and(|check| check.version == freshness::version(&file));
    let is_older = freshness::of(locale, &file).older > 0 && !is_confirmed;
    let is_overdue = rules::is_overdue(form.check_by, check.as_ref(), today);
    Ok(Trust { is_older, is_overdue })
}

fn check(row: entity::text_check::Model) -> Check {
    Check { version: row.version, on: wall(from_db(row.checked_at)).date() }
}
