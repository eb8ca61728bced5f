//! The index: everything that can be found, and in which of it every word stands.
//!
//! The same on the server and on the phone, which is sent it as lines of text.

use super::distance::Letters;
use super::fold;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// One fills it in.
    Form,
    /// One receives it.
    Letter,
    /// An official word.
    Word,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Form, Self::Letter, Self::Word];

    /// One letter for it in the index.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "f",
            Self::Letter => "l",
            Self::Word => "w",
        }
    }
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its id in addresses.
    pub id: String,
    /// Its name in the reader's language; empty where the Dutch one is all there is.
    pub name: String,
    /// Its name on paper.
    pub dutch: String,
    /// What it is, in one line, in the reader's language.
    pub what: String,
}

/// How much a word counts that stands in a name, one that tells it from others, and one that
/// stands in a text.
const NAME: u32 = 4;
const CLUE: u32 = 2;
const TEXT: u32 = 1;

/// Buckets in which words are looked up while the index is read.
const BUCKETS: usize = 1 << 12;

/// A word of the index: where it stands, and how much it counts there.
#[derive(Clone, Debug)]
pub(super) struct Indexed {
    pub letters: Letters,
    /// Entries in which it stands, each with how much it counts there.
    pub places: Vec<(usize, u32)>,
}

/// Everything that can be found, in one language.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) entries: Vec<Entry>,
    pub(super) words: Vec<Indexed>,
}

impl Index {
    /// Reads what `super::catalogue` wrote: a line for an entry, eight fields between tabs:
    /// kind, id, name, Dutch name, what it is; further words: of names, clues, and texts.
    /// A line of any other shape is left out.
    pub fn read(text: &str) -> Self {
        let mut index = Self::default();
        let mut known = vec![Vec::new(); BUCKETS];
        for line in text.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, id, name, dutch, what, names, clues, texts] = fields[..] else { continue };
            let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.code() == code) else {
                continue;
            };
            let at = index.entries.len();
            // What counts most comes first.
            let all = [
                (name, NAME),
                (dutch, NAME),
                (names, NAME),
                (clues, CLUE),
                (what, TEXT),
                (texts, TEXT),
            ];
            for (text, counts) in all {
                for word in fold::words(text) {
                    index.note(&mut known, &word, at, counts);
                }
            }
            index.entries.push(Entry {
                kind,
                id: id.to_owned(),
                name: name.to_owned(),
                dutch: dutch.to_owned(),
                what: what.to_owned(),
            });
        }
        index
    }

    /// Notes that a word stands in an entry. `known` finds a word that was noted before.
    fn note(&mut self, known: &mut [Vec<usize>], word: &str, entry: usize, counts: u32) {
        let hash =
            word.bytes().fold(5381_usize, |hash, byte| hash.wrapping_mul(33) ^ usize::from(byte));
        let letters = Letters::of(word);
        let bucket = &mut known[hash % BUCKETS];
        let before = bucket.iter().copied().find(|at| self.words[*at].letters == letters);
        let at = before.unwrap_or_else(|| {
            bucket.push(self.words.len());
            self.words.push(Indexed { letters, places: Vec::new() });
            self.words.len() - 1
        });
        let places = &mut self.words[at].places;
        if places.last().is_none_or(|(last, _)| *last != entry) {
            places.push((entry, counts));
        }
    }

    /// Whether there is nothing in it.
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
