//! What a municipality adds to the explanation of a form: a note, a phone number, an address, and
//! its own term where each municipality has one.

mod draft;
mod entity;
mod routes;
mod rules;
mod store;

pub use routes::router;
pub use rules::Addition;

use crate::error::Result;
use crate::id::MunicipalityId;
use dag1_app::forms::data::{Form, Offset};
use dag1_app::forms::{self, Municipality};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// What the reader's municipality adds to the form, as its page shows it; nothing when it adds
/// nothing, or nobody is signed in.
pub async fn added(
    db: &impl ConnectionTrait,
    municipality: Option<MunicipalityId>,
    form: &Form,
) -> Result<Option<Municipality>> {
    let Some(municipality) = municipality else { return Ok(None) };
    let found = store::named(db, municipality, &form.id).await?;
    Ok(found.map(|(name, addition)| {
        let term = addition.term.filter(|_| rules::has_own_term(form));
        Municipality {
            name,
            note: addition.note,
            phone: addition.phone,
            address: addition.address,
            term,
        }
    }))
}

/// The municipality's own term for a form whose deadline is `municipal`: the last day lies so far
/// after the form's anchor, as with a known offset. Nothing when it set none.
pub async fn municipal_term(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
) -> Result<Option<Offset>> {
    let Some(form) = forms::find(form).filter(|form| rules::has_own_term(form)) else {
        return Ok(None);
    };
    Ok(store::find(db, municipality, &form.id).await?.and_then(|addition| addition.term))
}

/// Keeps what the municipality adds to the form; nothing is kept of what is empty.
pub async fn set_addition(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
    addition: &Addition,
    now: Timestamp,
) -> Result<()> {
    Ok(store::set(db, municipality, form, addition, now).await?)
}
