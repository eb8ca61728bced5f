//! Requests for help that come from elsewhere: the demonstration's.

use super::entity::help_request;
use crate::access::Scope;
use crate::error::Result;
use crate::id::{HelpId, StaffId};
use crate::time::to_db;
use dag1_app::help::Spot;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, EntityTrait, Set};

/// A request as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct GivenRequest<'a> {
    /// Id.
    pub id: HelpId,
    /// Where the person is stuck.
    pub spot: &'a Spot,
    /// What the person wrote.
    pub message: &'a str,
    /// Who helps.
    pub helper: Option<StaffId>,
}

/// Takes over a request that is open since `asked`.
pub async fn import(
    db: &impl ConnectionTrait,
    scope: Scope,
    given: GivenRequest<'_>,
    asked: Timestamp,
) -> Result<()> {
    help_request::Entity::insert(help_request::ActiveModel {
        id: Set(given.id),
        municipality_id: Set(scope.municipality()),
        person_id: Set(scope.person()),
        helper_id: Set(given.helper),
        form: Set(given.spot.form.id.clone()),
        section: Set(given.spot.section.clone()),
        message: Set(given.message.to_owned()),
        asked_at: Set(to_db(asked)),
        done_at: Set(None),
    })
    .exec_without_returning(db)
    .await?;
    Ok(())
}
