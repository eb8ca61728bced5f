//! The words: Fluent messages from `locales/<lang>/**.ftl`, embedded in the program.
//!
//! [`text`] and [`format()`] give a message in one language. A message that is missing gives its
//! id, so that a page still works; the locale checks in `tests` keep that from happening.

use super::locale::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Arguments of a message, built with [`crate::args!`].
pub type Args<'a> = FluentArgs<'a>;

/// Arguments of a message: `args! { "name" => name, "count" => 3 }`.
#[macro_export]
macro_rules! message_args {
    ($($key:literal => $value:expr),* $(,)?) => {{
        let mut arguments = $crate::messages::Args::new();
        $(arguments.set($key, $value);)*
        arguments
    }};
}

/// The message files of all languages, as they stand in `locales/`.
#[derive(rust_embed::RustEmbed)]
#[folder = "../locales"]
#[include = "*.ftl"]
pub struct Files;

/// First-strong isolate and its end, which Fluent puts round what is inserted into a text.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

struct Catalogue {
    nl: FluentBundle<FluentResource>,
    en: FluentBundle<FluentResource>,
    ar: FluentBundle<FluentResource>,
    ti: FluentBundle<FluentResource>,
    unreviewed: BTreeSet<String>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue {
    nl: bundle(Locale::Nl),
    en: bundle(Locale::En),
    ar: bundle(Locale::Ar),
    ti: bundle(Locale::Ti),
    unreviewed: Files::iter()
        .filter(|path| source(path).is_some_and(|text| !is_reviewed(&text)))
        .map(std::borrow::Cow::into_owned)
        .collect(),
});

impl Catalogue {
    fn of(&self, locale: Locale) -> &FluentBundle<FluentResource> {
        match locale {
            Locale::Nl => &self.nl,
            Locale::En => &self.en,
            Locale::Ar => &self.ar,
            Locale::Ti => &self.ti,
        }
    }
}

fn source(path: &str) -> Option<String> {
    let file = Files::get(path)?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// The head of a message file says `### reviewed: yes` once a native speaker has read it.
fn is_reviewed(source: &str) -> bool {
    source.lines().any(|line| line.trim() == "### reviewed: yes")
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    // Tigrinya and the others are plain language subtags; the parse cannot fail for them.
    let language = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // NUMBER exists only when asked for. A name that is taken is the only error, and none is.
    let _ = bundle.add_builtins();
    let prefix = format!("{}/", locale.code());
    for path in Files::iter().filter(|path| path.starts_with(&prefix)) {
        let Some(text) = source(&path) else { continue };
        // A resource with a syntax error still holds its good messages; the locale checks
        // report the bad ones with file and line.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// The text of a message without arguments.
pub fn text(locale: Locale, id: &str) -> String {
    format(locale, id, &FluentArgs::new())
}

/// The text of a message with its arguments; what is inserted is isolated for direction.
pub fn format(locale: Locale, id: &str, args: &Args<'_>) -> String {
    let bundle = CATALOGUE.of(locale);
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let mut errors: Vec<FluentError> = Vec::new();
    bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
}

/// Whether the language has the message.
pub fn has(locale: Locale, id: &str) -> bool {
    CATALOGUE.of(locale).has_message(id)
}

/// A text without direction marks, for what is copied: phone numbers, codes, addresses, and
/// the plain text of notifications and calendars.
pub fn without_isolates(text: &str) -> String {
    text.replace(ISOLATES, "")
}

/// Whether a native speaker has read the message file, e.g. `forms/zorgtoeslag`.
pub fn is_read_by_native(locale: Locale, file: &str) -> bool {
    let path = format!("{}/{file}.ftl", locale.code());
    !CATALOGUE.unreviewed.contains(&path)
}
