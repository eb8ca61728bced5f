//! Invitations: making a code for an account, and signing a device in with it.

use super::account::Account;
use super::code::Code;
use super::session::sign_in;
use super::store::invitations::{self, Tried};
use super::{browser::Browser, rules};
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::{database, time};
use axum::http::HeaderValue;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sea_orm::ConnectionTrait;

/// A code just made. It can be read here and nowhere else.
#[derive(Clone, Debug)]
pub struct Invitation {
    code: Code,
    /// Last day on which it works the whole day.
    pub until: Date,
}

impl Invitation {
    /// The code in groups, e.g. `K7QD-9M2XF-4TB8W`.
    pub fn code(&self) -> String {
        self.code.to_string()
    }
}

/// Makes a code for the account. Older ones of the account work no more.
pub async fn invite(
    tx: &impl ConnectionTrait,
    account: Account,
    now: Timestamp,
) -> Result<Invitation> {
    // A million first parts, of which a week's invitations take few: twenty draws always do.
    for _ in 0..20 {
        let code = Code::random();
        if !invitations::is_taken(tx, code.lookup()).await? {
            invitations::insert(tx, account, &code, now).await?;
            let until = time::wall(now + rules::CODE_LASTS).date();
            return Ok(Invitation { code, until: until.yesterday().unwrap_or(until) });
        }
    }
    Err(Error::Internal("no free code was found"))
}

/// Which kind of account a code signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Permit holders.
    Holder,
    /// Case workers, coordinators and volunteers.
    Staff,
}

/// What trying a code came to.
#[derive(Debug)]
pub enum Answer {
    /// The device is signed in with this `Set-Cookie`.
    SignedIn(HeaderValue),
    /// Wrong, unknown, used, ended or locked: nobody learns which.
    No,
    /// Too many wrong codes came from there, or from everywhere: try again after this time.
    Wait(SignedDuration),
}

/// Tries a code as it was typed, and signs the browser in when it is right. Any number of tries
/// of the same code at once sign one device in.
pub async fn redeem(
    state: &AppState,
    door: Door,
    typed: &str,
    browser: &Browser,
    now: Timestamp,
) -> Result<Answer> {
    let source = browser.source(&state.db, "code").await?;
    let tx = database::begin(&state.db).await?;
    let own = invitations::try_at_limit(&tx, Some(&source), rules::TRIES_OF_ONE).await?;
    let all = invitations::try_at_limit(&tx, None, rules::TRIES_IN_ALL).await?;
    if let Some(wait) = rules::wait(own, now).max(rules::wait(all, now)) {
        return Ok(Answer::Wait(wait));
    }
    let tried = match Code::read(typed) {
        Some(code) => invitations::take(&tx, &code, door == Door::Staff, now).await?,
        None => Tried::Wrong,
    };
    let answer = match tried {
        Tried::Right(account) => {
            Answer::SignedIn(sign_in(state, &tx, account, browser, now).await?)
        }
        // Whoever has the right code is not guessing: a card opened twice costs no try.
        Tried::Over => Answer::No,
        Tried::Wrong => {
            invitations::record_wrong(&tx, &source, now).await?;
            Answer::No
        }
    };
    tx.commit().await?;
    Ok(answer)
}
