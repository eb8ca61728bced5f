//! The tables of `texts`, row by row as they stand in the database.

/// That the explanation of a form is still right.
pub mod text_check {
    use crate::id::{MunicipalityId, StaffId, TextCheckId};
    use sea_orm::entity::prelude::*;

    /// That the explanation of a form is still right.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "text_check")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TextCheckId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Id of the form; one row for each.
        pub form: String,
        /// What identifies the words that were looked at, in all languages.
        pub version: String,
        /// When.
        pub checked_at: DateTimeUtc,
        /// Who looked.
        pub staff_id: Option<StaffId>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
