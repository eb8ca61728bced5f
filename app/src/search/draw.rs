//! The search field and what was found, drawn alike by the server and by the phone.

use super::rank::{Entry, Kind};
use crate::islands::Said;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Longest question, in characters.
pub const LONGEST: usize = 200;

/// The words of a search field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What one may type.
    pub label: Said,
    /// On the button.
    pub button: Said,
}

impl Field {
    /// The field as a plain form that asks the search page at `action`.
    pub fn draw(self, action: String, question: String) -> AnyView {
        view! {
            <form class="search" role="search" action=action>
                <p class="field">
                    <label for="q">{self.label.draw()}</label>
                    <input id="q" name="q" type="search" dir="auto" autocomplete="off"
                        maxlength=LONGEST.to_string() value=question/>
                </p>
                <button class="button">{self.button.draw()}</button>
            </form>
        }
        .into_any()
    }
}

/// The words round what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hits {
    /// Over forms.
    pub forms: Said,
    /// Over letters.
    pub letters: Said,
    /// Over official words.
    pub words: Said,
    /// Nothing was found.
    pub none: Said,
}

impl Hits {
    /// What was found, best first: grouped, the group of the best one first. `language` is the
    /// start of every address, such as `/ti`.
    pub fn draw(&self, language: &str, found: &[&Entry]) -> AnyView {
        if found.is_empty() {
            return view! { <p class="lead">{self.none.clone().draw()}</p> }.into_any();
        }
        let mut kinds: Vec<Kind> = Vec::new();
        for entry in found {
            if !kinds.contains(&entry.kind) {
                kinds.push(entry.kind);
            }
        }
        let group = |kind: Kind| {
            let heading = match kind {
                Kind::Form => &self.forms,
                Kind::Letter => &self.letters,
                Kind::Word => &self.words,
            };
            let list: Vec<AnyView> = found
                .iter()
                .filter(|entry| entry.kind == kind)
                .map(|entry| hit(language, entry))
                .collect();
            view! { <h2>{heading.clone().draw()}</h2><ul class="plain">{list}</ul> }.into_any()
        };
        kinds.into_iter().map(group).collect::<Vec<_>>().into_any()
    }
}

fn hit(language: &str, entry: &Entry) -> AnyView {
    let Entry { name, dutch, what, .. } = entry.clone();
    let name = (!name.is_empty()).then(|| view! { <b>{name}</b><br/> });
    view! {
        <li>
            <a class="card hit" href=format!("{language}{}", entry.path())>
                {name}<bdi lang="nl">{dutch}</bdi><br/><span class="quiet">{what}</span>
            </a>
        </li>
    }
    .into_any()
}
