//! A made-up town: municipality, permit holders, their devices, something to remind them of.

use crate::phones::Phones;
use dag1_app::Locale;
use dag1_app::appointments::Kind;
use dag1_server::access::{self, Account, Scope};
use dag1_server::appointments::{self, Plan};
use dag1_server::id::{MunicipalityId, SessionId};
use dag1_server::people::{self, New};
use dag1_server::reminders::{self, Family, Quiet, Subject, Wishes};
use dag1_server::{database, time};
use jiff::Timestamp;
use jiff::civil::Time;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, Statement, Value};
use uuid::Uuid;

/// A permit holder of the town.
#[derive(Clone, Copy, Debug)]
pub struct Resident {
    /// Their data.
    pub scope: Scope,
    /// Their device.
    pub session: SessionId,
}

/// A municipality with people.
pub struct Town {
    /// The municipality.
    pub municipality: MunicipalityId,
    /// Its permit holders.
    pub people: Vec<Resident>,
}

/// Runs one statement with `$1…` placeholders.
pub async fn execute(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.execute_raw(statement).await.unwrap();
}

/// The first column of every row, as text.
pub async fn texts(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Vec<String> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = db.query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

impl Town {
    /// A town of `count` people without quiet hours, each with one device; languages in turn.
    pub async fn new(db: &DatabaseConnection, count: usize, now: Timestamp) -> Self {
        let tx = database::begin(db).await.unwrap();
        let name = format!("Voorbeeldstad {}", Uuid::now_v7());
        let municipality = people::municipality(&tx, &name).await.unwrap();
        let mut residents = Vec::with_capacity(count);
        for number in 0..count {
            let language = Locale::ALL[number % Locale::ALL.len()];
            let new = New { name: format!("Voorbeeld {number}"), language, phone: String::new() };
            let scope = people::make(&tx, municipality, None, &new, now).await.unwrap();
            let quiet = Quiet { from: Time::midnight(), until: Time::midnight() };
            let no_quiet_hours = Wishes { quiet, ..Wishes::default() };
            people::set_wishes(&tx, scope, &no_quiet_hours).await.unwrap();
            let session = SessionId::new();
            let account = Account::Person(scope);
            access::import_device(&tx, account, session, "Test", now).await.unwrap();
            residents.push(Resident { scope, session });
        }
        tx.commit().await.unwrap();
        Self { municipality, people: residents }
    }

    /// Gives every person a phone: person `n` has phone `n`.
    pub async fn with_phones(&self, db: &DatabaseConnection, phones: &Phones, now: Timestamp) {
        self.with_phones_of(db, |_| phones, now).await;
    }

    /// Gives every person a phone of the push service that is said for its number.
    pub async fn with_phones_of<'a>(
        &self,
        db: &DatabaseConnection,
        phones: impl Fn(usize) -> &'a Phones,
        now: Timestamp,
    ) {
        let tx = database::begin(db).await.unwrap();
        for (number, one) in self.people.iter().enumerate() {
            let subscription = phones(number).subscription(number);
            reminders::subscribe(&tx, one.scope, one.session, &subscription, now).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Gives every person so many phones more, each on a device of its own: person `n` has phones
    /// `n + people`, `n + 2 * people` and so on.
    pub async fn with_more_phones(
        &self,
        db: &DatabaseConnection,
        phones: &Phones,
        more: usize,
        now: Timestamp,
    ) {
        let tx = database::begin(db).await.unwrap();
        for number in 0..self.people.len() * more {
            let one = &self.people[number % self.people.len()];
            let session = SessionId::new();
            access::import_device(&tx, Account::Person(one.scope), session, "Test", now)
                .await
                .unwrap();
            let phone = phones.subscription(self.people.len() + number);
            reminders::subscribe(&tx, one.scope, session, &phone, now).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Plans an appointment for everybody, so that the news of it is due at once.
    pub async fn plan_for_all(&self, db: &DatabaseConnection, at: Timestamp, now: Timestamp) {
        let tx = database::begin(db).await.unwrap();
        for one in &self.people {
            plan(&tx, one, at, now).await;
        }
        tx.commit().await.unwrap();
    }
}

/// Plans an appointment with its reminders.
pub async fn plan_appointment(
    db: &DatabaseConnection,
    of: &Resident,
    at: Timestamp,
    now: Timestamp,
) -> Subject {
    let tx = database::begin(db).await.unwrap();
    let subject = plan(&tx, of, at, now).await;
    tx.commit().await.unwrap();
    subject
}

async fn plan(tx: &DatabaseTransaction, of: &Resident, at: Timestamp, now: Timestamp) -> Subject {
    let plan = Plan {
        kind: Kind::Intake,
        place: "Voorbeeldhuis".to_owned(),
        address: String::new(),
        with: String::new(),
        phone: String::new(),
        starts: time::wall(at),
        minutes: 45,
        bring: Vec::new(),
        cost: None,
        note: String::new(),
    };
    let id = appointments::plan(tx, of.scope, None, &plan, now).await.unwrap();
    let (family, day, wishes) = (Family::Appointment, time::wall(at).date(), appointments::WISHES);
    Subject { family, id: id.0, at, day, wishes }
}
