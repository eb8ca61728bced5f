//! The care of the words: reads message files, compares a language with the Dutch, and knows from
//! which version of the Dutch each translation was made.
//!
//! Dutch is the original. Above each message of another language stands a comment `# nl:` with
//! the version of the Dutch it was made from: the first eight hexadecimal digits of the SHA-256
//! of the Dutch message in Fluent's own layout. When the Dutch changes, the two differ, and the
//! translation is older than the Dutch until somebody looks at it again.

mod compare;
mod folder;
mod shape;
mod stamp;

pub use compare::{Finding, compare};
pub use folder::{LANGUAGES, files};
pub use shape::{Shape, categories};
pub use stamp::stamp;

use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// How a comment with a version begins.
const MARK: &str = "nl:";

/// Hexadecimal digits of a version.
const DIGITS: usize = 8;

/// One message of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its file, seen from the folder of the language, without `.ftl`.
    pub file: String,
    /// Version of this text itself.
    pub version: String,
    /// Version of the Dutch it was made from; nothing in Dutch itself and where nobody said.
    pub made_from: Option<String>,
    /// What it needs from the program.
    pub shape: Shape,
}

/// All messages of one language by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// The messages.
    pub texts: BTreeMap<String, Text>,
    /// What can't be read, with file and line.
    pub wrong: Vec<String>,
}

/// Reads the files of a language: each with its path inside the language's folder, and its text.
pub fn read<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Language {
    let mut language = Language::default();
    for (path, source) in files {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let before = source.get(..error.pos.start).unwrap_or_default();
                    let line = before.matches('\n').count() + 1;
                    language.wrong.push(format!("{path}:{line}: {error}"));
                }
                resource
            }
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                take(&mut language, path, message);
            }
        }
    }
    language
}

fn take(language: &mut Language, path: &str, message: Message<&str>) {
    let id = message.id.name.to_owned();
    if message.value.is_none() {
        language.wrong.push(format!("{path}: {id} says nothing"));
    }
    let text = Text {
        file: path.trim_end_matches(".ftl").to_owned(),
        made_from: message.comment.as_ref().and_then(made_from),
        shape: Shape::of(&message),
        version: version(message),
    };
    if language.texts.insert(id.clone(), text).is_some() {
        language.wrong.push(format!("{path}: {id} stands here a second time"));
    }
}

fn made_from(comment: &Comment<&str>) -> Option<String> {
    let said = comment.content.iter().find_map(|line| line.trim().strip_prefix(MARK));
    said.map(|version| version.trim().to_owned())
}

/// Version of a message: the same whatever its comments and blank lines.
fn version(mut message: Message<&str>) -> String {
    message.comment = None;
    let alone = Resource { body: vec![Entry::Message(message)] };
    digest(&serializer::serialize(&alone))
}

/// What identifies a text: the first digits of its SHA-256.
pub fn digest(text: &str) -> String {
    let mut digits = format!("{:x}", Sha256::digest(text.as_bytes()));
    digits.truncate(DIGITS);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(source: &str) -> Text {
        read([("forms.ftl", source)]).texts.remove("hello").unwrap_or_else(|| unreachable!())
    }

    #[test]
    fn a_version_follows_the_words_and_nothing_else() {
        let plain = one("hello = Dag");
        assert_eq!(one("# A note\n\nhello =    Dag\n").version, plain.version);
        assert_ne!(one("hello = Dag!").version, plain.version);
        assert_eq!(plain.version.len(), DIGITS);
    }

    #[test]
    fn a_translation_says_what_it_was_made_from() {
        assert_eq!(one("# nl:1a2b3c4d\nhello = Hi").made_from.as_deref(), Some("1a2b3c4d"));
        assert_eq!(one("# A note\nhello = Hi").made_from, None);
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let language = read([("forms.ftl", "hello = Dag\n\nbroken = { $\nmore = x\n")]);
        assert!(language.texts.contains_key("hello") && language.texts.contains_key("more"));
        assert!(language.wrong[0].starts_with("forms.ftl:3"), "{:?}", language.wrong);
    }

    #[test]
    fn an_id_that_stands_twice_is_told() {
        let language = read([("a.ftl", "hello = Dag"), ("b.ftl", "hello = Hoi")]);
        assert_eq!(language.wrong, ["b.ftl: hello stands here a second time"]);
    }
}
