//! The tables of `lessons`, row by row as they stand in the database.

/// A series of lessons.
pub mod lesson_series {
    use crate::id::{MunicipalityId, SeriesId};
    use sea_orm::entity::prelude::*;

    /// A series of lessons.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lesson_series")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SeriesId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Code of the subject.
        pub subject: String,
        /// School.
        pub school: String,
        /// Address; may be empty.
        pub address: String,
        /// Teacher; may be empty.
        pub teacher: String,
        /// Phone number; may be empty.
        pub phone: String,
        /// ISO weekdays, 1 is Monday, separated by spaces.
        pub weekdays: String,
        /// Start, HH:MM.
        pub starts: String,
        /// Length in minutes.
        pub minutes: i32,
        /// First day, YYYY-MM-DD.
        pub from_day: String,
        /// Last day, YYYY-MM-DD.
        pub until_day: String,
        /// When it was made.
        pub created_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person's place in a series.
pub mod lesson_participant {
    use crate::id::{MunicipalityId, ParticipantId, PersonId, SeriesId};
    use sea_orm::entity::prelude::*;

    /// A person's place in a series.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lesson_participant")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ParticipantId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Series.
        pub series_id: SeriesId,
        /// Person.
        pub person_id: PersonId,
        /// From when.
        pub joined_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A single lesson of a series.
pub mod lesson {
    use crate::id::{LessonId, MunicipalityId, SeriesId};
    use sea_orm::entity::prelude::*;

    /// A single lesson of a series.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lesson")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LessonId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Series.
        pub series_id: SeriesId,
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
        /// Code of why it is cancelled.
        pub cancelled: Option<String>,
        /// Whether its time differs from the series'.
        pub is_moved: bool,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
