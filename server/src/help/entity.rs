//! The table of `help`, row by row as it stands in the database.

/// A person's request for help with a section of a form.
pub mod help_request {
    use crate::id::{HelpId, MunicipalityId, PersonId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A person's request for help with a section of a form.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_request")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: HelpId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Who asks.
        pub person_id: PersonId,
        /// Who helps, if somebody does.
        pub helper_id: Option<StaffId>,
        /// Id of the form.
        pub form: String,
        /// Code of the section.
        pub section: String,
        /// What the person wrote; may be empty.
        pub message: String,
        /// Since when.
        pub asked_at: DateTimeUtc,
        /// When it was done, if it is.
        pub done_at: Option<DateTimeUtc>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
