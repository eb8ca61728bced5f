//! When reminders are planned: properties that hold for any subject, any quiet hours, any moment,
//! both clock changes included.

use dag1_app::reminders::Kind;
use dag1_server::reminders::{Announce, Family, Planned, Quiet, Subject, planned as plan};
use dag1_server::time::{moment, wall};
use dag1_server::{appointments, deadlines, lessons};
use jiff::civil::{DateTime, Time, date};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

const NO_QUIET: Quiet =
    Quiet { from: Time::constant(0, 0, 0, 0), until: Time::constant(0, 0, 0, 0) };

fn appointment(at: Timestamp) -> Subject {
    let wishes = appointments::WISHES;
    Subject { family: Family::Appointment, id: Uuid::nil(), at, day: wall(at).date(), wishes }
}

fn deadline(last_day: jiff::civil::Date) -> Subject {
    let at = moment(last_day.tomorrow().unwrap().at(0, 0, 0, 0));
    let wishes = deadlines::WISHES;
    Subject { family: Family::Deadline, id: Uuid::nil(), at, day: last_day, wishes }
}

fn due(planned: &[Planned], kind: Kind) -> Option<DateTime> {
    planned.iter().find(|one| one.kind == kind).map(|one| wall(one.due))
}

/// Any minute of 2026 and 2027, which hold two changes of the clock in each direction.
fn any_moment() -> impl Strategy<Value = Timestamp> {
    (0_i64..2 * 365 * 24 * 60).prop_map(|minutes| {
        moment(date(2026, 1, 1).at(0, 0, 0, 0)) + SignedDuration::from_mins(minutes)
    })
}

fn any_quiet() -> impl Strategy<Value = Quiet> {
    (0_i8..24, 0_i8..24).prop_map(|(from, until)| Quiet {
        from: Time::constant(from, 0, 0, 0),
        until: Time::constant(until, 0, 0, 0),
    })
}

fn any_subject() -> impl Strategy<Value = Subject> {
    (any_moment(), any::<bool>(), any::<bool>(), 0_u8..3).prop_map(
        |(at, is_long_term, reminds, family)| {
            let family =
                [Family::Appointment, Family::Lesson, Family::Deadline][usize::from(family)];
            let wishes = match family {
                Family::Appointment => appointments::WISHES,
                Family::Lesson => lessons::WISHES,
                Family::Deadline if is_long_term => deadlines::WISHES_OF_A_LONG_TERM,
                Family::Deadline => deadlines::WISHES,
            };
            let day = match family {
                Family::Deadline => wall(at - SignedDuration::from_mins(1)).date(),
                Family::Appointment | Family::Lesson => wall(at).date(),
            };
            Subject { family, id: Uuid::nil(), at, day, wishes: if reminds { wishes } else { &[] } }
        },
    )
}

proptest! {
    #[test]
    fn no_reminder_is_planned_in_the_past_or_after_its_use(
        subject in any_subject(), now in any_moment(), quiet in any_quiet()
    ) {
        for announce in
            [Announce::New, Announce::Moved, Announce::Cancelled, Announce::Nothing]
        {
            for one in plan(&subject, announce, quiet, now) {
                prop_assert!(one.due >= now, "{one:?} before {now}");
                prop_assert!(one.due < one.useful_until, "{one:?}");
                prop_assert!(one.useful_until <= subject.at);
            }
        }
    }

    #[test]
    fn a_reminder_sounds_in_the_quiet_hours_only_when_news_can_not_wait(
        subject in any_subject(), now in any_moment(), quiet in any_quiet()
    ) {
        for one in plan(&subject, Announce::New, quiet, now) {
            let is_quiet = quiet.covers(wall(one.due).time());
            let is_news = one.kind == Kind::Planned && one.due == now;
            prop_assert!(!is_quiet || is_news, "{one:?} at {}", wall(one.due));
        }
    }

    #[test]
    fn no_kind_is_planned_twice_and_none_for_a_past_subject(
        subject in any_subject(), now in any_moment(), quiet in any_quiet()
    ) {
        let planned = plan(&subject, Announce::New, quiet, now);
        let mut kinds: Vec<Kind> = planned.iter().map(|one| one.kind).collect();
        kinds.sort();
        kinds.dedup();
        prop_assert_eq!(kinds.len(), planned.len());
        prop_assert!(subject.at > now || planned.is_empty());
    }

    #[test]
    fn what_is_done_or_cancelled_is_not_reminded_of(
        subject in any_subject(), now in any_moment(), quiet in any_quiet()
    ) {
        let done = Subject { wishes: &[], ..subject };
        prop_assert!(plan(&done, Announce::Nothing, quiet, now).is_empty());
        let cancelled = plan(&subject, Announce::Cancelled, quiet, now);
        prop_assert!(cancelled.iter().all(|one| one.kind == Kind::Cancelled));
        prop_assert_eq!(cancelled.len(), usize::from(subject.at > now));
    }

    #[test]
    fn an_appointment_far_ahead_is_reminded_of_three_times_by_wall_time(
        at in any_moment(), hour in 11_i8..18
    ) {
        let day = wall(at).date();
        let subject = appointment(moment(day.at(hour, 30, 0, 0)));
        let now = subject.at - SignedDuration::from_hours(24 * 30);
        let planned = plan(&subject, Announce::New, Quiet::DEFAULT, now);
        let three = day.checked_sub(jiff::Span::new().days(3)).unwrap();
        prop_assert_eq!(due(&planned, Kind::ThreeDays), Some(three.at(hour, 30, 0, 0)));
        prop_assert_eq!(due(&planned, Kind::DayBefore), Some(day.yesterday().unwrap().at(18, 0, 0, 0)));
        let two_hours = planned.iter().find(|one| one.kind == Kind::TwoHours).unwrap();
        prop_assert_eq!(subject.at.duration_since(two_hours.due), SignedDuration::from_hours(2));
    }

    #[test]
    fn quiet_hours_end_where_they_should_on_every_day(at in any_moment(), quiet in any_quiet()) {
        let end = quiet.end_after(at);
        prop_assert!(end >= at);
        prop_assert!(!quiet.covers(wall(end).time()) || quiet.from == quiet.until);
        prop_assert!(end.duration_since(at) <= SignedDuration::from_hours(25));
        let start = quiet.start_before(at);
        prop_assert!(start <= at);
        prop_assert!(at.duration_since(start) <= SignedDuration::from_hours(26));
    }
}

