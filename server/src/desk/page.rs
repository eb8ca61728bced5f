//! The models of the staff's pages, put together from what the features know.

use super::store::{self, Search};
use crate::access::{self, Scope, Staff};
use crate::database::{Cursor, Page};
use crate::error::Result;
use crate::id::StaffId;
use crate::reading::text;
use crate::{appointments, deadlines, forms, lessons, people, sending};
use dag1_app::Locale;
use dag1_app::people::{Contact, Guidance, PeopleList, PersonPage};
use dag1_app::ui::Form;
use jiff::Timestamp;
use sea_orm::DatabaseConnection;

/// The list of people for what was searched for in the address.
pub async fn list(
    db: &DatabaseConnection,
    staff: &Staff,
    query: &Form,
    now: Timestamp,
) -> Result<PeopleList> {
    let case_worker = query.value("case_worker");
    let search = Search {
        query: text::line(query.value("q")).chars().take(text::NAME).collect(),
        language: Locale::from_code(query.value("language")),
        case_worker: case_worker.parse::<StaffId>().ok(),
    };
    let case_workers = match staff {
        Staff::CaseWorker(worker) => people::case_workers(db, worker.municipality()).await?,
        Staff::Volunteer(_) => Vec::new(),
    };
    let cursor = Cursor::read(query.value("after"), query.value("before"));
    let Page { rows, turns } = store::page(db, staff, &search, cursor, now).await?;
    Ok(PeopleList {
        found: rows,
        query: search.query,
        language: search.language,
        case_worker: search.case_worker.map(|id| id.to_string()),
        case_workers,
        turns,
        may_add: matches!(staff, Staff::CaseWorker(_)),
    })
}

/// The page of one person. For a volunteer it holds the plan alone: what is not shown is not
/// read either.
pub async fn person_page(
    db: &DatabaseConnection,
    scope: Scope,
    may_change: bool,
    now: Timestamp,
) -> Result<PersonPage> {
    let known = people::person(db, scope).await?;
    let case_worker = people::case_worker(db, scope).await?;
    let guidance = if may_change { Some(guidance(db, scope, now).await?) } else { None };
    Ok(PersonPage {
        person: known.shown(),
        language: known.language,
        phone: known.phone.reveal().to_owned(),
        case_worker: case_worker.map(|helper| helper.name).unwrap_or_default(),
        appointments: appointments::of_person(db, scope, now).await?,
        series: lessons::series_of(db, scope, now).await?,
        deadlines: deadlines::of_person(db, scope, now).await?,
        forms: forms::standings(db, scope).await?,
        guidance,
    })
}

/// What only a case worker sees of a person.
async fn guidance(db: &DatabaseConnection, scope: Scope, now: Timestamp) -> Result<Guidance> {
    let contacts = people::contacts(db, scope).await?;
    Ok(Guidance {
        reminders: sending::of_person(db, scope).await?,
        devices: access::devices_of(db, scope, None, now).await?,
        volunteers: people::volunteers(db, scope, now).await?,
        contacts: contacts
            .into_iter()
            .map(|(id, helper)| Contact { id: id.to_string(), helper })
            .collect(),
    })
}
