//! Appointments past and coming, and deadlines near and far.

use super::days::{Days, Ids, at};
use crate::demo::cast::{Player, Range};
use crate::error::Result;
use crate::id::{AppointmentId, DeadlineId};
use crate::{appointments, deadlines};
use dag1_app::appointments::{Answer, Bring, CancelReason, Cost, Kind};
use dag1_app::deadlines::{Consequence, Kind as Due};
use jiff::civil::{DateTime, Time};
use sea_orm::DatabaseTransaction;

/// Where an appointment takes place: name, address, whom one meets, phone number.
struct Place(&'static str, &'static str, &'static str, &'static str);

const TOWN_HALL: Place = Place(
    "Gemeente Voorbeeldstad, balie 4",
    "Voorbeeldplein 1, 0000 XX Voorbeeldstad",
    "Vera Voorbeeld",
    "020 000 0001",
);
const DOCTOR: Place = Place(
    "Huisartsenpraktijk Voorbeeld",
    "Testlaan 12, 0000 XX Voorbeeldstad",
    "Dokter Voorbeeld",
    "020 000 0101",
);
const SCHOOL: Place = Place(
    "Taalschool Voorbeeld",
    "Demostraat 7, 0000 XX Voorbeeldstad",
    "Juf Voorbeeld",
    "020 000 0102",
);
const IND: Place =
    Place("IND-loket Voorbeeldstad", "Stationsweg 99, 0000 XX Voorbeeldstad", "", "020 000 0105");
const HOUSE: Place = Place(
    "Woningstichting Voorbeeld",
    "Fictiekade 3, 0000 XX Voorbeeldstad",
    "Meneer Testpersoon",
    "020 000 0103",
);

pub async fn seed(tx: &DatabaseTransaction, players: &[Player], days: Days) -> Result<()> {
    let mut ids = Ids::of(Range::Appointment);
    let mut due_ids = Ids::of(Range::Deadline);
    for (number, player) in (0_i64..).zip(players) {
        let (plans, deadlines) = if player.is_lead() {
            (lead(player, days, &mut ids), lead_deadlines(days, &mut due_ids))
        } else {
            (other(player, number, days, &mut ids), vec![integration(days, number, &mut due_ids)])
        };
        for given in plans {
            appointments::import(tx, player.scope, given, days.now).await?;
        }
        for given in deadlines {
            deadlines::import(tx, player.scope, given, days.now).await?;
        }
    }
    Ok(())
}

/// An appointment like most: open and not yet answered.
fn plain(
    id: &mut Ids,
    player: &Player,
    kind: Kind,
    place: &Place,
    starts: DateTime,
) -> appointments::Given {
    appointments::Given {
        id: AppointmentId(id.next()),
        planned_by: player.case_worker,
        plan: appointments::Plan {
            kind,
            place: place.0.to_owned(),
            address: place.1.to_owned(),
            with: place.2.to_owned(),
            phone: place.3.to_owned(),
            starts,
            minutes: 45,
            bring: vec![Bring::Permit, Bring::Letter],
            cost: None,
            note: String::new(),
        },
        answer: None,
        cancelled: None,
        moved_from: None,
    }
}

