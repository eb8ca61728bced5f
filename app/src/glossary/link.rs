//! Official words inside a text, as links to their meaning.

use super::find;
use crate::ui::Frame;
use leptos::prelude::*;

/// A stretch of a text: plain, or an official word with its id.
type Piece<'t> = (&'t str, Option<&'t str>);

/// A text in which the first occurrence of each of these words, in Dutch, is a link to its
/// meaning. `ids` are the words that count here; a word that stands in the text in another form
/// (a plural, spelled out) counts as well.
pub fn linked(frame: &Frame, ids: &[String], text: &str) -> AnyView {
    pieces(ids, text)
        .into_iter()
        .map(|(piece, id)| match id {
            Some(id) => {
                let href = format!("{}#{id}", frame.link("/glossary"));
                let piece = piece.to_owned();
                view! { <a class="term" href=href lang="nl">{piece}</a> }.into_any()
            }
            None => piece.to_owned().into_any(),
        })
        .collect::<Vec<_>>()
        .into_any()
}

/// Cuts a text at the words; the longest word that begins at a place counts.
fn pieces<'t>(ids: &'t [String], text: &'t str) -> Vec<Piece<'t>> {
    let mut forms: Vec<(&str, &str)> = ids
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
        if found.iter().any(|(.., seen)| *seen == id) {
            continue;
        }
        let free = |start: usize, end: usize| {
            found.iter().all(|(from, to, _)| end <= *from || start >= *to)
        };
        let place = starts(text, form).find(|start| free(*start, start + form.len()));
        if let Some(start) = place {
            found.push((start, start + form.len(), id));
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

/// Where a word stands in a text as a whole word; capitals do not matter.
fn starts<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.char_indices().map(|(at, _)| at).filter(move |start| {
        let end = start + word.len();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        text.get(*start..end).is_some_and(|there| there.to_lowercase() == word.to_lowercase())
            && !is_letter(text[..*start].chars().next_back())
            && !is_letter(text[end..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn links(ids: &[&str], text: &str) -> Vec<(String, String)> {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        pieces(&ids, text)
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
        let all = pieces(&ids, text);
        assert_eq!(all.iter().map(|(piece, _)| *piece).collect::<String>(), text);
        let found: Vec<_> = all.iter().filter_map(|(_, id)| *id).collect();
        assert_eq!(found, ["definitieve-berekening", "beschikking"]);
    }

    #[test]
    fn a_word_inside_isolates_of_an_arabic_text_is_found() {
        assert_eq!(links(&["digid"], "ادخل باستخدام \u{2068}DigiD\u{2069}.").len(), 1);
    }
}
