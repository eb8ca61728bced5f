//! Access: who is asking and what they may see. Sessions, invitations, devices, the audit of
//! looks at people; the pages of signing in are in [`crate::sign_in`].
//!
//! A [`Viewer`] is a type per role, and a [`Scope`] is the proof that a person's data may be
//! read: it can only be got from a signed-in holder or through [`look()`], which leaves an audit
//! row.

mod account;
mod action;
mod audience;
mod browser;
mod code;
mod device;
mod entity;
mod grants;
mod identify;
mod import;
mod invite;
mod look;
mod rules;
mod scope;
mod session;
mod store;
mod token;
mod turns;
mod viewer;

pub use account::Account;
pub use action::Action;
pub use audience::Audience;
pub use browser::Browser;
pub use code::Code;
pub use grants::{Part, Sought, end as end_grant, give as give_grant, granted, seen_by};
pub use identify::identify;
pub use import::{import_device, import_grant};
pub use invite::{Answer, Door, Invitation, invite, redeem};
pub use look::{look, look_as_case_worker, look_at_group, looked_at_list};
pub use scope::Scope;
pub use session::{sign_in, sign_out};
pub use token::SESSION_COOKIE;
pub use turns::take_turn;
pub use viewer::{
    CaseWorker, Holder, Role, START_OF_HOLDERS, START_OF_STAFF, Staff, Viewer, Volunteer,
};

use crate::error::{Error, Result};
use crate::id::SessionId;
use dag1_app::errors::Problem;
use dag1_app::people::Device;
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

/// The person's devices that are signed in, the last used first; `this` is the one that asks.
pub async fn devices_of(
    db: &impl ConnectionTrait,
    scope: Scope,
    this: Option<SessionId>,
    now: Timestamp,
) -> Result<Vec<Device>> {
    Ok(store::sessions::devices(db, scope, this, now).await?)
}

/// Signs one of the person's devices out. Its next request is nobody's, and no reminder goes
/// there any more.
pub async fn end_device(db: &impl ConnectionTrait, scope: Scope, device: SessionId) -> Result<()> {
    if store::sessions::delete_of(db, scope, device).await? {
        return Ok(());
    }
    Err(Error::Problem(Problem::NotFound))
}

/// Forgets sessions and invitations that have ended, and tries and turns that no longer count
/// and after which nobody came any more.
pub async fn forget(tx: &impl ConnectionTrait, now: Timestamp) -> Result<()> {
    Ok(store::forget(tx, now).await?)
}
