//! Months of lessons: two running series, one of which has a cancelled and a moved lesson this
//! week, one that begins in three weeks, and one in the other municipality.

use super::days::{Days, Ids, at};
use crate::demo::cast::{ELSEWHERE, HERE, Player, Range};
use crate::error::Result;
use crate::id::{LessonId, MunicipalityId, ParticipantId, SeriesId};
use crate::lessons::{self, Given, GivenLesson, NewSeries};
use dag1_app::lessons::{CancelReason, Subject};
use jiff::Span;
use jiff::civil::{Date, Time, Weekday};
use sea_orm::DatabaseTransaction;

/// A series before its days are known.
struct Plan {
    municipality: MunicipalityId,
    subject: Subject,
    weekdays: &'static [Weekday],
    starts: Time,
    minutes: u16,
    /// First and last day, counted from the first start.
    days: (i64, i64),
    /// Whether a lesson of this week is cancelled and one moved.
    has_exceptions: bool,
    follows: fn(&Player, usize) -> bool,
}

const MORNINGS: &[Weekday] = &[Weekday::Monday, Weekday::Wednesday, Weekday::Friday];
const EVENINGS: &[Weekday] = &[Weekday::Monday, Weekday::Tuesday, Weekday::Thursday];
const AFTERNOON: &[Weekday] = &[Weekday::Tuesday];

fn plans() -> [Plan; 4] {
    let dutch = Plan {
        municipality: HERE,
        subject: Subject::Dutch,
        weekdays: MORNINGS,
        starts: at(9, 30),
        minutes: 150,
        days: (-61, 122),
        has_exceptions: true,
        follows: |player, number| player.is_lead() || number % 3 == 0,
    };
    [
        Plan {
            weekdays: EVENINGS,
            starts: at(19, 0),
            minutes: 120,
            has_exceptions: false,
            follows: |player, number| !player.is_lead() && number % 3 == 1,
            ..dutch
        },
        Plan {
            subject: Subject::Society,
            weekdays: AFTERNOON,
            starts: at(13, 30),
            minutes: 120,
            days: (21, 91),
            has_exceptions: false,
            follows: |player, _| player.is_lead(),
            ..dutch
        },
        Plan { municipality: ELSEWHERE, has_exceptions: false, follows: |_, _| true, ..dutch },
        dutch,
    ]
}

pub async fn seed(tx: &DatabaseTransaction, players: &[Player], days: Days) -> Result<()> {
    let mut series = Ids::of(Range::Series);
    let mut lesson = Ids::of(Range::Lesson);
    let mut participant = Ids::of(Range::Participant);
    for plan in plans() {
        let (from, until) = (days.day(plan.days.0), days.day(plan.days.1));
        let participants = players
            .iter()
            .enumerate()
            .filter(|(number, player)| {
                player.scope.municipality() == plan.municipality && (plan.follows)(player, *number)
            })
            .map(|(_, player)| (ParticipantId(participant.next()), player.scope))
            .collect();
        let given = Given {
            id: SeriesId(series.next()),
            new: NewSeries {
                subject: plan.subject,
                school: "Taalschool Voorbeeld".to_owned(),
                address: "Demostraat 7, lokaal 2, 0000 XX Voorbeeldstad".to_owned(),
                teacher: "Juf Voorbeeld".to_owned(),
                phone: "020 000 0102".to_owned(),
                weekdays: plan.weekdays.to_vec(),
                starts: plan.starts,
                minutes: plan.minutes,
                from,
                until,
                breaks: Vec::new(),
                skip_public_holidays: false,
            },
            lessons: lessons_of(&plan, from, until, days.today, &mut lesson),
            participants,
        };
        lessons::import(tx, plan.municipality, given, days.now).await?;
    }
    Ok(())
}

fn lessons_of(
    plan: &Plan,
    from: Date,
    until: Date,
    today: Date,
    ids: &mut Ids,
) -> Vec<GivenLesson> {
    let is_this_week = |day: Date| day.iso_week_date().week() == today.iso_week_date().week();
    from.series(Span::new().days(1))
        .take_while(|day| *day <= until)
        .filter(|day| plan.weekdays.contains(&day.weekday()))
        .map(|day| {
            let is_exception = plan.has_exceptions && is_this_week(day);
            let is_moved = is_exception && day.weekday() == Weekday::Friday;
            let cancelled = match day.weekday() {
                _ if is_holiday(day) => Some(CancelReason::Holiday),
                Weekday::Wednesday if is_exception => Some(CancelReason::Ill),
                _ => None,
            };
            let time = if is_moved { at(13, 0) } else { plan.starts };
            let starts = day.to_datetime(time);
            GivenLesson { id: LessonId(ids.next()), starts, cancelled, is_moved }
        })
        .collect()
}

/// Days of the winter on which every school is closed.
fn is_holiday(day: Date) -> bool {
    matches!((day.month(), day.day()), (12, 25 | 26) | (1, 1))
}
