//! Official words inside a text, as links to their meaning.

use super::find;
use crate::messages;
use crate::ui::Frame;
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::str::Chars;

/// A stretch of a text: plain, or an official word with its id.
type Piece<'t> = (&'t str, Option<&'t str>);

/// The texts of one section, in which the first occurrence of each official word, in Dutch, is a
/// link to its meaning.
pub struct Linked<'f> {
    frame: &'f Frame,
    ids: &'f [String],
    seen: RefCell<BTreeSet<&'f str>>,
}

impl<'f> Linked<'f> {
    /// A section that begins. `ids` are the words that count in it; a word that stands there in
    /// another form (a plural, spelled out) counts as well.
    pub fn new(frame: &'f Frame, ids: &'f [String]) -> Self {
        Self { frame, ids, seen: RefCell::default() }
    }

    /// A message of the section; the Dutch under it, if the reader wants both, stays plain.
    pub fn say(&self, message: &str) -> AnyView {
        let words = self.frame.words();
        let own = self.link(&words.text(message));
        if !words.shows_dutch() {
            return own;
        }
        let dutch = messages::text(crate::Locale::Nl, message);
        view! { {own} <span class="original" lang="nl" dir="ltr">{dutch}</span> }.into_any()
    }

    fn link(&self, text: &str) -> AnyView {
        let glossary = self.frame.link("/glossary");
        pieces(self.ids, &mut self.seen.borrow_mut(), text)
            .into_iter()
            .map(|(piece, id)| match id {
                Some(id) => {
                    let piece = piece.to_owned();
                    view! { <a href=format!("{glossary}#{id}") lang="nl">{piece}</a> }.into_any()
                }
                None => piece.to_owned().into_any(),
            })
            .collect::<Vec<_>>()
            .into_any()
    }
}

/// Cuts a text at the words that were not seen before; the longest word that begins at a place
/// counts.
fn pieces<'t, 'i: 't>(
    ids: &'i [String],
    seen: &mut BTreeSet<&'i str>,
    text: &'t str,
) -> Vec<Piece<'t>> {
    let mut forms: Vec<(&'i str, &'i str)> = ids
        .iter()
        .filter_map(|id| find(id).map(|word| (id, word)))
        .flat_map(|(id, word)| {
            let all = std::iter::once(&word.dutch).chain(&word.also);
            all.map(|form| (form.as_str(), id.as_str()))
        })
        .collect();
    forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    for (form, id) in forms {
        if seen.contains(id) {
            continue;
        }
        let free = |start: usize, end: usize| {
            found.iter().all(|(from, to, _)| end <= *from || start >= *to)
        };
        let place = starts(text, form).find(|start| free(*start, start + form.len()));
        if let Some(start) = place {
            found.push((start, start + form.len(), id));
            seen.insert(id);
        }
    }
    found.sort_unstable();
    let (mut pieces, mut at): (Vec<Piece<'t>>, usize) = (Vec::new(), 0);
    for (start, end, id) in found {
        if start > at {
            pieces.push((&text[at..start], None));
        }
        pieces.push((&text[start..end], Some(id)));
        at = end;
    }
    if at < text.len() {
        pieces.push((&text[at..], None));
    }
    pieces
}

/// Where a word stands in a text as a whole word. Capitals do not matter, but in an abbreviation
/// such as MAP they do: "map" is an ordinary word.
fn starts<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_short = word.len() <= 4 && word.contains(char::is_uppercase);
    text.char_indices().map(|(at, _)| at).filter(move |start| {
        let end = start + word.len();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        // `toeslagen.nl` and `mijn.toeslagen` are addresses, no words.
        let is_address = |mut next: Chars<'_>| next.next() == Some('.') && is_letter(next.next());
        text.get(*start..end).is_some_and(|there| {
            there == word || (!is_short && there.to_lowercase() == word.to_lowercase())
        }) && !is_letter(text[..*start].chars().next_back())
            && !is_letter(text[end..].chars().next())
            && !is_address(text[end..].chars())
            && !text[..*start].ends_with('.')
    })
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use std::collections::BTreeSet;

    fn links(ids: &[&str], text: &str) -> Vec<(String, String)> {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        pieces(&ids, &mut BTreeSet::new(), text)
            .into_iter()
            .filter_map(|(piece, id)| Some((piece.to_owned(), id?.to_owned())))
            .collect()
    }

    #[test]
    fn the_first_whole_word_is_linked_whatever_its_capitals() {
        let found = links(&["boete"], "Een boetebesluit? Betaal de Boete. Een boete kan groeien.");
        assert_eq!(found, [("Boete".to_owned(), "boete".to_owned())]);
    }

    #[test]
    fn the_longer_word_wins_and_nothing_of_the_text_is_lost() {
        let text = "De definitieve berekening is een beschikking, geen voorlopige berekening.";
        let ids = ["beschikking".to_owned(), "definitieve-berekening".to_owned()];
        let all = pieces(&ids, &mut BTreeSet::new(), text);
        assert_eq!(all.iter().map(|(piece, _)| *piece).collect::<String>(), text);
        let found: Vec<_> = all.iter().filter_map(|(_, id)| *id).collect();
        assert_eq!(found, ["definitieve-berekening", "beschikking"]);
    }

    #[test]
    fn a_word_inside_isolates_of_an_arabic_text_is_found() {
        assert_eq!(links(&["digid"], "ادخل باستخدام \u{2068}DigiD\u{2069}.").len(), 1);
    }

    #[test]
    fn a_part_of_an_address_is_no_word() {
        assert_eq!(links(&["toeslag"], "Kijk op toeslagen.nl of op mijn.toeslagen.nl."), []);
        assert_eq!(links(&["toeslag"], "Dat zijn toeslagen.").len(), 1);
    }

    #[test]
    fn an_abbreviation_is_found_with_its_capitals_only() {
        assert_eq!(links(&["map"], "Leg alles in een map."), []);
        assert_eq!(links(&["map", "ind"], "De MAP, of een brief van de IND.").len(), 2);
        assert_eq!(links(&["pip"], "De Pip of pip is geen plan."), []);
    }

    #[test]
    fn a_word_is_linked_once_in_a_section() {
        let ids = ["bezwaar".to_owned()];
        let mut seen = BTreeSet::new();
        let first = pieces(&ids, &mut seen, "U kunt bezwaar maken.");
        let second = pieces(&ids, &mut seen, "Bezwaar is gratis.");
        assert_eq!((first.len(), second.len()), (3, 1));
    }
}
