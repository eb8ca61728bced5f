//! What a name is searched by, and what a new person needs.

use super::draft::{ContactDraft, PersonDraft};
use crate::id::StaffId;
use crate::reading::text;
use dag1_app::Locale;
use dag1_app::help::{HelpTopic, Helper};
use dag1_app::ui::{Wrong, Wrongs};
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

/// A permit holder as a draft says; whose case worker it is is not asked here.
pub fn decide_person(draft: &PersonDraft) -> Result<New, Wrongs> {
    let mut wrongs = Wrongs::default();
    let name = wrongs.field("name", text::required(&draft.name, text::NAME));
    let language = Locale::from_code(&draft.language).ok_or(Wrong::Choice);
    let language = wrongs.field("language", language);
    let phone = wrongs.field("phone", text::phone(&draft.phone));
    wrongs.or(|| Some(New { name: name?, language: language?, phone: phone? }))
}

/// A person whom staff change, with the case worker: nobody, or one of the municipality's.
pub fn decide_change(
    draft: &PersonDraft,
    is_case_worker: impl Fn(&str) -> bool,
) -> Result<(New, Option<StaffId>), Wrongs> {
    let mut wrongs = Wrongs::default();
    let chosen = &draft.case_worker;
    let is_known = chosen.is_empty() || is_case_worker(chosen);
    let case_worker = if is_known { Ok(chosen.parse().ok()) } else { Err(Wrong::Choice) };
    let case_worker = wrongs.field("case_worker", case_worker);
    let person = wrongs.fields(decide_person(draft));
    wrongs.or(|| Some((person?, case_worker?)))
}

/// Somebody whom the person can call.
pub fn decide_contact(draft: &ContactDraft) -> Result<Helper, Wrongs> {
    let mut wrongs = Wrongs::default();
    let is_empty = draft.phone.trim().is_empty();
    let phone = if is_empty { Err(Wrong::Required) } else { text::phone(&draft.phone) };
    let name = wrongs.field("name", text::required(&draft.name, text::NAME));
    let topic = HelpTopic::from_code(&draft.topic).ok_or(Wrong::Choice);
    let topic = wrongs.field("topic", topic);
    let organisation = wrongs.field("organisation", text::short(&draft.organisation, text::NAME));
    let phone = wrongs.field("phone", phone);
    wrongs.or(|| {
        let (name, topic, organisation, phone) = (name?, topic?, organisation?, phone?);
        Some(Helper { name, topic, organisation, phone, may_see: false })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::ui::Form;

    fn new_person(form: &mut Form) -> Option<New> {
        let decided = decide_person(&PersonDraft::parse(form));
        form.settle(decided)
    }

    fn contact(form: &mut Form) -> Option<Helper> {
        let decided = decide_contact(&ContactDraft::parse(form));
        form.settle(decided)
    }

    fn error(form: &Form, field: &str) -> Option<&'static str> {
        form.error(field).map(Wrong::message)
    }

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
        assert_eq!(error(&empty, "name"), Some("field-required"));
        assert_eq!(error(&empty, "language"), Some("field-choice"));

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
        assert_eq!(error(&form, "language"), Some("field-choice"));
    }

    #[test]
    fn somebody_to_call_needs_a_name_a_topic_and_a_number() {
        let mut empty = Form::default();
        assert_eq!(contact(&mut empty), None);
        for (field, message) in
            [("name", "field-required"), ("topic", "field-choice"), ("phone", "field-required")]
        {
            assert_eq!(error(&empty, field), Some(message), "{field}");
        }
        let mut whole = Form::default()
            .with("name", "Bram")
            .with("topic", "house")
            .with("phone", "0546 000 000");
        assert_eq!(contact(&mut whole).map(|helper| helper.topic), Some(HelpTopic::House));
    }
}
