//! The tables of `access`, row by row as they stand in the database.

/// A signed-in device of a person or of staff.
pub mod session {
    use crate::id::{MunicipalityId, PersonId, SessionId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A signed-in device of a person or of staff.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person, if it is one's.
        pub person_id: Option<PersonId>,
        /// Staff, if it is one's.
        pub staff_id: Option<StaffId>,
        /// SHA-256 of the cookie's token, hex.
        pub token_hash: String,
        /// Kind of device, e.g. "Android, Chrome".
        pub label: String,
        /// Sign-in.
        pub created_at: DateTimeUtc,
        /// Last use, to the nearest quarter of an hour.
        pub last_used_at: DateTimeUtc,
        /// When it ends by itself.
        pub expires_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A code that signs one device in, once.
pub mod invitation {
    use crate::id::{InvitationId, MunicipalityId, PersonId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A code that signs one device in, once.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: InvitationId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person, if for one.
        pub person_id: Option<PersonId>,
        /// Staff, if for one.
        pub staff_id: Option<StaffId>,
        /// First part of the code: finds the row.
        pub lookup: String,
        /// SHA-256 of the rest, hex.
        pub secret_hash: String,
        /// Wrong tries so far; ten lock it.
        pub wrong_tries: i32,
        /// When it was made.
        pub created_at: DateTimeUtc,
        /// When it ends.
        pub expires_at: DateTimeUtc,
        /// When it was used.
        pub used_at: Option<DateTimeUtc>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A wrong code, counted per source and in all.
pub mod wrong_try {
    use crate::id::WrongTryId;
    use sea_orm::entity::prelude::*;

    /// A wrong code, counted per source and in all.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "wrong_try")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: WrongTryId,
        /// Keyed hash of the address it came from.
        pub source_hash: String,
        /// When.
        pub tried_at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A look of staff at a person.
pub mod audit {
    use crate::id::{AuditId, MunicipalityId, PersonId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A look of staff at a person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AuditId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Who looked.
        pub staff_id: StaffId,
        /// At whom.
        pub person_id: PersonId,
        /// Code of what was done.
        pub action: String,
        /// When.
        pub at: DateTimeUtc,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A volunteer's access to a person.
pub mod volunteer_grant {
    use crate::id::{GrantId, MunicipalityId, PersonId, StaffId};
    use sea_orm::entity::prelude::*;

    /// A volunteer's access to a person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "volunteer_grant")]
    pub struct Model {
        /// Key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: GrantId,
        /// Municipality.
        pub municipality_id: MunicipalityId,
        /// Person.
        pub person_id: PersonId,
        /// Volunteer.
        pub volunteer_id: StaffId,
        /// Code of what the volunteer helps with.
        pub topic: String,
        /// From when.
        pub granted_at: DateTimeUtc,
        /// Until when, if it ended.
        pub ended_at: Option<DateTimeUtc>,
    }

    /// Joins are written where they are used.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
