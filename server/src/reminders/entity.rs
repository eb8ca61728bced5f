//! The tables of `reminders`, row by row as they stand in the database.

/// A phone's push subscription.
pub mod push_subscription {
    use crate::id::{MunicipalityId, PersonId, SessionId, SubscriptionId};
    use sea_orm::entity::prelude::*;

    /// A phone's push subscription.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "push_subscription")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SubscriptionId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Owner, always the session's.
        pub person_id: PersonId,
        /// Device.
        pub session_id: SessionId,
        /// Where to post: a secret.
        pub endpoint: String,
        /// Key of the phone, base64url.
        pub p256dh: String,
        /// Shared secret, base64url.
        pub auth: String,
        /// When it was made.
        pub created_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A reminder and where it stands.
pub mod reminder {
    use crate::id::{MunicipalityId, PersonId, ReminderId};
    use sea_orm::entity::prelude::*;

    /// A reminder and where it stands.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminder")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ReminderId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Code of the family of its subject.
        pub family: String,
        /// Id of its subject.
        pub subject_id: Uuid,
        /// Code of which reminder it is.
        pub kind: String,
        /// When it is due.
        pub due_at: DateTimeUtc,
        /// When it is of no more use.
        pub useful_until: DateTimeUtc,
        /// Code of where it stands.
        pub state: String,
        /// Code of why nobody was reached.
        pub reason: Option<String>,
        /// When it reached its state.
        pub changed_at: Option<DateTimeUtc>,
        /// When staff told the person instead.
        pub handled_at: Option<DateTimeUtc>,
        /// Tries so far.
        pub attempts: i32,
        /// When it is tried next; nothing when there is nothing to try any more.
        pub try_at: Option<DateTimeUtc>,
        /// Since when it is tried in vain.
        pub waiting_since: Option<DateTimeUtc>,
        /// End of the lease by the database's clock, milliseconds since 1970.
        pub lease_until: i64,
        /// Number of claims: who holds an older one commits nothing.
        pub fence: i64,
        /// The reminder whose message carried this one too, when many were caught up in one.
        pub sent_with: Option<Uuid>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A reminder's way to one address.
pub mod delivery {
    use crate::id::{DeliveryId, ReminderId};
    use sea_orm::entity::prelude::*;

    /// A reminder's way to one address.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "delivery")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DeliveryId,
        /// Reminder.
        pub reminder_id: ReminderId,
        /// Code of the channel.
        pub channel: String,
        /// Id of the address on that channel; may be gone.
        pub address_id: Uuid,
        /// Code of what became of it.
        pub outcome: String,
        /// The channel's own number for that, such as an HTTP status; 0 when there was none.
        pub provider_code: i32,
        /// When.
        pub at: DateTimeUtc,
        /// When it is tried again there; nothing when that is settled.
        pub try_at: Option<DateTimeUtc>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
