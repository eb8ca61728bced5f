//! A made-up town: municipality, permit holders, their devices, something to remind them of.

use crate::phones::Phones;
use dag1_app::Locale;
use dag1_server::access::Holder;
use dag1_server::id::{MunicipalityId, PersonId, SessionId};
use dag1_server::private::Private;
use dag1_server::reminders::{self, Change, Family, Subject};
use dag1_server::{database, time};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, Statement, Value};
use uuid::Uuid;

/// A municipality with people.
pub struct Town {
    /// The municipality.
    pub municipality: MunicipalityId,
    /// Its permit holders.
    pub people: Vec<Holder>,
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
        let municipality = MunicipalityId::new();
        let at = time::to_db(now);
        let tx = database::begin(db).await.unwrap();
        execute(
            &tx,
            "INSERT INTO municipality (id, name) VALUES ($1, 'Voorbeeldstad')",
            vec![municipality.into()],
        )
        .await;
        let mut people = Vec::with_capacity(count);
        for number in 0..count {
            let language = Locale::ALL[number % Locale::ALL.len()];
            let name = format!("Voorbeeld {number}");
            let (person, session) = (PersonId::new(), SessionId::new());
            execute(
                &tx,
                "INSERT INTO person (id, municipality_id, name, search_name, language, phone, \
                 wants_reminders, quiet_from, quiet_until, lock_screen, created_at) \
                 VALUES ($1, $2, $3, $4, $5, '', $6, '00:00', '00:00', 'neutral', $7)",
                vec![
                    person.into(),
                    municipality.into(),
                    name.clone().into(),
                    name.to_lowercase().into(),
                    language.code().into(),
                    true.into(),
                    at.into(),
                ],
            )
            .await;
            execute(
                &tx,
                "INSERT INTO session (id, municipality_id, person_id, token_hash, label, \
                 created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, 'Test', $5, $5, $6)",
                vec![
                    session.into(),
                    municipality.into(),
                    person.into(),
                    session.to_string().into(),
                    at.into(),
                    time::to_db(now + jiff::SignedDuration::from_hours(24 * 365)).into(),
                ],
            )
            .await;
            people.push(Holder {
                session,
                person,
                municipality,
                name: Private::new(name),
                language,
                cache_key: String::new(),
            });
        }
        tx.commit().await.unwrap();
        Self { municipality, people }
    }

    /// Gives every person a phone: person `n` has phone `n`.
    pub async fn with_phones(&self, db: &DatabaseConnection, phones: &Phones, now: Timestamp) {
        let tx = database::begin(db).await.unwrap();
        for (number, holder) in self.people.iter().enumerate() {
            let subscription = phones.subscription(number);
            reminders::subscribe(&tx, holder.scope(), holder.session, &subscription, now)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Plans an appointment for everybody, so that the news of it is due at once.
    pub async fn plan_for_all(&self, db: &DatabaseConnection, at: Timestamp, now: Timestamp) {
        let tx = database::begin(db).await.unwrap();
        for holder in &self.people {
            plan(&tx, holder, at, now).await;
        }
        tx.commit().await.unwrap();
    }
}

/// Plans an appointment with its reminders.
pub async fn plan_appointment(
    db: &DatabaseConnection,
    holder: &Holder,
    at: Timestamp,
    now: Timestamp,
) -> Subject {
    let tx = database::begin(db).await.unwrap();
    let subject = plan(&tx, holder, at, now).await;
    tx.commit().await.unwrap();
    subject
}

async fn plan(tx: &DatabaseTransaction, holder: &Holder, at: Timestamp, now: Timestamp) -> Subject {
    let id = insert_appointment(tx, holder, at, now).await;
    let family = Family::Appointment;
    let subject = Subject { family, id, at, is_long_term: false, reminds: true };
    reminders::plan(tx, holder.scope(), &subject, Change::New, now).await.unwrap();
    subject
}

async fn insert_appointment(
    db: &impl ConnectionTrait,
    holder: &Holder,
    at: Timestamp,
    now: Timestamp,
) -> Uuid {
    let id = Uuid::now_v7();
    execute(
        db,
        "INSERT INTO appointment (id, municipality_id, person_id, kind, place, address, meets, \
         phone, wall_time, zone, starts_at, ends_at, minutes, bring, note, sequence, changed_at) \
         VALUES ($1, $2, $3, 'intake', 'Voorbeeldhuis', '', '', '', $4, $5, $6, $6, 45, '', '', \
         0, $7)",
        vec![
            id.into(),
            holder.municipality.into(),
            holder.person.into(),
            time::wall_to_db(time::wall(at)).into(),
            time::ZONE.into(),
            time::to_db(at).into(),
            time::to_db(now).into(),
        ],
    )
    .await;
    id
}
