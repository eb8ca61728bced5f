//! The tables of `deadlines`, row by row as they stand in the database.

/// A deadline.
pub mod deadline {
    use crate::id::{DeadlineId, MunicipalityId, PersonId};
    use sea_orm::entity::prelude::*;

    /// A deadline.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DeadlineId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Code of what must be done.
        pub kind: String,
        /// Id of the form.
        pub form: Option<String>,
        /// Who asks; may be empty.
        pub organisation: String,
        /// Last day, YYYY-MM-DD.
        pub due_day: String,
        /// End of that day.
        pub ends_at: DateTimeUtc,
        /// Code of what happens if it is missed.
        pub consequence: Option<String>,
        /// Note in Dutch; may be empty.
        pub note: String,
        /// When the person said it is done.
        pub done_at: Option<DateTimeUtc>,
        /// When staff removed it.
        pub removed_at: Option<DateTimeUtc>,
        /// Last change.
        pub changed_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
