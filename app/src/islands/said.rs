//! The finished strings that an island is given.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A text in the reader's language, with the Dutch under it when the reader wants both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// In the reader's language.
    pub own: String,
    /// The Dutch original; absent unless the page shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dutch: Option<String>,
}

impl Said {
    /// A message in the reader's language.
    #[cfg(feature = "ssr")]
    pub fn of(words: crate::Words, id: &str) -> Self {
        let dutch = words.shows_dutch().then(|| crate::messages::text(crate::Locale::Nl, id));
        Self { own: words.text(id), dutch }
    }

    /// The text as a part of the page.
    pub fn draw(self) -> AnyView {
        let Self { own, dutch } = self;
        let is_alone = dutch.is_none();
        view! {
            <span>{own}</span>
            <span class="original" lang="nl" dir="ltr" hidden=is_alone>
                {dutch.unwrap_or_default()}
            </span>
        }
        .into_any()
    }
}

/// What the push switch can say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushWords {
    /// It still looks what this phone can do.
    pub checking: Said,
    /// This browser cannot show reminders.
    pub unsupported: Said,
    /// An iPhone, where reminders need the installed app.
    pub install: Said,
    /// The reader, or the phone, forbade notifications.
    pub blocked: Said,
    /// Reminders are off on this phone.
    pub off: Said,
    /// Reminders are on on this phone.
    pub on: Said,
    /// The switch is being turned.
    pub working: Said,
    /// Turning it did not work.
    pub failed: Said,
    /// On the button that turns reminders on.
    pub turn_on: Said,
    /// On the button that turns reminders off.
    pub turn_off: Said,
}

/// What the state of the outbox can say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxWords {
    /// One answer waits.
    pub one: Said,
    /// Two answers wait.
    pub two: Said,
    /// More answers wait.
    pub more: Said,
}
