//! The same page alone and together: in whose language it is read, and where its answers go.

use super::{Companion, Mine};
use crate::forms::Form;
use crate::people::{back_to_person, for_person};
use crate::ui::{Changes, Frame, Section, may_wait};
use leptos::prelude::*;

/// The frame in which the form itself is read: for staff in the person's language, with the Dutch.
pub(in crate::forms) fn reading(shell: &Frame, mine: Option<&Mine>) -> Frame {
    match mine.and_then(|mine| mine.person.as_ref()) {
        Some(person) => Frame { locale: person.language, bilingual: true, ..shell.clone() },
        None => shell.clone(),
    }
}

/// The place of the page in the navigation.
pub(in crate::forms) fn section_of(mine: Option<&Mine>) -> Section {
    if mine.is_some_and(|mine| mine.person.is_some()) { Section::People } else { Section::Forms }
}

/// The page for staff: whose it is, and the form in the person's language. Any other stays as it is.
pub(in crate::forms) fn together(shell: &Frame, mine: Option<&Mine>, body: AnyView) -> AnyView {
    let Some(companion) = mine.and_then(|mine| mine.person.as_ref()) else { return body };
    let Companion { person, language } = companion;
    view! {
        {for_person(shell.words(), "forms-together", person)}
        <div lang=language.code() dir=language.direction()>{body}</div>
        {back_to_person(shell, person)}
    }
    .into_any()
}

/// Where answers about the form go: the reader's language, whatever the form is read in.
pub(super) fn address(shell: &Frame, form: &Form, mine: &Mine, what: &str) -> String {
    let person = mine.person.as_ref().map(|companion| companion.person.path());
    shell.link(&format!("{}/forms/{}/{what}", person.unwrap_or_default(), form.id))
}

/// Says that an answer about the form may wait; together with staff none does, since only what a
/// holder's phone keeps can.
pub(super) fn waits(shell: &Frame, form: &Form) -> Option<AnyView> {
    may_wait(shell, Changes::Pages, &format!("/forms/{}", form.id))
}
