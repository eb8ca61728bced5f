//! The words: complete, readable and used the same way in every language.

use dag1_app::errors::Problem;
use dag1_app::ui::Wrong;
use dag1_app::{Locale, messages};
use dag1_locales::{Language, compare};
use dag1_tests::sources::{rust_sources, workspace};
use regex::Regex;
use std::collections::BTreeSet;

fn files(language: &str) -> Vec<(String, String)> {
    dag1_locales::files(&workspace().join("locales").join(language)).unwrap()
}

/// The messages of a language.
fn read(language: &str) -> Language {
    let texts = files(language);
    dag1_locales::read(texts.iter().map(|(file, text)| (file.as_str(), text.as_str())))
}

#[test]
fn every_message_file_can_be_read() {
    let wrong: Vec<_> = Locale::ALL.iter().flat_map(|one| read(one.code()).wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// An older translation is still shown, with a line that says so; everything else is an error.
#[test]
fn every_language_says_what_the_dutch_says_and_knows_which_dutch() {
    let dutch = read("nl");
    let mut wrong = Vec::new();
    for language in Locale::ALL.iter().map(|one| one.code()) {
        for (file, id, finding) in compare(&dutch, language, &read(language)) {
            if finding.is_wrong() {
                wrong.push(format!("locales/{language}/{file}.ftl: {id} {finding}"));
            }
        }
    }
    assert!(wrong.is_empty(), "`cargo xtask i18n` tells more: {wrong:#?}");
}

#[test]
fn every_message_that_the_program_names_is_there() {
    let dutch = read("nl").texts;
    let said = Regex::new(
        r#"(?:\.text|\.say|\.say_with|\.text_with|\.format|text\(\w+,|format\(\w+,)\(?\s*"([a-z0-9]+(?:-[a-z0-9]+)+)""#,
    )
    .unwrap();
    let marks = Regex::new(r#""((?:notice|field)-[a-z0-9-]*[a-z0-9])""#).unwrap();
    let is_style = |file: &str| file.starts_with("app/");
    let list = Regex::new(r#"pub enum \w+ \("([a-z-]+)"\) \{([^}]*)\}"#).unwrap();
    let choice = Regex::new(r#"\w+ = "([a-z0-9-]+)"(?: => "([a-z0-9-]+)")?"#).unwrap();
    let mut wrong = Vec::new();
    for (file, source) in rust_sources("app/src").into_iter().chain(rust_sources("server/src")) {
        let mut named: BTreeSet<String> = BTreeSet::new();
        named.extend(said.captures_iter(&source).map(|found| found[1].to_owned()));
        // In pages, words like `field-hint` name the look of a part.
        if !is_style(&file) {
            named.extend(marks.captures_iter(&source).map(|found| found[1].to_owned()));
        }
        for found in list.captures_iter(&source) {
            let ids = choice.captures_iter(&found[2]);
            named.extend(ids.map(|one| match one.get(2) {
                Some(own) => own.as_str().to_owned(),
                None => format!("{}-{}", &found[1], &one[1]),
            }));
        }
        let missing = named.into_iter().filter(|id| !dutch.contains_key(id));
        wrong.extend(missing.map(|id| format!("{file}: {id}")));
    }
    assert!(wrong.is_empty(), "named, but in no message file: {wrong:#?}");
}

#[test]
fn every_problem_is_explained_in_every_language() {
    for problem in Problem::ALL {
        for locale in Locale::ALL.iter().copied() {
            for id in [problem.message().to_owned(), format!("{}-text", problem.message())] {
                assert!(messages::has(locale, &id), "{}: {id}", locale.code());
            }
        }
    }
}

#[test]
fn every_wrong_of_a_field_is_told_in_every_language() {
    for (wrong, locale) in Wrong::ALL.iter().flat_map(|one| Locale::ALL.map(|all| (*one, all))) {
        assert!(messages::has(locale, wrong.message()), "{}: {wrong:?}", locale.code());
    }
}

#[test]
fn every_message_file_says_whether_a_native_speaker_has_read_it() {
    for language in Locale::ALL.iter().map(|one| one.code()) {
        for (name, source) in files(language) {
            let first = source.lines().next().unwrap_or_default();
            assert!(
                matches!(first, "### reviewed: no" | "### reviewed: yes"),
                "{language}/{name} begins with {first:?}"
            );
        }
    }
}
