//! The table of what municipalities add to forms, row by row as it stands in the database.

/// What a municipality adds to a form.
pub mod municipality_form {
    use crate::id::{MunicipalityFormId, MunicipalityId};
    use sea_orm::entity::prelude::*;

    /// What a municipality adds to a form.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "municipality_form")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MunicipalityFormId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Id of the form.
        pub form: String,
        /// Note in Dutch; may be empty.
        pub note: String,
        /// Phone number; may be empty.
        pub phone: String,
        /// Address; may be empty.
        pub address: String,
        /// How many days, weeks or months the term is.
        pub term_length: Option<i32>,
        /// Code of what the term is counted in.
        pub term_unit: Option<String>,
        /// Whether a last day in a weekend or on a holiday moves to the next working day.
        pub term_rolls: bool,
        /// When it was changed last.
        pub changed_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
