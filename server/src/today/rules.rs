//! What stands on the Today page. Pure: `now` is a parameter.

use dag1_app::appointments::Appointment;
use dag1_app::deadlines::{Deadline, Urgency};
use dag1_app::lessons::Lesson;
use dag1_app::today::{Item, Today};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// Deadlines come near in so many days.
const NEAR: i32 = 42;
/// Days of the week that is shown, today included.
const WEEK: i32 = 7;

/// What the holder has to do and where to be, in order of time. What is over, cancelled, done
/// or answered with "I can't come" is never the next thing; a cancelled lesson or appointment of
/// the week is still shown, so that nobody goes there. A missed deadline is shown among those
/// that come near, never as the next thing.
pub fn today(
    appointments: Vec<Appointment>,
    lessons: Vec<Lesson>,
    deadlines: Vec<Deadline>,
    now: DateTime,
) -> Today {
    let (soon, later): (Vec<_>, Vec<_>) = deadlines
        .into_iter()
        .filter(|one| !one.is_done && one.days_left <= NEAR)
        .partition(|one| one.urgency != Urgency::Missed && one.days_left < WEEK);
    let today = now.date();
    let last = today.saturating_add((WEEK - 1).days());
    let mut items: Vec<Item> = appointments
        .into_iter()
        .filter(|one| !one.is_past)
        .map(Item::Appointment)
        .chain(lessons.into_iter().filter(|one| one.ends() > now).map(Item::Lesson))
        .chain(soon.into_iter().map(Item::Deadline))
        .collect();
    items.sort_by_key(Item::starts);
    // The next thing may be further away than a week: an empty week is no reason to forget it.
    let next = items.iter().position(takes_place).map(|at| items.remove(at));
    items.retain(|item| item.starts().date() <= last);
    let (of_today, week) = items.into_iter().partition(|item| is_of(item, today));
    Today { next, today: of_today, week, deadlines: later, has_push: false, is_first_visit: false }
}

fn takes_place(item: &Item) -> bool {
    item.engagement().takes_place
}

/// What began yesterday and is not over is of today.
fn is_of(item: &Item, today: Date) -> bool {
    item.starts().date() <= today
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::appointments::Answer;
    use dag1_app::lessons::{CancelReason, Subject};
    use dag1_app::{appointments, deadlines};
    use jiff::civil::date;

    fn appointment(starts: DateTime) -> Appointment {
        Appointment {
            id: starts.to_string(),
            kind: appointments::Kind::Doctor,
            place: "Huisarts".into(),
            address: String::new(),
            with: String::new(),
            phone: String::new(),
            starts,
            minutes: 45,
            bring: Vec::new(),
            cost: None,
            note: String::new(),
            answer: None,
            cancelled: None,
            moved_from: None,
            is_past: false,
        }
    }

    fn lesson(starts: DateTime) -> Lesson {
        Lesson {
            id: starts.to_string(),
            series: String::new(),
            subject: Subject::Dutch,
            school: "De Brug".into(),
            address: String::new(),
            teacher: String::new(),
            phone: String::new(),
            starts,
            minutes: 120,
            cancelled: None,
            is_moved: false,
        }
    }

    fn deadline(days_left: i32, urgency: Urgency) -> Deadline {
        Deadline {
            id: days_left.to_string(),
            kind: deadlines::Kind::Letter,
            form: None,
            organisation: String::new(),
            due: NOW.date().saturating_add(days_left.days()),
            consequence: None,
            note: String::new(),
            urgency,
            days_left,
            is_done: false,
        }
    }

    const NOW: DateTime = DateTime::constant(2026, 11, 24, 9, 0, 0, 0);

    fn at(day: i8, hour: i8) -> DateTime {
        date(2026, 11, day).at(hour, 0, 0, 0)
    }

    #[test]
    fn the_next_thing_comes_first_and_only_once() {
        let page = today(
            vec![appointment(at(24, 15)), appointment(at(26, 10))],
            vec![lesson(at(24, 13)), lesson(at(30, 13))],
            vec![deadline(0, Urgency::Now), deadline(20, Urgency::Month)],
            NOW,
        );
        assert_eq!(page.next.map(|item| item.starts()), Some(at(24, 13)));
        assert_eq!(page.today.len(), 2);
        assert_eq!(page.week.len(), 2);
        assert_eq!(page.deadlines.len(), 1);
    }

    #[test]
    fn a_cancelled_lesson_is_shown_but_never_next() {
        let cancelled = Lesson { cancelled: Some(CancelReason::Ill), ..lesson(at(24, 13)) };
        let page = today(vec![appointment(at(25, 10))], vec![cancelled], Vec::new(), NOW);
        assert_eq!(page.next.map(|item| item.starts()), Some(at(25, 10)));
        assert_eq!(page.today.len(), 1);
    }

    #[test]
    fn what_one_can_not_come_to_is_never_next() {
        let cannot = Appointment { answer: Some(Answer::Cannot), ..appointment(at(24, 10)) };
        let page = today(vec![cannot], Vec::new(), Vec::new(), NOW);
        assert_eq!(page.next, None);
        assert_eq!(page.today.len(), 1);
    }

    #[test]
    fn a_lesson_under_way_is_still_there_and_one_that_is_over_is_not() {
        let page = today(Vec::new(), vec![lesson(at(24, 8)), lesson(at(24, 6))], Vec::new(), NOW);
        assert_eq!(page.next.map(|item| item.starts()), Some(at(24, 8)));
        assert!(page.today.is_empty());
    }

    #[test]
    fn the_next_appointment_is_shown_even_when_it_is_weeks_away() {
        let far = date(2026, 12, 20).at(10, 0, 0, 0);
        let page = today(vec![appointment(far)], Vec::new(), Vec::new(), NOW);
        assert_eq!(page.next.map(|item| item.starts()), Some(far));
        assert!(page.week.is_empty());
    }

    #[test]
    fn deadlines_come_near_within_six_weeks_and_missed_ones_stay() {
        let deadlines = vec![
            deadline(-3, Urgency::Missed),
            deadline(42, Urgency::Far),
            deadline(43, Urgency::Far),
            Deadline { is_done: true, ..deadline(9, Urgency::Month) },
        ];
        let page = today(Vec::new(), Vec::new(), deadlines, NOW);
        let left: Vec<_> = page.deadlines.iter().map(|one| one.days_left).collect();
        assert_eq!(left, [-3, 42]);
        assert_eq!(page.next, None);
    }
}
