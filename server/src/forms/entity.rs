//! The tables of `forms`, row by row as they stand in the database.

/// A form that a person made their own.
pub mod followed_form {
    use crate::id::{DeadlineId, FollowedId, MunicipalityId, PersonId};
    use sea_orm::entity::prelude::*;

    /// A form that a person made their own.
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
        /// Code of where it stands.
        pub standing: String,
        /// Code of who said so.
        pub done_by: String,
        /// Day from which the last day was counted, YYYY-MM-DD.
        pub counts_from: Option<String>,
        /// The deadline that the person gave.
        pub deadline_id: Option<DeadlineId>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Something of a form that is ticked off.
pub mod form_tick {
    use crate::id::{MunicipalityId, PersonId, TickId};
    use sea_orm::entity::prelude::*;

    /// Something of a form that is ticked off.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "form_tick")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TickId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Id of the form.
        pub form: String,
        /// What it is: `need-` or `step-` and the id within the form.
        pub item: String,
        /// Code of who ticked it.
        pub done_by: String,
        /// When.
        pub ticked_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
