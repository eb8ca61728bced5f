//! Whether a tired reader can read the explained forms: short sentences, short words, each
//! language in its own writing.
//!
//! A section is what the page shows under one heading. Dutch needs a Flesch-Douma score of at
//! least 65, English a Flesch-Kincaid grade of at most 6. Official terms are counted apart: the
//! reader meets them on paper and learns them as one sound, so they count two syllables at most.

#![cfg(feature = "ssr")]

use dag1_app::forms::{self, Form};
use dag1_app::{Locale, glossary, messages};
use std::collections::BTreeSet;

const ISOLATE: char = '\u{2068}';
const ISOLATE_END: char = '\u{2069}';

/// The longest sentence, in words.
const LONGEST: usize = 15;

fn all() -> impl Iterator<Item = &'static Form> {
    forms::ids().filter_map(forms::find)
}

fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if let Some(last) = found.last_mut() {
            last.push(letter);
        }
        let ends = match letter {
            '.' | '!' | '?' | '؟' => letters.peek().is_none_or(|next| next.is_whitespace()),
            '።' | '፧' => true,
            _ => false,
        };
        if ends {
            found.push(String::new());
        }
    }
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

fn words(sentence: &str) -> Vec<String> {
    sentence
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '.')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Official terms in small letters: the glossary, and what stands on the paper of this form.
fn terms(form: &Form) -> BTreeSet<String> {
    let on_paper = form.parts.iter().map(|part| part.dutch.as_str());
    let own = [form.official_name.as_str(), form.sender.as_str()];
    let glossary = glossary::all().values().flat_map(|word| {
        std::iter::once(word.dutch.as_str()).chain(word.also.iter().map(String::as_str))
    });
    let all = glossary.chain(on_paper).chain(own).chain(form.clues.iter().map(String::as_str));
    all.flat_map(words).filter(|word| word.chars().count() > 2).collect()
}

/// Sounds of one syllable that are written with several vowels, the longest first.
const DUTCH_VOWELS: [&str; 22] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aau", "uw", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
    "ei", "ij", "ou", "au", "ai", "oi", "y",
];

fn dutch_syllables(word: &str) -> usize {
    let mut rest = word;
    let mut count = 0;
    while let Some(letter) = rest.chars().next() {
        let group = DUTCH_VOWELS.iter().find(|group| rest.starts_with(**group));
        let is_vowel = "aeiouàáâäèéêëìíîïòóôöùúûü".contains(letter);
        count += usize::from(group.is_some() || is_vowel);
        rest = &rest[group.map_or(letter.len_utf8(), |group| group.len())..];
    }
    count.max(1)
}

fn english_syllables(word: &str) -> usize {
    let word: String = word.chars().filter(char::is_ascii_lowercase).collect();
    if word.len() <= 3 {
        return 1;
    }
    let is_vowel = |c: char| "aeiouy".contains(c);
    let silent = ["es", "ed", "e"].into_iter().find(|end| {
        let before = word.strip_suffix(end).and_then(|start| start.chars().next_back());
        before.is_some_and(|c| *end == "ed" || !(c == 'l' || is_vowel(c)))
    });
    let spoken = &word[..word.len() - silent.map_or(0, str::len)];
    let mut count = 0;
    let mut run = 0;
    for letter in spoken.strip_prefix('y').unwrap_or(spoken).chars() {
        run = if is_vowel(letter) { run + 1 } else { 0 };
        count += usize::from(run % 2 == 1);
    }
    count.max(1)
}

