//! What changes a person's own form. The last day is a deadline of the person: it is planned,
//! moved, done and given up in the same transaction.

use super::entity::followed_form::Model;
use super::rules::LastDay;
use super::store;
use crate::access::Scope;
use crate::deadlines::{self, NewDeadline};
use crate::error::{Error, Result};
use crate::id::{DeadlineId, FollowedId};
use dag1_app::deadlines::Kind;
use dag1_app::forms::data::Kind as Paper;
use dag1_app::forms::{By, Form, Standing, TickList};
use jiff::Timestamp;
use sea_orm::DatabaseTransaction;

/// The row of the form, made with this standing when the form was not the person's own yet.
async fn row(
    tx: &DatabaseTransaction,
    scope: Scope,
    form: &Form,
    (standing, by): (Standing, By),
    now: Timestamp,
) -> Result<Model> {
    let new = store::row(FollowedId::new(), scope, &form.id, standing, by, now);
    store::begin(tx, scope, new).await?;
    let row = store::lock(tx, scope, &form.id).await?;
    row.ok_or(Error::Internal("a followed form is gone in its own transaction"))
}

/// Says where a form stands. What is sent or decided is reminded of no more; what goes back is
/// reminded of again; what is not for the person loses its day.
pub async fn set_standing(
    tx: &DatabaseTransaction,
    scope: Scope,
    form: &Form,
    (standing, by): (Standing, By),
    now: Timestamp,
) -> Result<()> {
    let mut row = row(tx, scope, form, (standing, by), now).await?;
    let was_over = Standing::from_code(&row.standing).is_some_and(Standing::is_over);
    standing.code().clone_into(&mut row.standing);
    by.code().clone_into(&mut row.done_by);
    if standing.is_over() {
        hand_in(tx, scope, form, row.deadline_id, now).await?;
    } else if standing == Standing::NotMine {
        give_up_day(tx, scope, &mut row, now).await?;
    } else if was_over {
        reopen(tx, scope, row.deadline_id, now).await?;
    }
    Ok(store::update(tx, scope, row).await?)
}

/// Marks as done the person's own deadline of the form, and what staff planned to hand it in.
async fn hand_in(
    tx: &DatabaseTransaction,
    scope: Scope,
    form: &Form,
    own: Option<DeadlineId>,
    now: Timestamp,
) -> Result<()> {
    let own = own.map(|id| id.to_string());
    for one in deadlines::open_of(tx, scope, now).await? {
        let is_about_it = one.form.as_deref() == Some(form.id.as_str());
        let is_handing_in = Some(&one.id) == own.as_ref() || one.kind == Kind::Form;
        if let (true, true, Ok(id)) = (is_about_it, is_handing_in, one.id.parse()) {
            deadlines::done(tx, scope, id, true, now).await?;
        }
    }
    Ok(())
}

async fn reopen(
    tx: &DatabaseTransaction,
    scope: Scope,
    own: Option<DeadlineId>,
    now: Timestamp,
) -> Result<()> {
    let Some(id) = own else { return Ok(()) };
    let text = id.to_string();
    let all = deadlines::of_person(tx, scope, now).await?;
    if all.iter().any(|one| one.id == text) {
        deadlines::done(tx, scope, id, false, now).await?;
    }
    Ok(())
}

async fn give_up_day(
    tx: &DatabaseTransaction,
    scope: Scope,
    row: &mut Model,
    now: Timestamp,
) -> Result<()> {
    row.counts_from = None;
    if let Some(id) = row.deadline_id.take() {
        deadlines::give_up(tx, scope, id, now).await?;
    }
    Ok(())
}

/// Ticks off exactly these of one list. A form of which something is ticked off is started.
pub async fn set_ticks(
    tx: &DatabaseTransaction,
    scope: Scope,
    form: &Form,
    (list, wanted): (TickList, &[&str]),
    by: By,
    now: Timestamp,
) -> Result<()> {
    let mut row = row(tx, scope, form, (Standing::Todo, by), now).await?;
    // What the form no longer asks for says nothing: the answer may have waited for weeks.
    let (on, off): (Vec<&String>, Vec<&String>) =
        list.items(form).iter().partition(|id| wanted.contains(&id.as_str()));
    for id in &on {
        store::tick(tx, scope, &form.id, &list.item(id), by, now).await?;
    }
    let off: Vec<String> = off.into_iter().map(|id| list.item(id)).collect();
    store::untick(tx, scope, &form.id, &off).await?;
    if !on.is_empty() && row.standing == Standing::Todo.code() {
        Standing::Started.code().clone_into(&mut row.standing);
        by.code().clone_into(&mut row.done_by);
        store::update(tx, scope, row).await?;
    }
    Ok(())
}

/// Plans the last day, moves it when there was one, or takes it away when nothing is given.
pub async fn set_day(
    tx: &DatabaseTransaction,
    scope: Scope,
    form: &Form,
    day: Option<LastDay>,
    now: Timestamp,
) -> Result<()> {
    let mut row = row(tx, scope, form, (Standing::Todo, By::Person), now).await?;
    let Some(day) = day else {
        give_up_day(tx, scope, &mut row, now).await?;
        return Ok(store::update(tx, scope, row).await?);
    };
    if row.standing == Standing::NotMine.code() {
        Standing::Todo.code().clone_into(&mut row.standing);
        By::Person.code().clone_into(&mut row.done_by);
    }
    let new = NewDeadline {
        kind: match form.kind {
            Paper::Form => Kind::Form,
            Paper::Letter => Kind::Letter,
        },
        form: Some(form.id.clone()),
        organisation: form.sender.clone(),
        due: day.last,
        consequence: None,
        note: String::new(),
    };
    let id = deadlines::give(tx, scope, row.deadline_id, &new, now).await?;
    if Standing::from_code(&row.standing).is_some_and(Standing::is_over) {
        deadlines::done(tx, scope, id, true, now).await?;
    }
    row.deadline_id = Some(id);
    row.counts_from = day.counts_from.map(|day| day.to_string());
    Ok(store::update(tx, scope, row).await?)
}
