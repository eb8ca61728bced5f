//! The text of a reminder on the phone, rendered from what is true at that moment.
//!
//! A text always names the day and the time themselves, because a message may arrive late. The
//! neutral version names no organisation, place or matter: a lock screen is read by others.

use super::{Family, Kind, Subject};
use crate::{Locale, dates, message_args, messages};
use jiff::civil;

/// What a notification tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification<'a> {
    /// What it is about.
    pub subject: Subject,
    /// Which reminder it is.
    pub kind: Kind,
    /// When the subject is, wall time in Europe/Amsterdam; of a deadline only the day counts.
    pub at: civil::DateTime,
    /// Place and address, or the organisation of a deadline; may be empty.
    pub place: &'a str,
    /// Whether the lock screen may show what and where.
    pub is_full: bool,
}

/// The text of a notification: plain, without marks for direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Title.
    pub title: String,
    /// Body.
    pub body: String,
}

/// Id of the message for a body.
pub fn message(family: Family, kind: Kind, is_full: bool) -> String {
    let version = if is_full { "full" } else { "neutral" };
    format!("notification-{}-{}-{version}", family.code(), kind.code())
}

/// The text of one reminder, in the reader's language.
pub fn notification_text(locale: Locale, notification: &Notification<'_>) -> Text {
    let Notification { subject, kind, at, place, is_full } = notification;
    let args = message_args! {
        "what" => messages::text(locale, subject.message()),
        "where" => *place,
        "day" => day(locale, subject.family(), at.date()),
        "time" => dates::clock(at.time()),
    };
    let title = if *is_full { "notification-title-full" } else { "notification-title-neutral" };
    let body = message(subject.family(), *kind, *is_full);
    Text {
        title: plain(&messages::format(locale, title, &args)),
        body: plain(&messages::format(locale, &body, &args)),
    }
}

/// The text for several reminders at once, after the phone was out of reach.
pub fn catch_up_text(locale: Locale, count: u32) -> Text {
    let args = message_args! { "count" => count };
    Text {
        title: plain(&messages::text(locale, "notification-title-neutral")),
        body: plain(&messages::format(locale, "notification-catch-up", &args)),
    }
}

/// A deadline can be more than a year away, so it says the year. Tigrinya month names can be
/// taken for those of the Ethiopian calendar, so the figures stand beside them.
fn day(locale: Locale, family: Family, date: civil::Date) -> String {
    let style = match (locale, family) {
        (Locale::Ti, _) | (_, Family::Appointment | Family::Lesson) => dates::Style::DayMonth,
        (_, Family::Deadline) => dates::Style::Full,
    };
    let words = dates::words(locale, date, style);
    if locale == Locale::Ti { format!("{words} ({})", dates::figures(date)) } else { words }
}

/// The platforms show a notification as one run of text in the direction sent with it.
fn plain(text: &str) -> String {
    messages::without_isolates(text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{appointments, deadlines, lessons};

    const AT: civil::DateTime = civil::DateTime::constant(2026, 9, 23, 10, 30, 0, 0);

    fn subject(family: Family) -> Subject {
        match family {
            Family::Appointment => Subject::Appointment(appointments::Kind::LearningTest),
            Family::Lesson => Subject::Lesson(lessons::Subject::Dutch),
            Family::Deadline => Subject::Deadline(deadlines::Kind::Objection),
        }
    }

    fn all() -> impl Iterator<Item = (Locale, Notification<'static>)> {
        Locale::ALL.into_iter().flat_map(|locale| {
            Family::ALL.iter().flat_map(move |&family| {
                family.kinds().iter().flat_map(move |&kind| {
                    [true, false].map(move |is_full| {
                        let place = "Gemeente Almelo, Haven Zuidzijde 30";
                        let subject = subject(family);
                        (locale, Notification { subject, kind, at: AT, place, is_full })
                    })
                })
            })
        })
    }

    #[test]
    fn every_reminder_has_its_words_in_every_language() {
        for (locale, notification) in all() {
            let Notification { subject, kind, is_full, .. } = notification;
            let id = message(subject.family(), kind, is_full);
            assert!(messages::has(locale, &id), "{locale:?} has no {id}");
        }
    }

    #[test]
    fn a_notification_names_the_day_itself_and_is_short() {
        for (locale, notification) in all() {
            let body = notification_text(locale, &notification).body;
            assert!(body.contains("23"), "{locale:?}: {body}");
            if notification.subject.family() != Family::Deadline {
                assert!(body.contains("10:30"), "{locale:?}: {body}");
            }
            let length = body.chars().count();
            assert!(length <= 110, "{locale:?}: {length} characters: {body}");
        }
    }

    #[test]
    fn a_neutral_notification_tells_neither_what_nor_where() {
        for (locale, notification) in all().filter(|(_, notification)| !notification.is_full) {
            let shown = notification_text(locale, &notification);
            assert_eq!(shown.title, "Dag 1");
            assert!(!shown.body.contains("Almelo"), "{}", shown.body);
            let what = messages::text(locale, notification.subject.message());
            assert!(!shown.body.contains(&what), "{}", shown.body);
        }
    }

    #[test]
    fn a_full_notification_without_a_place_ends_with_its_sentence() {
        let notification = Notification {
            subject: subject(Family::Appointment),
            kind: Kind::TwoHours,
            at: AT,
            place: "",
            is_full: true,
        };
        assert!(notification_text(Locale::Nl, &notification).body.ends_with("10:30."));
    }

    #[test]
    fn many_waiting_messages_are_counted_with_the_right_plural() {
        assert_eq!(catch_up_text(Locale::Ar, 2).body, "لديك إشعاران. افتح Dag 1.");
        assert_eq!(catch_up_text(Locale::Ar, 5).body, "لديك 5 إشعارات. افتح Dag 1.");
        assert_eq!(catch_up_text(Locale::En, 1).body, "You have 1 message. Open Dag 1.");
    }
}
