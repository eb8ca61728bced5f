//! What a reader can choose from: the choices of a catalogue, languages, people.

use crate::Locale;
use leptos::prelude::*;

/// One of several things to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent: a code, or an id in addresses.
    pub value: String,
    /// What the reader sees.
    pub text: String,
}

/// The choices as options, with the one that is chosen.
pub(super) fn options(choices: Vec<Choice>, chosen: &str) -> AnyView {
    choices
        .into_iter()
        .map(|Choice { value, text }| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect_view()
        .into_any()
}

/// Every choice of a catalogue, in the language of the page.
macro_rules! choices {
    ($words:expr, $catalogue:ty) => {
        <$catalogue>::ALL.iter().map(|choice| $crate::ui::Choice {
            value: choice.code().to_owned(),
            text: $words.text(choice.message()),
        })
    };
}
pub(crate) use choices;

/// The languages as choices, each called as it calls itself.
pub fn languages() -> impl Iterator<Item = Choice> {
    let choice = |locale: Locale| Choice {
        value: locale.code().to_owned(),
        text: locale.own_name().to_owned(),
    };
    Locale::ALL.into_iter().map(choice)
}
