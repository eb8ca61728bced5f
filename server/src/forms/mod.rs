//! Forms: the explained forms, and what a person makes of them: where each stands, what is ticked
//! off, and the last day, which is a deadline of the person.

mod acting;
mod changes;
mod draft;
mod entity;
mod import;
mod model;
mod municipality;
mod own;
mod routes;
mod rules;
mod store;
mod together;

pub use import::import;
pub use municipality::{Addition, municipal_term, set_addition};
pub use routes::router;
pub use rules::last_day;

use crate::access::Scope;
use crate::error::Result;
use dag1_app::forms::{FormStanding, Standing};
use sea_orm::ConnectionTrait;

/// Where the person stands with each form, as far as it is explained, the first one first.
pub async fn standings(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<FormStanding>> {
    let rows = store::all(db, scope).await?;
    Ok(rows
        .into_iter()
        .filter(|row| dag1_app::forms::find(&row.form).is_some())
        .filter_map(|row| {
            let standing = Standing::from_code(&row.standing)?;
            Some(FormStanding { form: row.form, standing })
        })
        .collect())
}

/// Ids of the forms that the person keeps: all that have a standing, but those not for them.
pub async fn followed(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<String>> {
    let forms = standings(db, scope).await?.into_iter();
    Ok(forms.filter(|one| one.standing != Standing::NotMine).map(|one| one.form).collect())
}
