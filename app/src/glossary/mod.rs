//! Glossary: official Dutch words, each with a plain meaning in every language.
//!
//! The words are data in `app/glossary.toml`, their meanings messages in
//! `locales/<lang>/glossary.ftl`. Readable without signing in. Other pages link a word where it
//! occurs with [`Linked`].

mod link;
mod page;

pub use link::Linked;
pub use page::glossary_page;

pub use dag1_forms::glossary::{Word, Words, message};

use dag1_forms::glossary::read;
use std::sync::LazyLock;

/// The words as data.
pub const FILE: &str = include_str!("../../glossary.toml");

static WORDS: LazyLock<Words> = LazyLock::new(|| read(FILE).unwrap_or_default());

/// All words, in alphabetical order of their ids.
pub fn all() -> &'static Words {
    &WORDS
}

/// The word of an id.
pub fn find(id: &str) -> Option<&'static Word> {
    WORDS.get(id)
}
