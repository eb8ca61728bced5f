//! The channel of Web Push: who we are there, the letter as a phone reads it, and what the answer
//! of its push service means.

use super::address::Address;
use super::letter::{Delivery, Letter, Outcome, Rest};
use crate::database;
use crate::start::StartError;
use crate::time::Clock;
use dag1_push::{Answer, Meaning, Message, Moment, Phone, Push, Vapid};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;
use uuid::Uuid;

/// Longest that a push service may keep a message, in seconds: four weeks.
const LONGEST: i64 = 28 * 24 * 3600;

/// Who we are for push services: the key of this database, made at the very first start. Of two
/// servers that start at once, the one that was written first stays.
pub async fn vapid(db: &impl ConnectionTrait, subject: &str) -> Result<Vapid, StartError> {
    let key = database::setting(db, "vapid_private_key", Vapid::new_key).await?;
    Ok(Vapid::from_key(&key, subject)?)
}

/// Keeps over a restart that a push service is left alone.
pub async fn keep_rest(db: &impl ConnectionTrait, rest: &Rest) -> Result<(), DbErr> {
    database::write_setting(db, &format!("{REST}{}", rest.host), &rest.until.to_string()).await
}

/// The push services that were to be left alone when they were heard of last.
pub async fn rests(db: &impl ConnectionTrait) -> Result<Vec<Rest>, DbErr> {
    let known = database::settings(db, REST).await?;
    let read = |(key, until): (String, String)| {
        let host = key.strip_prefix(REST)?.to_owned();
        Some(Rest { host, until: until.parse().ok()? })
    };
    Ok(known.into_iter().filter_map(read).collect())
}

/// What the settings begin with that keep how long push services are left alone.
const REST: &str = "push_rest ";

/// Brings a letter to a phone.
pub(super) async fn deliver(
    push: &Push,
    address: &Address,
    phone: &Phone,
    letter: &Letter,
    clock: &Clock,
    given_up: impl Future<Output = ()>,
) -> Delivery {
    let now = Moment { told: clock.now(), real: clock.real_now() };
    let message = Message {
        payload: payload(letter),
        ttl: ttl_seconds(letter.useful_until, now.told),
        is_urgent: letter.is_urgent,
        topic: letter.topic.clone(),
    };
    let Answer { meaning, status, is_posted, rest } =
        push.send(phone, &message, now, given_up).await;
    let outcome = match meaning {
        Meaning::Accepted => Outcome::Accepted,
        Meaning::Gone => Outcome::Gone,
        Meaning::Refused => Outcome::Refused,
        Meaning::Later(wait) => Outcome::Later(wait),
    };
    let (channel, address) = (address.channel(), address.id);
    Delivery { channel, address, outcome, provider_code: status, is_posted, rest }
}

/// A Declarative Web Push message, which an iPhone shows by itself; to a service worker it is
/// ordinary push data.
#[derive(Serialize)]
struct Payload<'a> {
    web_push: u16,
    notification: Notification<'a>,
}

#[derive(Serialize)]
struct Notification<'a> {
    title: &'a str,
    body: &'a str,
    navigate: &'a str,
    lang: &'a str,
    dir: &'a str,
    tag: Uuid,
    silent: bool,
    data: Data,
}

#[derive(Serialize)]
struct Data {
    reminder: Uuid,
}

/// The letter as JSON. Nothing is in it that can't be written, so it is never empty.
fn payload(letter: &Letter) -> Vec<u8> {
    let notification = Notification {
        title: &letter.text.title,
        body: &letter.text.body,
        navigate: letter.page.as_str(),
        lang: letter.locale.code(),
        dir: letter.locale.direction(),
        tag: letter.id,
        silent: false,
        data: Data { reminder: letter.id },
    };
    serde_json::to_vec(&Payload { web_push: 8030, notification }).unwrap_or_default()
}

/// Seconds for which a push service may keep the message (RFC 8030, section 5.2): until its use
/// ends, at most four weeks.
fn ttl_seconds(useful_until: Timestamp, now: Timestamp) -> u32 {
    let left = useful_until.duration_since(now).as_secs().clamp(0, LONGEST);
    u32::try_from(left).unwrap_or(0)
}
