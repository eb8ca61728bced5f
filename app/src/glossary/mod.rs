//! Glossary: official Dutch words, each with a plain meaning in every language.
//!
//! The words are data in `app/glossary.toml`, their meanings messages in
//! `locales/<lang>/glossary.ftl`. Readable without signing in. Other pages link a word where it
//! occurs with [`Linked`].

mod link;
mod page;

pub use link::Linked;
pub use page::glossary_page;

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words as data.
pub const FILE: &str = include_str!("../../glossary.toml");

/// One official word.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// As it stands on paper, in Dutch.
    pub dutch: String,
    /// Other forms of it: plural, spelled out, part of a longer word.
    #[serde(default)]
    pub also: Vec<String>,
}

/// The words by their ids, which stand in addresses and at the end of message ids.
pub type Words = BTreeMap<String, Word>;

static WORDS: LazyLock<Words> = LazyLock::new(|| read(FILE).unwrap_or_default());

/// Reads words; the error of TOML names the line.
pub fn read(text: &str) -> Result<Words, toml::de::Error> {
    toml::from_str(text)
}

/// All words, in alphabetical order of their ids.
pub fn all() -> &'static Words {
    &WORDS
}

/// The word of an id.
pub fn find(id: &str) -> Option<&'static Word> {
    WORDS.get(id)
}

/// Id of the message with the meaning of a word.
pub fn message(id: &str) -> String {
    format!("glossary-word-{id}")
}