/// Words per sentence and syllables per word of a section.
fn measure(texts: &[String], terms: &BTreeSet<String>, count: fn(&str) -> usize) -> (f64, f64) {
    let (mut sum_sentences, mut sum_words, mut sum_syllables) = (0_u32, 0_u32, 0_u32);
    for sentence in texts.iter().flat_map(|text| sentences(text)) {
        sum_sentences += 1;
        for word in words(&sentence) {
            let is_term =
                terms.contains(&word) || word.contains(|c: char| c.is_ascii_digit() || c == '.');
            let spoken = if is_term { count(&word).min(2) } else { count(&word) };
            sum_words += 1;
            sum_syllables += u32::try_from(spoken).unwrap_or(1);
        }
    }
    let words = f64::from(sum_words);
    (words / f64::from(sum_sentences), f64::from(sum_syllables) / words)
}

fn too_hard(locale: Locale, is_hard: impl Fn(&[String], &BTreeSet<String>) -> Option<String>) {
    let mut hard = Vec::new();
    for form in all() {
        let terms = terms(form);
        for section in forms::sections(form) {
            // Made-up examples are no running text.
            let ids = section.messages.iter().filter(|id| !id.ends_with("-example"));
            let texts: Vec<String> = ids.map(|id| messages::text(locale, id)).collect();
            if let Some(score) = is_hard(&texts, &terms) {
                hard.push(format!("{}: {}: {score}: {}", form.id, section.code, texts.join(" ")));
            }
        }
    }
    assert!(hard.is_empty(), "too hard to read: {hard:#?}");
}

#[test]
fn every_dutch_section_reads_easily() {
    too_hard(Locale::Nl, |texts, terms| {
        let (sentence, word) = measure(texts, terms, dutch_syllables);
        let score = 206.84 - 0.93 * sentence - 77.0 * word;
        (score < 65.0).then(|| format!("Flesch-Douma {score:.0}"))
    });
}

#[test]
fn every_english_section_reads_easily() {
    too_hard(Locale::En, |texts, terms| {
        let (sentence, word) = measure(texts, terms, english_syllables);
        let grade = 0.39 * sentence + 11.8 * word - 15.59;
        (grade > 6.0).then(|| format!("Flesch-Kincaid grade {grade:.1}"))
    });
}

/// Every text of forms and glossary in a language, by its id.
fn every_text(locale: Locale) -> impl Iterator<Item = (String, String)> {
    let of_forms = all().flat_map(|form| {
        let texts = forms::sections(form).into_iter().flat_map(|section| section.messages);
        texts.chain([form.name()]).collect::<Vec<_>>()
    });
    let of_glossary = glossary::all().keys().map(|id| glossary::message(id));
    of_forms.chain(of_glossary).map(move |id| {
        let text = messages::text(locale, &id);
        (id, text)
    })
}

/// A text without what stands in isolates: Dutch words, numbers, addresses.
fn outside_isolates(text: &str) -> String {
    let mut depth = 0_u32;
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            ISOLATE => depth += 1,
            ISOLATE_END => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "an isolate stays open: {text}");
    outside
}

#[test]
fn no_sentence_is_longer_than_fifteen_words() {
    let mut long = Vec::new();
    for locale in Locale::ALL {
        for (id, text) in every_text(locale).filter(|(id, _)| !id.ends_with("-example")) {
            let longest = sentences(&text).into_iter().max_by_key(|one| words(one).len());
            let longest = longest.unwrap_or_default();
            if words(&longest).len() > LONGEST {
                long.push(format!("{} {id}: {longest}", locale.code()));
            }
        }
    }
    assert!(long.is_empty(), "too long: {long:#?}");
}

#[test]
fn arabic_and_tigrinya_keep_to_their_own_writing() {
    let mut wrong = Vec::new();
    for (locale, foreign) in
        [(Locale::Ar, [',', ';', '?', '፡']), (Locale::Ti, [',', ';', '?', '؟'])]
    {
        for (id, text) in every_text(locale) {
            let own = outside_isolates(&text);
            let is_foreign = |c: char| c.is_ascii_alphabetic() || foreign.contains(&c);
            if own.contains(is_foreign) {
                wrong.push(format!("{} {id}: {text}", locale.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "Latin letters or foreign marks: {wrong:#?}");
}
