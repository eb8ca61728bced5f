//! The tables of `people`, row by row as they stand in the database.

/// A municipality: the border of everything that can be seen.
pub mod municipality {
    use crate::id::MunicipalityId;
    use sea_orm::entity::prelude::*;

    /// A municipality: the border of everything that can be seen.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "municipality")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MunicipalityId,
        /// Name.
        pub name: String,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A case worker, coordinator or volunteer.
pub mod staff {
    use crate::id::{MunicipalityId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A case worker, coordinator or volunteer.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StaffId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Name.
        pub name: String,
        /// Code of the role.
        pub role: String,
        /// Phone number; may be empty.
        pub phone: String,
        /// When it was made.
        pub created_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A permit holder.
pub mod person {
    use crate::id::{MunicipalityId, PersonId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A permit holder.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PersonId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// First one to call.
        pub case_worker_id: Option<StaffId>,
        /// Name.
        pub name: String,
        /// Name in lower case without marks, for the search.
        pub search_name: String,
        /// Code of the language.
        pub language: String,
        /// Phone number; may be empty.
        pub phone: String,
        /// Whether reminders are wanted.
        pub wants_reminders: bool,
        /// Start of the quiet hours, HH:MM.
        pub quiet_from: String,
        /// End of the quiet hours, HH:MM.
        pub quiet_until: String,
        /// Code of what the lock screen may show.
        pub lock_screen: String,
        /// When it was made.
        pub created_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody a person can call.
pub mod contact {
    use crate::id::{ContactId, MunicipalityId, PersonId};
    use sea_orm::entity::prelude::*;

    /// Somebody a person can call.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contact")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ContactId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Name.
        pub name: String,
        /// Code of what they help with.
        pub topic: String,
        /// Organisation; may be empty.
        pub organisation: String,
        /// Phone number; may be empty.
        pub phone: String,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
