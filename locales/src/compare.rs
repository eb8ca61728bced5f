//! A language beside the Dutch: what is missing, too much, wrong, or older.

use crate::Language;
use std::collections::BTreeSet;
use std::fmt;

/// What is to be said of one message of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// It is there in Dutch only.
    Missing,
    /// It is not there in Dutch.
    Extra,
    /// It stands in another file than the Dutch.
    Elsewhere {
        /// The file of the Dutch.
        right: String,
    },
    /// It uses other variables, attributes or cases than the Dutch.
    OtherShape,
    /// A plural lacks arms of the language, or has arms of another.
    WrongPlural {
        /// The variable that is counted.
        variable: String,
        /// The arms there are.
        arms: BTreeSet<String>,
    },
    /// Nobody said from which Dutch it was made.
    NoVersion,
    /// The Dutch has changed since it was made.
    Outdated,
}

impl Finding {
    /// Whether the program shows something wrong because of it; an older translation is still
    /// shown, with a line that says so.
    pub fn is_wrong(&self) -> bool {
        *self != Self::Outdated
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Extra => f.write_str("is not there in Dutch"),
            Self::Elsewhere { right } => write!(f, "stands in {right}.ftl in Dutch"),
            Self::OtherShape => f.write_str("uses other variables or cases than the Dutch"),
            Self::WrongPlural { variable, arms } => {
                let arms: Vec<&str> = arms.iter().map(String::as_str).collect();
                write!(f, "counts ${variable} with the arms {}", arms.join(", "))
            }
            Self::NoVersion => f.write_str("does not say from which Dutch it was made"),
            Self::Outdated => f.write_str("is older than the Dutch"),
        }
    }
}

/// Compares a language with the Dutch: each finding with the file and id of its message. `code`
/// is the language's; Dutch beside itself has no versions to compare.
pub fn compare(dutch: &Language, code: &str, other: &Language) -> Vec<(String, String, Finding)> {
    let mut findings = Vec::new();
    let mut say = |file: &str, id: &str, finding| {
        findings.push((file.to_owned(), id.to_owned(), finding));
    };
    for (id, original) in &dutch.texts {
        let Some(text) = other.texts.get(id) else {
            say(&original.file, id, Finding::Missing);
            continue;
        };
        if text.file != original.file {
            say(&text.file, id, Finding::Elsewhere { right: original.file.clone() });
        }
        if !text.shape.fits(&original.shape) {
            say(&text.file, id, Finding::OtherShape);
        }
        if code != "nl" {
            match &text.made_from {
                None => say(&text.file, id, Finding::NoVersion),
                Some(version) if *version != original.version => {
                    say(&text.file, id, Finding::Outdated);
                }
                Some(_) => {}
            }
        }
    }
    for (id, text) in &other.texts {
        if !dutch.texts.contains_key(id) {
            say(&text.file, id, Finding::Extra);
        }
        for (variable, arms) in text.shape.wrong_plurals(code) {
            let (variable, arms) = (variable.to_owned(), arms.clone());
            say(&text.file, id, Finding::WrongPlural { variable, arms });
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read, stamp};

    const DUTCH: &str =
        "hello = Dag { $name }\ndays = { $n ->\n [one] een dag\n *[other] { $n } dagen\n }\n";

    /// What is said of an English file beside the Dutch one.
    fn findings(english: &str) -> Vec<(String, Finding)> {
        let dutch = read([("app.ftl", DUTCH)]);
        let other = read([("app.ftl", english)]);
        compare(&dutch, "en", &other).into_iter().map(|(_, id, finding)| (id, finding)).collect()
    }

    fn stamped(english: &str) -> String {
        let dutch = read([("app.ftl", DUTCH)]);
        stamp(english, |id, _| dutch.texts.get(id).map(|text| text.version.clone()))
    }

    #[test]
    fn a_right_and_stamped_translation_gives_nothing_to_say() {
        let english =
            "hello = Hi { $name }\ndays = { $n ->\n [one] a day\n *[other] { $n } days\n }\n";
        assert_eq!(findings(&stamped(english)), []);
        let said = findings(english);
        assert!(said.iter().all(|(_, finding)| *finding == Finding::NoVersion), "{said:?}");
    }

    #[test]
    fn missing_extra_and_misshapen_messages_are_told() {
        let said = findings(&stamped("hello = Hi\nmore = More\n"));
        assert!(said.contains(&("days".to_owned(), Finding::Missing)));
        assert!(said.contains(&("more".to_owned(), Finding::Extra)));
        assert!(said.contains(&("hello".to_owned(), Finding::OtherShape)));
    }

    #[test]
    fn plural_arms_are_those_of_the_language() {
        let dutch = read([("app.ftl", DUTCH)]);
        let arabic = read([("app.ftl", "days = { $n ->\n [one] x\n *[other] { $n } y\n }\n")]);
        let said = compare(&dutch, "ar", &arabic);
        let is_plural = |finding: &Finding| matches!(finding, Finding::WrongPlural { .. });
        assert!(said.iter().any(|(_, id, finding)| id == "days" && is_plural(finding)));
    }

    #[test]
    fn a_translation_is_outdated_once_its_dutch_changes() {
        let before = read([("app.ftl", "hello = Dag")]);
        let english =
            stamp("hello = Hi\n", |id, _| before.texts.get(id).map(|text| text.version.clone()));
        let after = read([("app.ftl", "hello = Goedendag")]);
        let said = compare(&after, "en", &read([("app.ftl", english.as_str())]));
        assert_eq!(said, [("app".to_owned(), "hello".to_owned(), Finding::Outdated)]);
        assert!(!said[0].2.is_wrong());
    }
}
