//! What a person made of a form, as its page shows it.

use super::store;
use crate::access::Scope;
use crate::deadlines;
use crate::error::Result;
use dag1_app::forms::{By, Form, Mine, Standing};
use dag1_app::ui;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// What the person made of the form; `sent` is a day that was not understood.
pub async fn of(
    db: &impl ConnectionTrait,
    scope: Scope,
    form: &Form,
    sent: ui::Form,
    now: Timestamp,
) -> Result<Mine> {
    let row = store::find(db, scope, &form.id).await?;
    let own = row.as_ref().and_then(|row| row.deadline_id).map(|id| id.to_string());
    let all = deadlines::of_person(db, scope, now).await?.into_iter();
    let (own, planned) = all
        .filter(|one| one.form.as_deref() == Some(form.id.as_str()))
        .partition::<Vec<_>, _>(|one| Some(&one.id) == own.as_ref());
    Ok(Mine {
        standing: row.as_ref().and_then(|row| Standing::from_code(&row.standing)),
        by: row.as_ref().and_then(|row| By::from_code(&row.done_by)).unwrap_or(By::Person),
        ticked: store::ticked(db, scope, &form.id).await?,
        counts_from: row.and_then(|row| row.counts_from?.parse().ok()),
        given: own.into_iter().next(),
        planned,
        sent,
        person: None,
    })
}
