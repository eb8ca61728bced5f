//! Things with a fixed list of choices, each with a stable code and a name in every language.
//!
//! A choice made from a list can be shown in the reader's own language, free text can't: so
//! whatever a case worker plans is picked from these lists where possible.

/// Declares a closed list with stable codes: variants and their codes. What nobody sees needs no
/// more, such as states that only the server knows.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every choice, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Stable code, as stored and as sent by forms.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The choice of a code; nothing for any other text.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

/// Declares such a list with names: also the prefix of the ids of their messages. A choice whose
/// words stand elsewhere names its message after `=>`.
macro_rules! catalogue {
    ($(#[$meta:meta])* pub enum $name:ident ($prefix:literal) {
        $($(#[$vmeta:meta])* $variant:ident = $code:literal $(=> $message:literal)?),+ $(,)?
    }) => {
        $crate::codes! {
            $(#[$meta])*
            pub enum $name { $($(#[$vmeta])* $variant = $code),+ }
        }

        impl $name {
            /// Id of the message that names it.
            pub const fn message(self) -> &'static str {
                match self {
                    $(Self::$variant => $crate::catalogue::message!($prefix, $code $(, $message)?)),+
                }
            }
        }
    };
}

/// The id of a choice's message: its own, or the prefix and its code.
macro_rules! message {
    ($prefix:literal, $code:literal) => {
        concat!($prefix, "-", $code)
    };
    ($prefix:literal, $code:literal, $message:literal) => {
        $message
    };
}
pub(crate) use {catalogue, message};
