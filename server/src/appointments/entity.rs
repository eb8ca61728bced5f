//! The tables of `appointments`, row by row as they stand in the database.

/// An appointment.
pub mod appointment {
    use crate::id::{AppointmentId, MunicipalityId, PersonId, StaffId};
    use sea_orm::entity::prelude::*;

    /// An appointment.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "appointment")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AppointmentId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Who planned it.
        pub planned_by: Option<StaffId>,
        /// Code of what it is about.
        pub kind: String,
        /// Name of the place.
        pub place: String,
        /// Address; may be empty.
        pub address: String,
        /// Whom one meets; may be empty.
        pub meets: String,
        /// Phone number; may be empty.
        pub phone: String,
        /// Start as wall time.
        pub wall_time: String,
        /// Zone of the wall time.
        pub zone: String,
        /// Start.
        pub starts_at: DateTimeUtc,
        /// End.
        pub ends_at: DateTimeUtc,
        /// Length in minutes.
        pub minutes: i32,
        /// Codes of what to bring, separated by spaces.
        pub bring: String,
        /// Code of what it costs not to come.
        pub cost: Option<String>,
        /// Note in Dutch; may be empty.
        pub note: String,
        /// Code of the person's answer.
        pub answer: Option<String>,
        /// When it was answered.
        pub answered_at: Option<DateTimeUtc>,
        /// Code of why it is cancelled.
        pub cancelled: Option<String>,
        /// Wall time before it was moved.
        pub moved_from: Option<String>,
        /// Number of changes, for calendars (RFC 5545, 3.8.7.4).
        pub sequence: i32,
        /// Last change.
        pub changed_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
