//! What must be true of the form files together. Every refusal names the file and the field.

use crate::data::{Certainty, Deadline, Form};
use crate::{FormsError, Library, glossary};
use std::collections::BTreeSet;

/// Tells in which language a message is missing, by the language's code.
pub type Missing<'a> = &'a dyn Fn(&str) -> Option<&'static str>;

/// Checks every form by itself and against the others. `source` gives the text of a form's file,
/// so that a refusal can name the line.
pub(crate) fn all<'f>(
    library: &Library,
    glossary: &str,
    source: &dyn Fn(&Form) -> &'f str,
    missing: Missing<'_>,
) -> Result<(), FormsError> {
    let Library { forms, words } = library;
    for (id, word) in words {
        if word.dutch.is_empty() || missing(&glossary::message(id)).is_some() {
            let problem = format!("`{id}` has no Dutch word, or lacks its meaning in a language");
            let line = line_of(glossary, id, "");
            return Err(FormsError { file: "glossary.toml".to_owned(), line, problem });
        }
    }
    for form in forms {
        let text = source(form);
        let wrong = |field: &str, problem: &str| FormsError {
            file: format!("forms/{}.toml", form.id),
            line: line_of(text, field, problem),
            problem: format!("{field}: {problem}"),
        };
        one(forms, form, words, &wrong)?;
        for (field, message) in messages_of(form) {
            if let Some(language) = missing(&message) {
                let problem = format!("message `{message}` is missing in {language}");
                return Err(wrong(field, &problem));
            }
        }
    }
    Ok(())
}

/// The line at which a field stands; for a list over several lines, that of the named value.
fn line_of(text: &str, field: &str, problem: &str) -> usize {
    let key = field.rsplit('.').next().unwrap_or(field);
    let named = problem.split('`').nth(1).map(|value| format!("\"{value}\""));
    let stands = |line: &str| {
        let line = line.trim_start().trim_start_matches('[');
        line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(['=', ']']))
    };
    let start = text.lines().position(stands).unwrap_or(0);
    let value = named.and_then(|named| {
        text.lines().skip(start).position(|line| line.contains(&named)).map(|at| at + start)
    });
    value.unwrap_or(start) + 1
}

/// What must be true of one form, except for its messages.
fn one(
    forms: &[Form],
    form: &Form,
    words: &glossary::Words,
    wrong: &dyn Fn(&str, &str) -> FormsError,
) -> Result<(), FormsError> {
    ids_are_plain(form, wrong)?;
    deadline(form, wrong)?;
    if form.check_by <= form.valid_from {
        return Err(wrong("check_by", "is not after valid_from"));
    }
    if form.sources.is_empty() {
        return Err(wrong("sources", "is empty"));
    }
    if form.senders.is_empty() {
        return Err(wrong("senders", "is empty"));
    }
    if form.clues.is_empty() {
        return Err(wrong("clues", "is empty: no letter would lead here"));
    }
    if let Some(clue) = form.clues.iter().find(|clue| **clue != clue.to_lowercase()) {
        return Err(wrong("clues", &format!("`{clue}` is not in small letters")));
    }
    if let Some(word) = form.words.iter().find(|word| !words.contains_key(*word)) {
        return Err(wrong("words", &format!("`{word}` is not in glossary.toml")));
    }
    next(forms, form, wrong)
}

/// Ids are made of small letters, digits and hyphens, and stand once in their list.
fn ids_are_plain(form: &Form, wrong: &dyn Fn(&str, &str) -> FormsError) -> Result<(), FormsError> {
    let parts: Vec<String> = form.parts.iter().map(|part| part.id.clone()).collect();
    let lists = [
        ("documents", &form.documents),
        ("steps", &form.steps),
        ("after", &form.after),
        ("parts", &parts),
    ];
    for (field, ids) in lists {
        let mut seen = BTreeSet::new();
        for id in ids {
            let is_plain = !id.is_empty()
                && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            if !is_plain {
                return Err(wrong(field, &format!("`{id}` is not a plain id")));
            }
            if !seen.insert(id) {
                return Err(wrong(field, &format!("`{id}` stands twice")));
            }
        }
    }
    Ok(())
}

/// A known deadline has exactly one length; any other has none, so that nothing is guessed.
fn deadline(form: &Form, wrong: &dyn Fn(&str, &str) -> FormsError) -> Result<(), FormsError> {
    let Some(deadline) = &form.deadline else {
        return Ok(());
    };
    match (deadline.certainty, deadline.offset) {
        (Certainty::Known, Some(offset)) => {
            let lengths = [offset.days, offset.weeks, offset.months];
            if lengths.iter().flatten().count() != 1 {
                return Err(wrong("deadline.offset", "needs one of days, weeks, months"));
            }
            Ok(())
        }
        (Certainty::Known, None) => Err(wrong("deadline.offset", "is missing for a known one")),
        (_, None) => Ok(()),
        (_, Some(_)) => Err(wrong("deadline.offset", "is given, but certainty is not `known`")),
    }
}

