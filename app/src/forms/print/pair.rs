//! Lines of the sheet: in the reader's language, and the Dutch beside it.

use crate::messages::{self, Args};
use crate::{Locale, args, dates};
use jiff::civil::Date;
use leptos::prelude::*;

/// Messages in the language of the sheet and in Dutch, as two cells side by side; in one on a
/// Dutch sheet.
#[derive(Clone, Copy)]
pub(super) struct Both(pub Locale);

impl Both {
    pub(super) fn say(self, id: &str) -> AnyView {
        self.say_with(id, &Args::new())
    }

    pub(super) fn say_with(self, id: &str, args: &Args<'_>) -> AnyView {
        self.cells(|locale| messages::format(locale, id, args).into_any())
    }

    /// A question or label with what is said about it.
    pub(super) fn say_under(self, label: &str, id: &str) -> AnyView {
        self.cells(|locale| {
            let (label, said) = (messages::text(locale, label), messages::text(locale, id));
            view! { <b>{label}</b><br/>{said} }.into_any()
        })
    }

    pub(super) fn cells(self, of: impl Fn(Locale) -> AnyView) -> AnyView {
        let own = of(self.0);
        if self.0 == Locale::Nl {
            return view! { <span>{own}</span> }.into_any();
        }
        let dutch = of(Locale::Nl);
        view! { <span>{own}</span><span class="dutch" lang="nl" dir="ltr">{dutch}</span> }
            .into_any()
    }
}

pub(super) fn pair(cells: AnyView) -> AnyView {
    view! { <p class="pair">{cells}</p> }.into_any()
}

pub(super) fn headed(both: Both, heading: &str, body: AnyView) -> AnyView {
    view! { <section><h2 class="pair">{both.say(heading)}</h2>{body}</section> }.into_any()
}

pub(super) fn on(both: Both, message: &str, day: Date) -> AnyView {
    let day = args! { "date" => dates::figures(day) };
    view! { <p class="pair small">{both.say_with(message, &day)}</p> }.into_any()
}

/// An address in print, always from left to right.
pub(super) fn address(url: &str) -> AnyView {
    view! { <bdi class="address" dir="ltr">{url.to_owned()}</bdi> }.into_any()
}
