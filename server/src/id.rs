//! Ids: a type of its own for each kind of row, so that none is taken for another.

use rusqlite::types::{FromSql, FromSqlResult, ValueRef};
use sea_orm::{DbErr, TryFromU64};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use uuid::Uuid;

/// Reads an id from an address. Text that is no id becomes the nil id, which no row has: so a
/// mistyped id, another's id and one that never was get the same answer.
fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Uuid, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(Uuid::parse_str(&text).unwrap_or(Uuid::nil()))
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
                 sea_orm::DeriveValueType)]
        pub struct $name(
            /// UUIDv7: ordered by the time it was made.
            #[serde(deserialize_with = "lenient")] pub Uuid
        );

        impl $name {
            /// A new id; ids made later sort later.
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Uuid::column_result(value).map(Self)
            }
        }

        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A municipality.
    MunicipalityId,
    /// A permit holder.
    PersonId,
    /// A case worker, coordinator or volunteer.
    StaffId,
    /// A signed-in device.
    SessionId,
    /// An invitation of a person or of staff.
    InvitationId,
    /// A volunteer's access to a person.
    GrantId,
    /// Somebody a person can call.
    ContactId,
    /// An appointment.
    AppointmentId,
    /// A series of lessons.
    SeriesId,
    /// A person's place in a series.
    ParticipantId,
    /// A single lesson.
    LessonId,
    /// A deadline.
    DeadlineId,
    /// What a municipality adds to a form.
    MunicipalityFormId,
    /// A form that a person made their own.
    FollowedId,
    /// Something of a form that is ticked off.
    TickId,
    /// That the explanation of a form is still right.
    TextCheckId,
    /// A request for help.
    HelpId,
    /// A reminder.
    ReminderId,
    /// A reminder's way to one phone.
    DeliveryId,
    /// A phone's push subscription.
    SubscriptionId,
    /// A look of staff at a person.
    AuditId,
    /// A wrong code that was tried.
    WrongTryId,
    /// A turn at what may be done only so often.
    TurnId,
    /// A section of a form read aloud.
    RecordingId,
    /// A piece of work that the program does by itself.
    JobId,
}
