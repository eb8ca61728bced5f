//! How fresh a translation is: whether it is older than its Dutch, and whether a native speaker
//! has read it.

use super::locale::Locale;
use super::messages::{self, Files};
use dag1_locales::{Finding, Language, compare, read};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How fresh a message file of a language is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// Messages whose Dutch has changed since they were made.
    pub older: usize,
    /// Whether a native speaker has read the file.
    pub is_read: bool,
}

struct Known {
    /// Older messages by language and file, where there are any.
    older: BTreeMap<(&'static str, String), usize>,
    /// What identifies the words of a file, in all languages together.
    versions: BTreeMap<String, String>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let dutch = language(Locale::Nl);
    let mut known = Known { older: BTreeMap::new(), versions: BTreeMap::new() };
    for locale in Locale::ALL {
        let other = (locale != Locale::Nl).then(|| language(locale));
        let own = other.as_ref().unwrap_or(&dutch);
        for text in own.texts.values() {
            known.versions.entry(text.file.clone()).or_default().push_str(&text.version);
        }
        for (file, _, finding) in compare(&dutch, locale.code(), own) {
            if finding == Finding::Outdated {
                *known.older.entry((locale.code(), file)).or_default() += 1;
            }
        }
    }
    for version in known.versions.values_mut() {
        *version = dag1_locales::digest(version);
    }
    known
});

fn language(locale: Locale) -> Language {
    let prefix = format!("{}/", locale.code());
    let files: Vec<(String, String)> = Files::iter()
        .filter_map(|path| {
            let own = path.strip_prefix(&prefix)?.to_owned();
            let text = String::from_utf8(Files::get(&path)?.data.into_owned()).ok()?;
            Some((own, text))
        })
        .collect();
    read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// How fresh a message file is, e.g. `forms/zorgtoeslag` in Tigrinya.
pub fn of(locale: Locale, file: &str) -> Freshness {
    let older = KNOWN.older.get(&(locale.code(), file.to_owned())).copied().unwrap_or_default();
    Freshness { older, is_read: messages::is_read_by_native(locale, file) }
}

/// What identifies the words of a file as they are now, in all languages together.
pub fn version(file: &str) -> &'static str {
    KNOWN.versions.get(file).map(String::as_str).unwrap_or_default()
}
