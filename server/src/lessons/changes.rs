//! What changes series and lessons: each is one transaction, with the reminders of everyone who
//! follows the series in it.

use super::entity::{lesson, lesson_series};
use super::{rules, store};
use crate::access::{Action, Audience, CaseWorker, Scope, look_at_group};
use crate::error::Result;
use crate::id::{LessonId, MunicipalityId, ParticipantId, SeriesId};
use crate::reminders::{self, Announce, Family, Subject};
use crate::time::{ZONE, from_db, to_db, wall, wall_from_db, wall_to_db};
use dag1_app::dates;
use dag1_app::errors::Problem;
use dag1_app::lessons::CancelReason;
use jiff::Timestamp;
use jiff::civil::DateTime;
use rules::NewSeries;
use sea_orm::DatabaseTransaction;

/// Plans a series with all its lessons. Nobody follows it yet.
pub async fn plan(
    tx: &DatabaseTransaction,
    municipality: MunicipalityId,
    new: &NewSeries,
    now: Timestamp,
) -> Result<SeriesId> {
    let id = SeriesId::new();
    let lessons = new
        .lessons()
        .into_iter()
        .map(|starts| lesson_row(municipality, id, LessonId::new(), starts, new.minutes));
    store::changes::insert(tx, series_row(municipality, id, new, now), lessons).await?;
    Ok(id)
}

/// The row of a series.
pub(super) fn series_row(
    municipality: MunicipalityId,
    id: SeriesId,
    new: &NewSeries,
    now: Timestamp,
) -> lesson_series::Model {
    let weekdays: Vec<_> =
        new.weekdays.iter().map(|day| day.to_monday_one_offset().to_string()).collect();
    lesson_series::Model {
        id,
        municipality_id: municipality,
        subject: new.subject.code().to_owned(),
        school: new.school.clone(),
        address: new.address.clone(),
        teacher: new.teacher.clone(),
        phone: new.phone.clone(),
        weekdays: weekdays.join(" "),
        starts: dates::clock(new.starts),
        minutes: i32::from(new.minutes),
        from_day: new.from.to_string(),
        until_day: new.until.to_string(),
        created_at: to_db(now),
    }
}

/// The row of a lesson that takes place when its series says.
pub(super) fn lesson_row(
    municipality: MunicipalityId,
    series: SeriesId,
    id: LessonId,
    starts: DateTime,
    minutes: u16,
) -> lesson::Model {
    let (at, ends) = rules::moments(starts, minutes);
    lesson::Model {
        id,
        municipality_id: municipality,
        series_id: series,
        wall_time: wall_to_db(starts),
        zone: ZONE.to_owned(),
        starts_at: to_db(at),
        ends_at: to_db(ends),
        minutes: i32::from(minutes),
        cancelled: None,
        is_moved: false,
    }
}

/// Lets the person follow a series of the municipality that has not ended. The person is told
/// once, and reminded of the first lesson. Joined twice is joined once.
pub async fn join(
    tx: &DatabaseTransaction,
    scope: Scope,
    series: SeriesId,
    now: Timestamp,
) -> Result<()> {
    let known = store::changes::series(tx, scope.municipality(), series).await?;
    known.ok_or(Problem::NotFound)?;
    if !store::changes::join(tx, scope, ParticipantId::new(), series, now).await? {
        return Ok(());
    }
    let coming = store::coming(tx, scope.municipality(), &[series], now).await?;
    let first = coming.iter().find(|row| row.cancelled.is_none() && from_db(row.starts_at) > now);
    if let Some(first) = first {
        reminders::plan(tx, scope, &subject(first, true), Announce::New, now).await?;
    }
    Ok(())
}

/// Cancels one lesson that is still to come, found through a person who follows it: everyone
/// who follows it is told. When it was the first, the next one becomes the first. Cancelled
/// twice is cancelled once.
pub async fn cancel(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    scope: Scope,
    id: LessonId,
    reason: CancelReason,
    now: Timestamp,
) -> Result<()> {
    let row = store::changes::lock(tx, scope, id).await?.ok_or(Problem::NotFound)?;
    if row.cancelled.is_some() {
        return Ok(());
    }
    let mut row = open(row, now)?;
    let was_first = is_first(tx, &row).await?;
    row.cancelled = Some(reason.code().to_owned());
    store::changes::update(tx, row.clone()).await?;
    let next = if was_first { first(tx, &row).await? } else { None };
    let audience = followers(tx, worker, &row, Action::LessonCancelTold, now).await?;
    reminders::plan_many(tx, &audience, &subject(&row, false), Announce::Cancelled, now).await?;
    if let Some(next) = &next {
        reminders::plan_many(tx, &audience, &subject(next, true), Announce::Nothing, now).await?;
    }
    Ok(())
}

/// Moves one lesson that is still to come, found through a person who follows it: everyone who
/// follows it is told. To the same time, nothing changes.
pub async fn move_to(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    scope: Scope,
    id: LessonId,
    starts: DateTime,
    now: Timestamp,
) -> Result<()> {
    let row = store::changes::lock(tx, scope, id).await?.ok_or(Problem::NotFound)?;
    let mut row = open(row, now)?;
    if wall_from_db(&row.wall_time, row.starts_at) == starts {
        return Ok(());
    }
    let was_first = is_first(tx, &row).await?;
    let (at, ends) = rules::moments(starts, u16::try_from(row.minutes).unwrap_or(u16::MAX));
    row.wall_time = wall_to_db(starts);
    row.starts_at = to_db(at);
    row.ends_at = to_db(ends);
    row.is_moved = true;
    let municipality = row.municipality_id;
    store::changes::update(tx, row.clone()).await?;
    store::changes::stretch(tx, municipality, row.series_id, starts.date()).await?;
    let audience = followers(tx, worker, &row, Action::LessonMoveTold, now).await?;
    reminders::plan_many(tx, &audience, &subject(&row, was_first), Announce::Moved, now).await?;
    Ok(())
}

/// Everyone who follows a lesson's series.
async fn followers(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    row: &lesson::Model,
    action: Action,
    now: Timestamp,
) -> Result<Audience> {
    let people = store::participants(tx, row.municipality_id, row.series_id).await?;
    look_at_group(tx, worker, people, action, now).await
}

/// The first lesson of a lesson's series that takes place.
async fn first(tx: &DatabaseTransaction, row: &lesson::Model) -> Result<Option<lesson::Model>> {
    Ok(store::changes::first(tx, row.municipality_id, row.series_id).await?)
}

async fn is_first(tx: &DatabaseTransaction, row: &lesson::Model) -> Result<bool> {
    Ok(first(tx, row).await?.is_some_and(|first| first.id == row.id))
}

/// A lesson that can still be changed: neither over nor cancelled.
fn open(row: lesson::Model, now: Timestamp) -> Result<lesson::Model> {
    if row.cancelled.is_some() || from_db(row.ends_at) <= now {
        return Err(Problem::Conflict.into());
    }
    Ok(row)
}

/// What planning needs to know: one is reminded only of the first lesson of a series.
pub(super) fn subject(row: &lesson::Model, is_first: bool) -> Subject {
    let at = from_db(row.starts_at);
    Subject {
        family: Family::Lesson,
        id: row.id.0,
        at,
        day: wall(at).date(),
        wishes: if is_first && row.cancelled.is_none() { rules::WISHES } else { &[] },
    }
}
