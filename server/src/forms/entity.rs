//! The tables of `forms`, row by row as they stand in the database.

/// A form that a person follows.
pub mod followed_form {
    use crate::id::{FollowedId, MunicipalityId, PersonId};
    use sea_orm::entity::prelude::*;

    /// A form that a person follows.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "followed_form")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FollowedId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Id of the form.
        pub form: String,
        /// From when.
        pub followed_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
