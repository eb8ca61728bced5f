//! An appointment as a file for the calendar on the person's phone (RFC 5545).
//!
//! The moments are in UTC, so that no phone has to know the zone. The id stays the same and the
//! sequence grows, so that a newer file replaces what the older one put there.

use super::entity::appointment::Model;
use super::shown::shown;
use crate::time::from_db;
use dag1_app::appointments::Bring;
use dag1_app::{Locale, messages};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

/// The file's text in the reader's language.
pub fn file(row: Model, locale: Locale) -> String {
    let (id, sequence, changed) = (row.id, row.sequence, row.changed_at);
    let (starts, ends) = (row.starts_at, row.ends_at);
    let one = shown(row, from_db(starts));
    let status =
        if one.cancelled.is_some() { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let place: Vec<_> = [plain(&one.place), plain(&one.address)]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    let mut event = Event::new()
        .uid(&format!("{id}@dag1"))
        .sequence(u32::try_from(sequence).unwrap_or(0))
        .timestamp(changed)
        .starts(starts)
        .ends(ends)
        .status(status)
        .summary(&word(locale, one.kind.message()))
        .location(&place.join(", "))
        .done();
    let about = [
        plain(&one.with),
        plain(&one.phone),
        one.bring
            .iter()
            .map(|thing| word(locale, Bring::message(*thing)))
            .collect::<Vec<_>>()
            .join(", "),
        plain(&one.note),
    ];
    let about: Vec<_> = about.into_iter().filter(|text| !text.is_empty()).collect();
    if !about.is_empty() {
        event.description(&about.join("\n"));
    }
    let mut calendar = Calendar::new();
    calendar.push(event);
    calendar.to_string()
}

fn word(locale: Locale, id: &str) -> String {
    plain(&messages::text(locale, id))
}

/// Calendars show plain text: no marks of direction, and only line ends that the format knows.
fn plain(text: &str) -> String {
    messages::without_isolates(text).replace('\r', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{AppointmentId, MunicipalityId, PersonId};
    use crate::time::{moment, to_db};
    use jiff::civil::date;

    fn row() -> Model {
        let starts = moment(date(2026, 12, 1).at(10, 30, 0, 0));
        Model {
            id: AppointmentId::new(),
            municipality_id: MunicipalityId::new(),
            person_id: PersonId::new(),
            planned_by: None,
            kind: "doctor".into(),
            place: "Huisarts; De Linde, \\ kamer 2".into(),
            address: "\u{2068}Lindelaan 4\u{2069}".into(),
            meets: String::new(),
            phone: String::new(),
            wall_time: "2026-12-01T10:30:00".into(),
            zone: crate::time::ZONE.into(),
            starts_at: to_db(starts),
            ends_at: to_db(starts + jiff::SignedDuration::from_mins(45)),
            minutes: 45,
            bring: "permit".into(),
            cost: None,
            note: "Regel een\nEND:VCALENDAR".into(),
            answer: None,
            answered_at: None,
            cancelled: None,
            moved_from: None,
            sequence: 3,
            changed_at: to_db(starts - jiff::SignedDuration::from_hours(48)),
        }
    }

    /// Lines as a calendar reads them: folded lines are one (RFC 5545, section 3.1).
    fn lines(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn the_moments_are_in_utc_and_the_number_of_changes_is_told() {
        let row = row();
        let uid = format!("UID:{}@dag1", row.id);
        let lines = lines(&file(row, Locale::En));
        for line in [
            "DTSTART:20261201T093000Z",
            "DTEND:20261201T101500Z",
            "SEQUENCE:3",
            "STATUS:CONFIRMED",
            &uid,
        ] {
            assert!(lines.iter().any(|one| one == line), "{line} in {lines:#?}");
        }
    }

    #[test]
    fn text_is_escaped_so_that_it_stays_text() {
        let lines = lines(&file(row(), Locale::Ar));
        let place = r"LOCATION:Huisarts\; De Linde\, \\ kamer 2\, Lindelaan 4";
        assert!(lines.iter().any(|one| one == place), "{lines:#?}");
        assert_eq!(lines.iter().filter(|one| *one == "END:VCALENDAR").count(), 1);
        assert!(!lines.concat().contains(['\u{2068}', '\u{2069}']));
    }

    #[test]
    fn a_cancelled_appointment_is_cancelled_in_the_calendar() {
        let cancelled = Model { cancelled: Some("organiser".into()), ..row() };
        assert!(lines(&file(cancelled, Locale::Nl)).iter().any(|one| one == "STATUS:CANCELLED"));
    }

    #[test]
    fn no_line_is_longer_than_75_bytes() {
        let long = Model { note: "ሰላም ".repeat(100), ..row() };
        let text = file(long, Locale::Ti);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    }
}
