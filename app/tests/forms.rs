//! The explained forms as a reader meets them: complete, in four languages, in short sentences.

#![cfg(feature = "ssr")]
#![expect(clippy::expect_used, reason = "a test stops where something is not there")]

use dag1_app::Locale;
use dag1_app::forms::library::read;
use dag1_app::forms::{self, FormList, FormPage, Municipality};
use dag1_app::ui::{Frame, Reader};
use std::collections::BTreeSet;
use std::path::Path;

const ZORGTOESLAG: &str = include_str!("../forms/zorgtoeslag.toml");
const FILES: [&str; 4] = ["forms", "forms/zorgtoeslag", "forms/huurtoeslag", "forms/inlichtingen"];
const ISOLATE: char = '\u{2068}';
const ISOLATE_END: char = '\u{2069}';

/// Ids and texts of a message file.
fn messages(locale: Locale, file: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../locales")
        .join(locale.code())
        .join(format!("{file}.ftl"));
    let text = std::fs::read_to_string(&path).expect("the file is there");
    assert!(text.starts_with("### reviewed: "), "{} has no head", path.display());
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| {
            let (id, text) = line.split_once(" = ").expect("one message a line");
            (id.to_owned(), text.to_owned())
        })
        .collect()
}

fn every_message() -> impl Iterator<Item = (Locale, &'static str, String, String)> {
    Locale::ALL.into_iter().flat_map(|locale| {
        FILES.into_iter().flat_map(move |file| {
            messages(locale, file).into_iter().map(move |(id, text)| (locale, file, id, text))
        })
    })
}

fn frame(locale: Locale, bilingual: bool) -> Frame {
    Frame {
        locale,
        bilingual,
        path: "/forms".to_owned(),
        reader: Reader::Nobody,
        notice: None,
        now: jiff::civil::date(2026, 11, 24).at(10, 0, 0, 0),
        build: "test",
        demo: false,
    }
}

fn page(locale: Locale, bilingual: bool, id: &str, is_followed: Option<bool>) -> String {
    let form = forms::find(id).expect("the form is there");
    let model = FormPage { form, is_followed, municipality: None };
    forms::form_page(frame(locale, bilingual), model)
}

#[test]
fn all_forms_load_complete_in_every_language() {
    assert_eq!(forms::check().map_err(|error| error.to_string()), Ok(()));
    let ids: Vec<&str> = forms::ids().collect();
    assert_eq!(ids, ["huurtoeslag", "inlichtingen", "zorgtoeslag"]);
    assert!(forms::find("no-such-form").is_none());
}

#[test]
fn every_language_has_the_same_messages() {
    for file in FILES {
        let dutch: BTreeSet<String> =
            messages(Locale::Nl, file).into_iter().map(|(id, _)| id).collect();
        for locale in Locale::ALL {
            let own = messages(locale, file);
            let ids: BTreeSet<String> = own.iter().map(|(id, _)| id.clone()).collect();
            assert_eq!(own.len(), ids.len(), "{file}: an id stands twice in {}", locale.code());
            assert_eq!(ids, dutch, "{file} in {}", locale.code());
        }
    }
}

#[test]
fn no_message_lies_unused() {
    let source = ["data", "list", "page", "parts"].map(|name| {
        let path = format!("{}/src/forms/{name}.rs", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("the source is there")
    });
    let source = source.concat();
    let pages: String = forms::ids().map(|id| page(Locale::Nl, false, id, None)).collect();
    for (_, _, id, text) in every_message().filter(|(locale, ..)| *locale == Locale::Nl) {
        let used = source.contains(&format!("\"{id}\"")) || pages.contains(&text);
        assert!(used, "{id} is shown nowhere");
    }
}

#[test]
fn sentences_have_at_most_fifteen_words() {
    for (locale, file, id, text) in every_message() {
        for sentence in text.split(['.', '?', '!', '።', '፧', '؟', ':', '፦']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 15, "{} {file} {id}: {words} words: {sentence}", locale.code());
        }
    }
}

#[test]
fn dutch_words_in_arabic_and_tigrinya_stand_in_isolates() {
    for (locale, _, id, text) in every_message() {
        if !matches!(locale, Locale::Ar | Locale::Ti) {
            continue;
        }
        let (mut depth, mut latin_outside) = (0_i32, false);
        for letter in text.chars() {
            match letter {
                ISOLATE | '{' => depth += 1,
                ISOLATE_END | '}' => depth -= 1,
                _ => latin_outside |= depth == 0 && letter.is_ascii_alphabetic(),
            }
        }
        assert_eq!(depth, 0, "{} {id}: an isolate stays open", locale.code());
        assert!(!latin_outside, "{} {id}: {text}", locale.code());
    }
}

#[test]
fn arabic_and_tigrinya_use_their_own_punctuation() {
    for (locale, _, id, text) in every_message() {
        let foreign: &[char] = match locale {
            Locale::Ar => &[',', ';', '?'],
            Locale::Ti => &[',', ';', '?', ':', '؟', '،'],
            Locale::Nl | Locale::En => continue,
        };
        let mut depth = 0_i32;
        for letter in text.chars() {
            match letter {
                ISOLATE => depth += 1,
                ISOLATE_END => depth -= 1,
                _ => assert!(depth > 0 || !foreign.contains(&letter), "{id}: {text}"),
            }
        }
    }
}

