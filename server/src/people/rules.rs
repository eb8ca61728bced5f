//! What a name is searched by, and what a new person needs.

use crate::reading::text;
use dag1_app::Locale;
use dag1_app::help::{HelpTopic, Helper};
use dag1_app::ui::Form;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name in lower case and without marks, so that "jose" finds "José" and "احمد" finds "أحمد".
/// Scripts without case or marks stay as they are.
pub fn folded(name: &str) -> String {
    let plain: String = name
        .nfkd()
        .filter(|sign| !is_combining_mark(*sign) && !is_apostrophe(*sign))
        .flat_map(char::to_lowercase)
        .map(without_stroke)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | '\u{02BC}')
}

/// Letters that carry their mark inside and so do not come apart.
fn without_stroke(sign: char) -> char {
    match sign {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        // Arabic and Persian keyboards write the same two letters differently.
        'ک' => 'ك',
        'ی' | 'ى' => 'ي',
        other => other,
    }
}

/// A permit holder as the case worker fills it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// Name as the person likes to be called.
    pub name: String,
    /// Language of the person.
    pub language: Locale,
    /// Phone number; may be empty.
    pub phone: String,
}

/// Reads the form of a new person; what is wrong is noted in it.
pub fn new_person(form: &mut Form) -> Option<New> {
    let name = text::required(form, "name", text::NAME);
    let language = Locale::from_code(form.value("language"));
    if language.is_none() {
        form.reject("language", "field-choice");
    }
    let phone = text::phone(form, "phone");
    let language = language.filter(|_| form.is_right())?;
    Some(New { name, language, phone })
}

/// Reads the form of somebody the person can call; what is wrong is noted in it.
pub fn contact(form: &mut Form) -> Option<Helper> {
    let name = text::required(form, "name", text::NAME);
    let topic = HelpTopic::from_code(form.value("topic"));
    if topic.is_none() {
        form.reject("topic", "field-choice");
    }
    let organisation = text::short(form, "organisation", text::NAME);
    if form.value("phone").trim().is_empty() {
        form.reject("phone", "field-required");
    }
    let phone = text::phone(form, "phone");
    let topic = topic.filter(|_| form.is_right())?;
    Some(Helper { name, topic, organisation, phone, may_see: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_marks_and_capitals() {
        for (name, plain) in [
            ("José  Müller-Çelik", "jose muller-celik"),
            ("Søren Łukasz D’Anna", "soren lukasz danna"),
            ("Nguyễn", "nguyen"),
            ("أحمد", "احمد"),
            ("مُحَمَّد علي", "محمد علي"),
            ("ኣበበ ተስፋይ", "ኣበበ ተስፋይ"),
            ("", ""),
        ] {
            assert_eq!(folded(name), plain);
            assert_eq!(folded(plain), plain, "{name} folds once and for all");
        }
    }

    #[test]
    fn a_new_person_needs_a_name_and_a_language() {
        let mut empty = Form::default().with("phone", "06 12345678");
        assert_eq!(new_person(&mut empty), None);
        assert_eq!(empty.error("name"), Some("field-required"));
        assert_eq!(empty.error("language"), Some("field-choice"));

        let mut whole = Form::default().with("name", " Selam  Tesfay ").with("language", "ti");
        let person = new_person(&mut whole);
        let expected =
            New { name: "Selam Tesfay".to_owned(), language: Locale::Ti, phone: String::new() };
        assert_eq!(person, Some(expected));
    }

    #[test]
    fn an_unknown_language_is_refused() {
        let mut form = Form::default().with("name", "Anna").with("language", "tlh");
        assert_eq!(new_person(&mut form), None);
        assert_eq!(form.error("language"), Some("field-choice"));
    }

    #[test]
    fn somebody_to_call_needs_a_name_a_topic_and_a_number() {
        let mut empty = Form::default();
        assert_eq!(contact(&mut empty), None);
        for (field, message) in
            [("name", "field-required"), ("topic", "field-choice"), ("phone", "field-required")]
        {
            assert_eq!(empty.error(field), Some(message), "{field}");
        }
        let mut whole = Form::default()
            .with("name", "Bram")
            .with("topic", "house")
            .with("phone", "0546 000 000");
        assert_eq!(contact(&mut whole).map(|helper| helper.topic), Some(HelpTopic::House));
    }
}