/// The appointments of somebody one can sign in as.
fn lead(player: &Player, days: Days, ids: &mut Ids) -> Vec<appointments::Given> {
    let on = |days_from_now: i64, time: Time| days.workday(days_from_now).to_datetime(time);
    let mut make = |kind, place: &Place, starts| plain(ids, player, kind, place, starts);
    let past_registration = make(Kind::Registration, &TOWN_HALL, on(-55, at(9, 30)));
    let past_house = make(Kind::House, &HOUSE, on(-40, at(14, 0)));
    let mut past_doctor = make(Kind::Doctor, &DOCTOR, on(-9, at(11, 0)));
    past_doctor.answer = Some(Answer::Coming);
    let mut tomorrow = make(Kind::Intake, &TOWN_HALL, days.day(1).to_datetime(at(10, 30)));
    tomorrow.plan.minutes = 90;
    tomorrow.plan.bring = vec![Bring::Permit, Bring::Letter, Bring::Diplomas];
    tomorrow.plan.cost = Some(Cost::NewDate);
    tomorrow.plan.note.push_str("De tolk is er ook. U mag iemand meenemen.");
    let mut answered = make(Kind::Doctor, &DOCTOR, on(4, at(15, 0)));
    answered.plan.minutes = 20;
    answered.plan.bring = vec![Bring::Insurance, Bring::Medicines];
    answered.answer = Some(Answer::Coming);
    let mut cancelled = make(Kind::School, &SCHOOL, on(6, at(13, 30)));
    cancelled.cancelled = Some(CancelReason::Organiser);
    let mut moved = make(Kind::LearningTest, &SCHOOL, on(12, at(9, 0)));
    moved.plan.minutes = 180;
    moved.plan.cost = Some(Cost::LongWait);
    moved.moved_from = Some(on(11, at(13, 30)));
    let mut ind = make(Kind::Ind, &IND, on(20, at(8, 45)));
    ind.plan.bring = vec![Bring::Permit, Bring::Photos];
    ind.plan.cost = Some(Cost::LongWait);
    let plan = make(Kind::Plan, &TOWN_HALL, on(34, at(10, 0)));
    vec![
        past_registration,
        past_house,
        past_doctor,
        tomorrow,
        answered,
        cancelled,
        moved,
        ind,
        plan,
    ]
}

/// The appointments of somebody who is only on the list: some have one this week.
fn other(player: &Player, number: i64, days: Days, ids: &mut Ids) -> Vec<appointments::Given> {
    let (kind, place) = match number % 4 {
        0 => (Kind::Municipality, &TOWN_HALL),
        1 => (Kind::Doctor, &DOCTOR),
        2 => (Kind::School, &SCHOOL),
        _ => (Kind::Ind, &IND),
    };
    let time = at(if number % 2 == 0 { 9 } else { 14 }, if number % 3 == 0 { 30 } else { 0 });
    let coming = days.workday(1 + number % 28).to_datetime(time);
    let past = days.workday(-3 - number).to_datetime(time);
    vec![
        plain(ids, player, Kind::Registration, &TOWN_HALL, past),
        plain(ids, player, kind, place, coming),
    ]
}

/// A deadline without a form.
fn due(
    ids: &mut Ids,
    kind: Due,
    organisation: &str,
    day: jiff::civil::Date,
    consequence: Option<Consequence>,
) -> deadlines::Given {
    deadlines::Given {
        id: DeadlineId(ids.next()),
        new: deadlines::NewDeadline {
            kind,
            form: None,
            organisation: organisation.to_owned(),
            due: day,
            consequence,
            note: String::new(),
        },
        is_done: false,
    }
}

/// The deadlines of somebody one can sign in as: near, far, done, and the end of the term.
fn lead_deadlines(days: Days, ids: &mut Ids) -> Vec<deadlines::Given> {
    let mut papers =
        due(ids, Due::Papers, "Gemeente Voorbeeldstad", days.day(-5), Some(Consequence::Benefit));
    papers.is_done = true;
    let letter = due(ids, Due::Letter, "UWV", days.day(2), Some(Consequence::Delay));
    let mut housing =
        due(ids, Due::Form, "Dienst Toeslagen", days.day(6), Some(Consequence::Money));
    housing.new.form = Some("huurtoeslag".to_owned());
    let bill = due(ids, Due::Pay, "Waterbedrijf Voorbeeld", days.day(13), Some(Consequence::Costs));
    let mut health =
        due(ids, Due::Form, "Dienst Toeslagen", days.day(27), Some(Consequence::Money));
    health.new.form = Some("zorgtoeslag".to_owned());
    let family = due(ids, Due::Family, "IND", days.day(48), Some(Consequence::Right));
    vec![papers, letter, housing, bill, health, family, integration(days, 0, ids)]
}

/// The end of the civic integration term, years away. No consequence: for a permit holder a fine is
/// not the rule.
fn integration(days: Days, number: i64, ids: &mut Ids) -> deadlines::Given {
    let day = days.day(1040 - 17 * number);
    due(ids, Due::Integration, "DUO", day, None)
}
