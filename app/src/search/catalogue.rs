//! The index of a language, written from the forms and the glossary.

use super::fold;
use super::index::{Entry, Index, Kind};
use crate::forms::{self, Form};
use crate::{Locale, glossary, messages};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The index as it is sent, and as it was read.
struct Written {
    locale: Locale,
    text: String,
    index: Index,
}

static ALL: LazyLock<Vec<Written>> = LazyLock::new(|| {
    let of = |locale| {
        let text = write(locale);
        Written { locale, index: Index::read(&text), text }
    };
    Locale::ALL.into_iter().map(of).collect()
});

fn written(locale: Locale) -> Option<&'static Written> {
    ALL.iter().find(|written| written.locale == locale)
}

/// The index of a language, as the phone reads it.
pub fn index(locale: Locale) -> &'static str {
    written(locale).map_or("", |written| &written.text)
}

/// What answers a question, best first.
pub fn find(locale: Locale, question: &str) -> Vec<&'static Entry> {
    written(locale).map(|written| written.index.find(question)).unwrap_or_default()
}

fn write(locale: Locale) -> String {
    let of_forms = forms::ids().filter_map(forms::find).map(|form| form_line(locale, form));
    let of_words = glossary::all().iter().map(|(id, word)| word_line(locale, id, word));
    of_forms.chain(of_words).collect()
}

/// Messages in every language.
fn everywhere(ids: &[String]) -> Vec<String> {
    let all = Locale::ALL.into_iter();
    all.flat_map(|locale| ids.iter().map(move |id| messages::text(locale, id))).collect()
}

fn form_line(locale: Locale, form: &Form) -> String {
    let kind = match form.kind {
        forms::data::Kind::Form => Kind::Form,
        forms::data::Kind::Letter => Kind::Letter,
    };
    let senders = form.senders.iter().map(|sender| format!("forms-sender-{}", sender.code()));
    let texts: Vec<String> = senders
        .chain([format!("forms-topic-{}", form.topic.code())])
        .chain(["what", "who"].map(|what| form.message(what)))
        .collect();
    let mut texts = everywhere(&texts);
    texts.push(form.sender.clone());
    texts.extend(form.parts.iter().map(|part| part.dutch.clone()));
    let entry = Entry {
        kind,
        id: form.id.clone(),
        name: messages::text(locale, &form.name()),
        dutch: form.official_name.clone(),
        what: messages::text(locale, &form.message("what")),
    };
    line(&entry, &everywhere(&[form.name()]), &form.clues, &texts)
}

fn word_line(locale: Locale, id: &str, word: &glossary::Word) -> String {
    let message = glossary::message(id);
    let entry = Entry {
        kind: Kind::Word,
        id: id.to_owned(),
        name: String::new(),
        dutch: word.dutch.clone(),
        what: messages::text(locale, &message),
    };
    line(&entry, &[], &word.also, &everywhere(&[message]))
}

/// A line of the index. Words that its names and its text already say are left out.
fn line(entry: &Entry, names: &[String], clues: &[String], texts: &[String]) -> String {
    let mut known: BTreeSet<String> =
        [&entry.name, &entry.dutch].into_iter().flat_map(|text| fold::words(text)).collect();
    let mut further = |texts: &[String]| -> String {
        let words = texts.iter().flat_map(|text| fold::words(text));
        words.filter(|word| known.insert(word.clone())).collect::<Vec<_>>().join(" ")
    };
    let (names, clues) = (further(names), further(clues));
    further(std::slice::from_ref(&entry.what));
    let texts = further(texts);
    let Entry { kind, id, name, dutch, what } = entry;
    format!("{}\t{id}\t{name}\t{dutch}\t{what}\t{names}\t{clues}\t{texts}\n", kind.code())
}