#[test]
fn the_evening_before_stays_at_eighteen_hours_across_both_clock_changes() {
    for (day, evening) in [
        (date(2026, 10, 25), date(2026, 10, 24)),
        (date(2026, 10, 26), date(2026, 10, 25)),
        (date(2027, 3, 28), date(2027, 3, 27)),
        (date(2027, 3, 29), date(2027, 3, 28)),
    ] {
        let subject = appointment(moment(day.at(14, 0, 0, 0)));
        let now = subject.at - SignedDuration::from_hours(24 * 10);
        let planned = plan(&subject, Announce::New, Quiet::DEFAULT, now);
        assert_eq!(due(&planned, Kind::DayBefore), Some(evening.at(18, 0, 0, 0)));
        assert_eq!(due(&planned, Kind::TwoHours), Some(day.at(12, 0, 0, 0)));
    }
}

#[test]
fn two_hours_before_is_counted_in_hours_when_the_clock_changes_between() {
    // 2027-03-28 03:30 is one and a half hours after 01:00, and 02:00 to 03:00 do not exist.
    let subject = appointment(moment(date(2027, 3, 28).at(3, 30, 0, 0)));
    let now = subject.at - SignedDuration::from_hours(24);
    let planned = plan(&subject, Announce::New, NO_QUIET, now);
    assert_eq!(due(&planned, Kind::TwoHours), Some(date(2027, 3, 28).at(0, 30, 0, 0)));
}

#[test]
fn an_early_appointment_is_reminded_of_before_the_quiet_hours() {
    let subject = appointment(moment(date(2026, 12, 3).at(8, 30, 0, 0)));
    let now = subject.at - SignedDuration::from_hours(24 * 10);
    let planned = plan(&subject, Announce::New, Quiet::DEFAULT, now);
    assert_eq!(due(&planned, Kind::TwoHours), Some(date(2026, 12, 2).at(20, 59, 0, 0)));
}

#[test]
fn news_at_night_waits_for_the_morning_unless_that_is_too_late() {
    let night = moment(date(2026, 12, 2).at(23, 0, 0, 0));
    let later = appointment(moment(date(2026, 12, 3).at(15, 0, 0, 0)));
    let planned = plan(&later, Announce::Moved, Quiet::DEFAULT, night);
    assert_eq!(due(&planned, Kind::Moved), Some(date(2026, 12, 3).at(8, 0, 0, 0)));

    let soon = appointment(moment(date(2026, 12, 3).at(8, 15, 0, 0)));
    let planned = plan(&soon, Announce::Cancelled, Quiet::DEFAULT, night);
    assert_eq!(due(&planned, Kind::Cancelled), Some(wall(night)));
}

#[test]
fn a_deadline_is_reminded_of_on_its_five_days_in_the_daytime() {
    let subject = deadline(date(2027, 2, 28));
    let now = moment(date(2026, 12, 1).at(12, 0, 0, 0));
    let planned = plan(&subject, Announce::New, Quiet::DEFAULT, now);
    for (kind, day) in [
        (Kind::ThirtyDays, date(2027, 1, 29)),
        (Kind::FourteenDays, date(2027, 2, 14)),
        (Kind::SevenDays, date(2027, 2, 21)),
        (Kind::TwoDays, date(2027, 2, 26)),
        (Kind::OneDay, date(2027, 2, 27)),
    ] {
        assert_eq!(due(&planned, kind), Some(day.at(10, 0, 0, 0)), "{kind:?}");
    }
    assert_eq!(due(&planned, Kind::TwelveMonths), None);
}

#[test]
fn the_end_of_the_integration_term_is_reminded_of_in_months_too() {
    let wishes = deadlines::WISHES_OF_A_LONG_TERM;
    let subject = Subject { wishes, ..deadline(date(2029, 8, 31)) };
    let now = moment(date(2026, 12, 1).at(12, 0, 0, 0));
    let planned = plan(&subject, Announce::New, Quiet::DEFAULT, now);
    assert_eq!(due(&planned, Kind::TwelveMonths), Some(date(2028, 8, 31).at(10, 0, 0, 0)));
    // The last day of a shorter month.
    assert_eq!(due(&planned, Kind::SixMonths), Some(date(2029, 2, 28).at(10, 0, 0, 0)));
    assert_eq!(due(&planned, Kind::ThreeMonths), Some(date(2029, 5, 31).at(10, 0, 0, 0)));
}