/// Vowel groups, near enough to syllables for a whole text.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut was_vowel = false;
    for letter in word.to_lowercase().chars() {
        let is_vowel = "aeiouyáéíóúëïöü".contains(letter);
        count += usize::from(is_vowel && !was_vowel);
        was_vowel = is_vowel;
    }
    count.max(1)
}

fn measure(texts: &[String], known: &[&str]) -> (f64, f64) {
    let (mut sentences, mut words, mut total) = (0_u32, 0_u32, 0_u32);
    for text in texts {
        for sentence in text.split(['.', '?', '!', ':']).filter(|s| !s.trim().is_empty()) {
            sentences += 1;
            for word in sentence.split_whitespace() {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                words += 1;
                // An official word is learnt as one sound: it does not make the text harder.
                let is_known = known.iter().any(|term| word.to_lowercase().starts_with(term));
                total += u32::try_from(if is_known { 1 } else { syllables(word) }).unwrap_or(1);
            }
        }
    }
    (f64::from(words) / f64::from(sentences), f64::from(total) / f64::from(words))
}

#[test]
fn dutch_reads_easily() {
    let official = [
        "gemeente",
        "toeslag",
        "zorgverzekering",
        "verzekering",
        "uitkering",
        "inkomen",
        "digid",
        "iban",
        "huurcontract",
        "voorschot",
        "beschikking",
        "rekeningnummer",
        "loonstrook",
        "klantmanager",
        "formulier",
        "bijstand",
    ];
    for file in FILES {
        let texts: Vec<String> =
            messages(Locale::Nl, file).into_iter().map(|(_, text)| text).collect();
        let (sentence, word) = measure(&texts, &official);
        let score = 206.84 - 0.93 * sentence - 77.0 * word;
        assert!(score >= 65.0, "{file}: Flesch-Douma {score:.0}");
    }
}

#[test]
fn english_reads_easily() {
    for file in FILES {
        let texts: Vec<String> =
            messages(Locale::En, file).into_iter().map(|(_, text)| text).collect();
        let (sentence, word) = measure(&texts, &["municipality", "bijstand", "toeslagen"]);
        let grade = 0.39 * sentence + 11.8 * word - 15.59;
        assert!(grade <= 6.0, "{file}: Flesch-Kincaid grade {grade:.1}");
    }
}

#[test]
fn the_page_says_plainly_that_no_native_speaker_has_read_it() {
    let said = page(Locale::En, false, "zorgtoeslag", None);
    assert!(said.contains("No native speaker has read this text yet."));
}

#[test]
fn only_someone_signed_in_is_offered_to_keep_a_form() {
    assert!(!page(Locale::En, false, "zorgtoeslag", None).contains("/forms/zorgtoeslag/follow"));
    let offered = page(Locale::En, false, "zorgtoeslag", Some(false));
    assert!(offered.contains(r#"action="/en/forms/zorgtoeslag/follow""#));
    assert!(offered.contains(r#"name="follow" value="yes""#));
    let kept = page(Locale::En, false, "zorgtoeslag", Some(true));
    assert!(kept.contains(r#"name="follow" value="no""#));
}

#[test]
fn every_line_can_be_read_beside_its_dutch() {
    let html = page(Locale::Ti, true, "inlichtingen", None);
    for (id, dutch) in messages(Locale::Nl, "forms/inlichtingen") {
        assert!(id.ends_with("-name") || html.contains(&dutch), "{id} is missing in Dutch");
    }
}

#[test]
fn the_list_shows_kept_forms_first_by_both_names() {
    let list = FormList { followed: vec!["zorgtoeslag".to_owned()] };
    let html = forms::forms_page(frame(Locale::En, false), list);
    let kept = html.find("/en/forms/zorgtoeslag").expect("the kept form is there");
    let other = html.find("/en/forms/huurtoeslag").expect("another form is there");
    assert!(kept < other);
    assert!(html.contains("Help with your rent") && html.contains("Huurtoeslag"));
}

#[test]
fn a_municipality_can_add_its_own_term_and_number() {
    let form = forms::find("inlichtingen").expect("the form is there");
    let municipality = Some(Municipality {
        name: "Voorbeeldstad".to_owned(),
        note: "Binnen <5> werkdagen.".to_owned(),
        phone: "088 000 00-00".to_owned(),
    });
    let model = FormPage { form, is_followed: None, municipality };
    let html = forms::form_page(frame(Locale::Ar, false), model);
    assert!(html.contains("Binnen &lt;5&gt; werkdagen."));
    assert!(html.contains("tel:0880000000"));
}

#[test]
fn a_broken_file_is_refused_by_file_and_field() {
    let cases = [
        ("steps = [", "stepps = [", "stepps"),
        ("anchor = \"benefit-year\"", "anchor = \"someday\"", "someday"),
        ("check_by = 2027-01-15", "check_by = \"soon\"", "check_by"),
        ("sender = \"Dienst Toeslagen\"\n", "", "sender"),
    ];
    for (right, wrong, named) in cases {
        let broken = ZORGTOESLAG.replace(right, wrong);
        let error = read("zorgtoeslag.toml", &broken).expect_err("it is broken").to_string();
        assert!(error.starts_with("app/forms/zorgtoeslag.toml: "), "{error}");
        assert!(error.contains(named), "{named} is not named: {error}");
    }
}
