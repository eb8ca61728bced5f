//! The official words as data, as `app/glossary.toml` writes them.

use serde::Deserialize;
use std::collections::BTreeMap;

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

/// Reads words; the error of TOML names the line.
pub fn read(text: &str) -> Result<Words, toml::de::Error> {
    toml::from_str(text)
}

/// Id of the message with the meaning of a word.
pub fn message(id: &str) -> String {
    format!("glossary-word-{id}")
}
