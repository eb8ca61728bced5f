//! The four languages: which they are, how they run, and what each calls itself.

use serde::{Deserialize, Serialize};

/// A language a reader can choose. The code is also the first segment of every page's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Dutch, the source of every text and the language of the official terms.
    Nl,
    /// English.
    En,
    /// Arabic, written right to left, with Levantine month names and Latin digits.
    Ar,
    /// Tigrinya, in Ethiopic script.
    Ti,
}

impl Locale {
    /// All languages, in the order in which a reader is offered them.
    pub const ALL: [Self; 4] = [Self::Ar, Self::Ti, Self::Nl, Self::En];

    /// BCP 47 primary tag, as used in addresses and in `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Ti => "ti",
        }
    }

    /// The language of a code such as `ti`; nothing for any other text.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// Value of HTML `dir`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::Nl | Self::En | Self::Ti => "ltr",
        }
    }

    /// What stands between the parts of a list.
    pub const fn comma(self) -> &'static str {
        match self {
            Self::Nl | Self::En => ", ",
            Self::Ar => "، ",
            Self::Ti => "፣ ",
        }
    }

    /// What stands between a name and what it names.
    pub const fn colon(self) -> &'static str {
        match self {
            Self::Nl | Self::En | Self::Ar => ": ",
            Self::Ti => "፦ ",
        }
    }

    /// What the language calls itself; never translated.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Ti => "ትግርኛ",
        }
    }
}
