//! Forms: the explained forms, and which a person follows.

mod entity;
mod import;
mod municipality;
mod routes;
mod store;

pub use import::import;
pub use municipality::{Own, municipal_term, set_own};
pub use routes::router;

use crate::access::Scope;
use crate::error::Result;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// Ids of the forms that the person follows, as far as they are explained.
pub async fn followed(db: &impl ConnectionTrait, scope: Scope) -> Result<Vec<String>> {
    let mut forms = store::followed(db, scope).await?;
    forms.retain(|id| dag1_app::forms::find(id).is_some());
    Ok(forms)
}

/// Makes the person follow a form, by its id in addresses, or no more.
pub async fn follow(
    tx: &impl ConnectionTrait,
    scope: Scope,
    form: &str,
    is_followed: bool,
    now: Timestamp,
) -> Result<()> {
    if is_followed {
        store::follow(tx, scope, form, now).await?;
    } else {
        store::unfollow(tx, scope, form).await?;
    }
    Ok(())
}
