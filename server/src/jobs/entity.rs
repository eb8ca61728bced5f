//! The table of `jobs`, row by row as it stands in the database.

/// A job and where it stands.
pub mod job {
    use crate::id::JobId;
    use sea_orm::entity::prelude::*;

    /// A job and where it stands.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: JobId,
        /// Code of its kind.
        pub kind: String,
        /// What it needs to know, as JSON.
        pub payload: String,
        /// Code of where it stands.
        pub state: String,
        /// When it is to be done.
        pub due_at: DateTimeUtc,
        /// Tries so far.
        pub attempts: i32,
        /// Why the last try did not work.
        pub failure: Option<String>,
        /// End of the lease by the database's clock, milliseconds since 1970.
        pub lease_until: i64,
        /// Number of claims: who holds an older one commits nothing.
        pub fence: i64,
        /// When it reached its state.
        pub changed_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
