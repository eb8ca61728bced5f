//! Lesson series that were planned elsewhere: the demonstration's.

use super::entity::{lesson, lesson_participant, lesson_series};
use crate::access::Scope;
use crate::error::Result;
use crate::id::{LessonId, MunicipalityId, ParticipantId, SeriesId};
use crate::reminders::{self, Change, Family, Subject};
use crate::time::{ZONE, moment, to_db, wall_to_db};
use dag1_app::lessons::{CancelReason, Subject as Topic};
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use sea_orm::{DatabaseTransaction, EntityTrait, Set};

/// A series as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Id.
    pub id: SeriesId,
    /// What the lessons are in.
    pub subject: Topic,
    /// School.
    pub school: String,
    /// Address.
    pub address: String,
    /// Teacher.
    pub teacher: String,
    /// Phone number.
    pub phone: String,
    /// Days of the week.
    pub weekdays: Vec<Weekday>,
    /// Start of each lesson.
    pub starts: Time,
    /// Length of each lesson in minutes.
    pub minutes: u16,
    /// First and last day.
    pub days: (Date, Date),
    /// Its lessons, in order of time.
    pub lessons: Vec<GivenLesson>,
    /// Who follows it.
    pub participants: Vec<(ParticipantId, Scope)>,
}

/// A lesson as it stands elsewhere.
#[derive(Clone, Debug)]
pub struct GivenLesson {
    /// Id.
    pub id: LessonId,
    /// Start, wall time.
    pub starts: DateTime,
    /// Why it does not take place.
    pub cancelled: Option<CancelReason>,
    /// Whether its time differs from the series'.
    pub is_moved: bool,
}

/// Takes over a series of a municipality. The first lesson gets its reminders if it still lies
/// ahead; nobody is told that it is new.
pub async fn import(
    tx: &DatabaseTransaction,
    municipality: MunicipalityId,
    given: Given,
    now: Timestamp,
) -> Result<()> {
    let weekdays: Vec<_> =
        given.weekdays.iter().map(|day| day.to_monday_one_offset().to_string()).collect();
    lesson_series::Entity::insert(lesson_series::ActiveModel {
        id: Set(given.id),
        municipality_id: Set(municipality),
        subject: Set(given.subject.code().to_owned()),
        school: Set(given.school),
        address: Set(given.address),
        teacher: Set(given.teacher),
        phone: Set(given.phone),
        weekdays: Set(weekdays.join(" ")),
        starts: Set(given.starts.strftime("%H:%M").to_string()),
        minutes: Set(i32::from(given.minutes)),
        from_day: Set(given.days.0.to_string()),
        until_day: Set(given.days.1.to_string()),
        created_at: Set(to_db(now)),
    })
    .exec_without_returning(tx)
    .await?;
    let length = SignedDuration::from_mins(i64::from(given.minutes));
    let lessons = given.lessons.iter().map(|one| lesson::ActiveModel {
        id: Set(one.id),
        municipality_id: Set(municipality),
        series_id: Set(given.id),
        wall_time: Set(wall_to_db(one.starts)),
        zone: Set(ZONE.to_owned()),
        starts_at: Set(to_db(moment(one.starts))),
        ends_at: Set(to_db(moment(one.starts) + length)),
        minutes: Set(i32::from(given.minutes)),
        cancelled: Set(one.cancelled.map(|reason| reason.code().to_owned())),
        is_moved: Set(one.is_moved),
    });
    lesson::Entity::insert_many(lessons.collect::<Vec<_>>()).exec_without_returning(tx).await?;
    for (id, scope) in given.participants {
        lesson_participant::Entity::insert(lesson_participant::ActiveModel {
            id: Set(id),
            municipality_id: Set(municipality),
            series_id: Set(given.id),
            person_id: Set(scope.person()),
            joined_at: Set(to_db(now)),
        })
        .exec_without_returning(tx)
        .await?;
        let Some(first) = given.lessons.first() else { continue };
        let subject = Subject {
            family: Family::Lesson,
            id: first.id.0,
            at: moment(first.starts),
            is_long_term: false,
            reminds: true,
        };
        reminders::plan(tx, scope, &subject, Change::Reopened, now).await?;
    }
    Ok(())
}
