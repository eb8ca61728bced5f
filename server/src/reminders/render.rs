//! The message of a reminder, made at sending: in the person's language, with what is true then.

use super::{Facts, Family};
use crate::id::ReminderId;
use dag1_app::Locale;
use dag1_app::reminders::{Kind, Notification, Text, catch_up_text, notification_text};
use dag1_app::settings::LockScreen;
use serde_json::json;
use url::Url;
use uuid::Uuid;

/// What a message is made from.
pub struct Reminder<'a> {
    /// Its id: tag on the phone and name in the receipt.
    pub id: ReminderId,
    /// Language of the person.
    pub locale: Locale,
    /// What the lock screen may show.
    pub lock_screen: LockScreen,
    /// Which feature, and which row.
    pub subject: (Family, Uuid),
    /// Which reminder.
    pub kind: Kind,
    /// What is true now.
    pub facts: &'a Facts,
}

/// The message as JSON: ordinary push data for a service worker, and at the same time a
/// Declarative Web Push message, which an iPhone shows by itself.
pub fn notification(reminder: &Reminder<'_>, public_url: &Url) -> String {
    let Reminder { locale, facts, .. } = *reminder;
    let text = notification_text(
        locale,
        &Notification {
            subject: facts.subject,
            kind: reminder.kind,
            at: facts.wall,
            place: &facts.place,
            is_full: reminder.lock_screen == LockScreen::Full,
        },
    );
    let page = match reminder.subject {
        (Family::Appointment, id) => format!("appointments/{id}"),
        (Family::Lesson, _) => format!("lessons?week={}", facts.wall.date()),
        (Family::Deadline, _) => "deadlines".to_owned(),
    };
    message(reminder.id, locale, &text, &page, public_url)
}

/// One message in place of many that waited while the server or the phone was away.
pub fn catch_up(id: ReminderId, locale: Locale, count: usize, public_url: &Url) -> String {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    message(id, locale, &catch_up_text(locale, count), "today", public_url)
}

fn message(id: ReminderId, locale: Locale, text: &Text, page: &str, public_url: &Url) -> String {
    json!({
        "web_push": 8030,
        "notification": {
            "title": text.title,
            "body": text.body,
            "navigate": format!("{public_url}{}/{page}", locale.code()),
            "lang": locale.code(),
            "dir": locale.direction(),
            "tag": id.to_string(),
            "silent": false,
            "data": { "reminder": id.to_string() },
        }
    })
    .to_string()
}
