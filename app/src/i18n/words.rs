//! Text in the reader's language, and its Dutch original beside it when the reader wants both.

use super::locale::Locale;
use super::messages::{self, Args};
use leptos::prelude::*;

/// The reader's language, and whether the Dutch original stands under every line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Language of the page.
    pub locale: Locale,
    /// Show the Dutch under it, so that reader and official can point at the same line.
    pub bilingual: bool,
}

impl Words {
    /// Plain text of a message, for attributes and titles.
    pub fn text(self, id: &str) -> String {
        messages::text(self.locale, id)
    }

    /// Plain text of a message with arguments.
    pub fn format(self, id: &str, args: &Args<'_>) -> String {
        messages::format(self.locale, id, args)
    }

    /// A message as a part of the page, with the Dutch under it when the reader wants both.
    pub fn say(self, id: &str) -> AnyView {
        self.say_with(id, &Args::new())
    }

    /// As [`Words::say`], with arguments.
    pub fn say_with(self, id: &str, args: &Args<'_>) -> AnyView {
        let own = messages::format(self.locale, id, args);
        if !self.shows_dutch() {
            return own.into_any();
        }
        let dutch = messages::format(Locale::Nl, id, args);
        view! { {own} <span class="original" lang="nl" dir="ltr">{dutch}</span> }.into_any()
    }

    /// Whether Dutch originals are shown: wanted, and the page is not Dutch itself.
    pub fn shows_dutch(self) -> bool {
        self.bilingual && self.locale != Locale::Nl
    }
}
