//! The words: complete, readable and used the same way in every language.

use dag1_app::errors::Problem;
use dag1_app::{Locale, messages};
use dag1_tests::sources::{rust_sources, workspace};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a message needs: its attributes, the variables it uses, the cases it tells apart.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
    /// By variable; the plural categories of a language are its own and left out.
    cases: BTreeMap<String, BTreeSet<String>>,
    /// Variables whose plural categories are told apart.
    plurals: BTreeMap<String, BTreeSet<String>>,
}

fn files(language: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![workspace().join("locales").join(language)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "ftl") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn name(language: &str, path: &Path) -> String {
    let folder = workspace().join("locales").join(language);
    path.strip_prefix(folder).unwrap_or(path).display().to_string()
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn pattern(found: &mut Shape, pattern: &Pattern<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(found, inner);
        }
    }
}

fn expression(found: &mut Shape, outer: &Expression<String>) {
    match outer {
        Expression::Inline(one) => inline(found, one),
        Expression::Select { selector, variants } => {
            inline(found, selector);
            let variable = variable_of(selector);
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                };
                let is_category = CATEGORIES.contains(&key.as_str());
                let list = if is_category { &mut found.plurals } else { &mut found.cases };
                list.entry(variable.clone()).or_default().insert(key);
                pattern(found, &variant.value);
            }
        }
    }
}

fn variable_of(one: &InlineExpression<String>) -> String {
    match one {
        InlineExpression::VariableReference { id } => id.name.clone(),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().map(variable_of).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn inline(found: &mut Shape, one: &InlineExpression<String>) {
    let mut of_call = |arguments: &CallArguments<String>| {
        arguments.positional.iter().for_each(|argument| inline(found, argument));
    };
    match one {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => of_call(arguments),
        InlineExpression::Placeable { expression: inner } => expression(found, inner),
        _ => {}
    }
}

/// Every message of a language by its id, with the file it stands in; and what can't be read.
fn read(language: &str) -> (BTreeMap<String, (String, Shape)>, Vec<String>) {
    let mut messages = BTreeMap::new();
    let mut wrong = Vec::new();
    for path in files(language) {
        let file = name(language, &path);
        let source = fs::read_to_string(&path).unwrap();
        let resource = match parser::parse(source.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source[..error.pos.start].lines().count();
                    wrong.push(format!("locales/{language}/{file}:{line}: {error}"));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut shape = Shape::default();
            match &message.value {
                Some(value) => pattern(&mut shape, value),
                None => wrong.push(format!("{language}/{file}: {} says nothing", message.id.name)),
            }
            for attribute in &message.attributes {
                shape.attributes.insert(attribute.id.name.clone());
                pattern(&mut shape, &attribute.value);
            }
            let id = message.id.name;
            if messages.insert(id.clone(), (file.clone(), shape)).is_some() {
                wrong.push(format!("locales/{language}/{file}: {id} stands here a second time"));
            }
        }
    }
    (messages, wrong)
}

#[test]
fn every_message_file_can_be_read() {
    let wrong: Vec<_> = Locale::ALL.iter().flat_map(|one| read(one.code()).1).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_says_the_same_things_with_the_same_variables() {
    let (dutch, _) = read("nl");
    let mut wrong = Vec::new();
    for language in ["en", "ar", "ti"] {
        let (other, _) = read(language);
        for (id, (file, shape)) in &dutch {
            let Some((place, its)) = other.get(id) else {
                wrong.push(format!("{language}/{file}: {id} is missing"));
                continue;
            };
            if place != file {
                wrong.push(format!("{language}/{place}: {id} stands in {file} in Dutch"));
            }
            if its.attributes != shape.attributes
                || its.variables != shape.variables
                || its.cases != shape.cases
            {
                wrong.push(format!("{language}/{file}: {id}: {its:?}, in Dutch {shape:?}"));
            }
        }
        let more = other.keys().filter(|id| !dutch.contains_key(*id));
        wrong.extend(more.map(|id| format!("{language}: {id} is not there in Dutch")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The plural categories of a language for whole numbers (CLDR).
fn categories(language: &str) -> BTreeSet<&'static str> {
    match language {
        "ar" => CATEGORIES.into(),
        _ => ["one", "other"].into(),
    }
}

#[test]
fn every_plural_has_the_arms_of_its_language() {
    let mut wrong = Vec::new();
    for language in Locale::ALL.iter().map(|one| one.code()) {
        let right = categories(language);
        for (id, (file, shape)) in read(language).0 {
            for (variable, arms) in &shape.plurals {
                // A list of cases with a default called `other` counts nothing.
                if arms.len() == 1 && shape.cases.contains_key(variable) {
                    continue;
                }
                let arms: BTreeSet<_> = arms.iter().map(String::as_str).collect();
                if arms != right {
                    wrong.push(format!("{language}/{file}: {id}: ${variable} has {arms:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_message_that_the_program_names_is_there() {
    let (dutch, _) = read("nl");
    let said = Regex::new(
        r#"(?:\.text|\.say|\.say_with|\.text_with|\.format|text\(\w+,|format\(\w+,)\(?\s*"([a-z0-9]+(?:-[a-z0-9]+)+)""#,
    )
    .unwrap();
    let marks = Regex::new(r#""((?:notice|field)-[a-z0-9-]*[a-z0-9])""#).unwrap();
    let is_style = |file: &str| file.starts_with("app/");
    let list = Regex::new(r#"pub enum \w+ \("([a-z-]+)"\) \{([^}]*)\}"#).unwrap();
    let choice = Regex::new(r#"\w+ = "([a-z0-9-]+)""#).unwrap();
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
            named.extend(ids.map(|one| format!("{}-{}", &found[1], &one[1])));
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
fn every_message_file_says_whether_a_native_speaker_has_read_it() {
    for language in Locale::ALL.iter().map(|one| one.code()) {
        for path in files(language) {
            let source = fs::read_to_string(&path).unwrap();
            let first = source.lines().next().unwrap_or_default();
            assert!(
                matches!(first, "### reviewed: no" | "### reviewed: yes"),
                "{language}/{} begins with {first:?}",
                name(language, &path)
            );
        }
    }
}