/// `next` names forms that exist, and following it never comes back.
fn next(
    forms: &[Form],
    form: &Form,
    wrong: &dyn Fn(&str, &str) -> FormsError,
) -> Result<(), FormsError> {
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<&String> = form.next.iter().collect();
    while let Some(id) = waiting.pop() {
        if *id == form.id {
            return Err(wrong("next", "leads back to the form itself"));
        }
        let Some(other) = forms.iter().find(|other| other.id == *id) else {
            return Err(wrong("next", &format!("there is no form `{id}`")));
        };
        if seen.insert(id) {
            waiting.extend(&other.next);
        }
    }
    Ok(())
}

/// Every message the page of a form needs, with the field that asks for it.
fn messages_of(form: &Form) -> Vec<(&'static str, String)> {
    let mut all: Vec<(&'static str, String)> =
        ["name", "what", "who", "deadline", "nothing"].map(|w| ("file", form.message(w))).into();
    let lists = [
        ("documents", "need", &form.documents),
        ("steps", "step", &form.steps),
        ("after", "after", &form.after),
    ];
    for (field, kind, ids) in lists {
        all.extend(ids.iter().map(|id| (field, form.message(&format!("{kind}-{id}")))));
    }
    for risk in &form.before {
        all.push(("before", form.message(&format!("before-{}", risk.code()))));
        all.push(("before", format!("forms-before-{}", risk.code())));
    }
    for part in &form.parts {
        let own = form.message(&format!("part-{}", part.id));
        all.extend(part.lines.iter().map(|line| ("parts", format!("{own}-{}", line.code()))));
        all.push(("parts", own));
    }
    all.extend(form.words.iter().map(|word| ("words", glossary::message(word))));
    all.extend(form.help.iter().map(|help| ("help", help.message().to_owned())));
    // A municipality's own term counts from the anchor as well.
    let counted =
        |one: &&Deadline| matches!(one.certainty, Certainty::Known | Certainty::Municipal);
    all.extend(
        form.deadline
            .iter()
            .filter(counted)
            .map(|one| ("anchor", format!("forms-anchor-{}", one.anchor.code()))),
    );
    all.extend(form.amounts.iter().map(|a| ("amounts", form.message(&format!("amount-{}", a.id)))));
    all
}

#[cfg(test)]
mod tests {
    use crate::load;

    const ZORGTOESLAG: &str = include_str!("../zorgtoeslag.toml");
    const HUURTOESLAG: &str = include_str!("../huurtoeslag.toml");
    const GLOSSARY: &str = include_str!("../../glossary.toml");

    fn refusal(zorgtoeslag: &str, huurtoeslag: &str, missing: Option<&str>) -> String {
        let files = [("zorgtoeslag", zorgtoeslag), ("huurtoeslag", huurtoeslag)]
            .map(|(name, text)| (format!("{name}.toml"), text.to_owned()));
        let lacks = |id: &str| (Some(id) == missing).then_some("ti");
        load(&files, GLOSSARY, &lacks).map_or_else(|error| error.to_string(), |_| String::new())
    }

    #[test]
    fn right_files_are_accepted() {
        assert_eq!(refusal(ZORGTOESLAG, HUURTOESLAG, None), "");
    }

    #[test]
    fn a_circle_of_next_forms_is_refused() {
        let circle = HUURTOESLAG.replace("next = []", "next = [\"zorgtoeslag\"]");
        let said = refusal(ZORGTOESLAG, &circle, None);
        let line = circle.lines().position(|line| line.starts_with("next")).unwrap_or(0) + 1;
        let expected =
            format!("app/forms/huurtoeslag.toml:{line}: next: leads back to the form itself");
        assert_eq!(said, expected);
    }

    #[test]
    fn a_next_form_that_does_not_exist_is_refused() {
        let lost = HUURTOESLAG.replace("next = []", "next = [\"nowhere\"]");
        assert!(refusal(ZORGTOESLAG, &lost, None).ends_with("next: there is no form `nowhere`"));
    }

    #[test]
    fn a_message_missing_in_one_language_is_refused() {
        let said = refusal(ZORGTOESLAG, HUURTOESLAG, Some("zorgtoeslag-need-iban"));
        assert!(said.starts_with("app/forms/zorgtoeslag.toml:"), "{said}");
        let problem = "documents: message `zorgtoeslag-need-iban` is missing in ti";
        assert!(said.ends_with(problem), "{said}");
    }

    #[test]
    fn an_unknown_word_is_refused() {
        let broken = ZORGTOESLAG.replace("\"premie\"", "\"premium\"");
        let said = refusal(&broken, HUURTOESLAG, None);
        assert!(said.ends_with("words: `premium` is not in glossary.toml"), "{said}");
    }

    #[test]
    fn a_deadline_that_is_not_known_has_no_length() {
        let guessed = ZORGTOESLAG
            .replace("certainty = \"ask\"", "certainty = \"ask\"\noffset = { months = 8 }");
        assert!(refusal(&guessed, HUURTOESLAG, None).contains("deadline.offset"));
        let unclear = ZORGTOESLAG.replace("certainty = \"ask\"", "certainty = \"known\"");
        assert!(refusal(&unclear, HUURTOESLAG, None).contains("deadline.offset"));
    }

    #[test]
    fn an_id_that_stands_twice_is_refused() {
        let twice = ZORGTOESLAG.replace("\"ready\", ", "\"keep\", ");
        assert!(refusal(&twice, HUURTOESLAG, None).ends_with("steps: `keep` stands twice"));
    }
}
