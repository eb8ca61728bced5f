//! The letter of a reminder, made at sending: in the person's language, with what is true then.

use crate::channels::Letter;
use crate::reminders::{Claimed, Facts, Recipient};
use dag1_app::Locale;
use dag1_app::reminders::{Kind, Notification, catch_up_text, notification_text};
use dag1_app::settings::LockScreen;
use dag1_push::topic;
use jiff::Timestamp;
use url::Url;

/// The letter of one reminder.
pub fn letter(
    claimed: &Claimed,
    recipient: &Recipient,
    facts: &Facts,
    public_url: &Url,
) -> Option<Letter> {
    let locale = recipient.locale;
    let text = notification_text(
        locale,
        &Notification {
            subject: facts.subject,
            kind: claimed.kind,
            at: facts.wall,
            place: &facts.place,
            is_full: recipient.wishes.lock_screen == LockScreen::Full,
        },
    );
    let subject = claimed.subject;
    Some(Letter {
        id: claimed.id.0,
        locale,
        text,
        page: page(public_url, locale, &facts.page)?,
        topic: topic(&[
            subject.family.code().as_bytes(),
            subject.id.as_bytes(),
            claimed.person.0.as_bytes(),
        ]),
        useful_until: claimed.useful_until,
        is_urgent: is_urgent(claimed.kind),
    })
}

/// One letter in place of many that waited while the server or the phone was away.
pub fn catch_up<'a>(
    carried: impl Iterator<Item = &'a Claimed>,
    locale: Locale,
    public_url: &Url,
) -> Option<Letter> {
    let carried: Vec<&Claimed> = carried.collect();
    let first = carried.first()?;
    let count = u32::try_from(carried.len()).unwrap_or(u32::MAX);
    Some(Letter {
        id: first.id.0,
        locale,
        text: catch_up_text(locale, count),
        page: page(public_url, locale, "today")?,
        topic: topic(&[b"catch-up", first.person.0.as_bytes()]),
        useful_until: carried
            .iter()
            .map(|one| one.useful_until)
            .fold(Timestamp::MIN, Timestamp::max),
        is_urgent: carried.iter().any(|one| is_urgent(one.kind)),
    })
}

/// A page of the person's, in their language; `page` is its address without it.
fn page(public_url: &Url, locale: Locale, page: &str) -> Option<Url> {
    public_url.join(&format!("{}/{page}", locale.code())).ok()
}

/// Whether a sleeping phone should wake for it.
fn is_urgent(kind: Kind) -> bool {
    matches!(kind, Kind::TwoHours | Kind::DayBefore | Kind::OneDay | Kind::Cancelled | Kind::Moved)
}
