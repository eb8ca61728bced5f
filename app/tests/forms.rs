//! The explained forms as a reader meets them: complete, in four languages, in short sentences.

#![cfg(feature = "ssr")]
#![expect(clippy::expect_used, reason = "a test stops where something is not there")]

use dag1_app::Locale;
use dag1_app::forms::data::{Sender, Topic};
use dag1_app::forms::library::read;
use dag1_app::forms::{
    self, By, Companion, FormList, FormPage, FormStanding, Mine, Municipality, Standing, TermUnit,
    Trust,
};
use dag1_app::people::PersonRef;
use dag1_app::ui::{Frame, Reader};
use std::collections::BTreeSet;
use std::path::Path;

const ZORGTOESLAG: &str = include_str!("../forms/zorgtoeslag.toml");

/// The catalogue.
const ALL: [&str; 31] = [
    "aangifte",
    "bank",
    "bijstand",
    "brp",
    "ciz",
    "deurwaarder",
    "digid",
    "duo_kennisgeving",
    "duo_verlenging",
    "eigenrisico",
    "energie",
    "examen",
    "huur",
    "huurtoeslag",
    "idw",
    "inlichtingen",
    "inrichting",
    "intake",
    "kgb",
    "kinderbijslag",
    "kot",
    "kwijtschelding",
    "nareis",
    "ontzorgen",
    "pip",
    "school",
    "stufi",
    "verlenging_vv",
    "wik",
    "zorgtoeslag",
    "zorgverzekering",
];

/// The message files of forms.
fn files() -> Vec<String> {
    let own = forms::ids().map(|id| format!("forms/{id}"));
    std::iter::once("forms".to_owned()).chain(own).collect()
}

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

fn every_message() -> impl Iterator<Item = (Locale, String, String)> {
    Locale::ALL.into_iter().flat_map(|locale| {
        files().into_iter().flat_map(move |file| {
            messages(locale, &file).into_iter().map(move |(id, text)| (locale, id, text))
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
        open_help: 0,
    }
}

/// The page of a form as nobody in particular sees it.
fn plain(form: &'static forms::Form) -> FormPage {
    FormPage {
        form,
        mine: None,
        trust: Trust::default(),
        municipality: None,
        recordings: Vec::new(),
        heard: None,
    }
}

fn page(locale: Locale, bilingual: bool, id: &str, mine: Option<Mine>) -> String {
    let form = forms::find(id).expect("the form is there");
    let model = FormPage { mine, ..plain(form) };
    forms::form_page(frame(locale, bilingual), model)
}

/// A page as it reads, without the links to official words in its texts.
fn unlinked(html: &str) -> String {
    let mut pieces = html.split("<a href=\"/");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| match piece.split_once("lang=\"nl\">") {
        Some((start, rest)) if start.len() < 60 && start.contains("/glossary#") => {
            text + &rest.replacen("</a>", "", 1)
        }
        _ => text + "<a href=\"/" + piece,
    })
}

#[test]
fn all_forms_load_complete_in_every_language() {
    assert_eq!(forms::check().map_err(|error| error.to_string()), Ok(()));
    let ids: Vec<&str> = forms::ids().collect();
    assert_eq!(ids, ALL);
    assert!(forms::find("no-such-form").is_none());
}

#[test]
fn every_language_has_the_same_messages() {
    for file in files() {
        let dutch: BTreeSet<String> =
            messages(Locale::Nl, &file).into_iter().map(|(id, _)| id).collect();
        for locale in Locale::ALL {
            let own = messages(locale, &file);
            let ids: BTreeSet<String> = own.iter().map(|(id, _)| id.clone()).collect();
            assert_eq!(own.len(), ids.len(), "{file}: an id stands twice in {}", locale.code());
            assert_eq!(ids, dutch, "{file} in {}", locale.code());
        }
    }
}

#[test]
fn no_message_lies_unused() {
    let files = [
        "forms/src/data",
        "src/forms/list",
        "src/forms/municipality",
        "src/forms/blocks",
        "src/forms/page/mod",
        "src/forms/page/parts",
        "src/forms/page/whole",
    ];
    let source: String = files
        .into_iter()
        .map(|name| {
            let path = format!("{}/{name}.rs", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(path).expect("the source is there")
        })
        .collect();
    let pages: String =
        forms::ids().map(|id| unlinked(&page(Locale::Nl, false, id, None))).collect();
    for (_, id, text) in every_message().filter(|(locale, ..)| *locale == Locale::Nl) {
        let is_sender = |end: &str| Sender::ALL.iter().any(|sender| sender.code() == end);
        let is_topic = |end: &str| Topic::ALL.iter().any(|topic| topic.code() == end);
        let used = source.contains(&format!("\"{id}\""))
            || pages.contains(&text)
            || id.strip_prefix("forms-sender-").is_some_and(is_sender)
            || id.strip_prefix("forms-topic-").is_some_and(is_topic);
        assert!(used, "{id} is shown nowhere");
    }
}

#[test]
fn the_page_says_plainly_that_no_native_speaker_has_read_it() {
    let said = page(Locale::En, false, "zorgtoeslag", None);
    assert!(said.contains("No native speaker has read this text yet."));
}

/// What somebody made of a form who only just began.
fn begun() -> Mine {
    Mine {
        standing: Some(Standing::Started),
        by: By::Person,
        ticked: vec!["need-iban".to_owned()],
        counts_from: None,
        given: None,
        planned: Vec::new(),
        sent: dag1_app::ui::Form::default(),
        person: None,
    }
}

#[test]
fn only_someone_signed_in_makes_a_form_their_own() {
    let open = page(Locale::En, false, "zorgtoeslag", None);
    assert!(!open.contains("/forms/zorgtoeslag/standing") && !open.contains("type=\"checkbox\""));
    let own = page(Locale::En, false, "zorgtoeslag", Some(begun()));
    assert!(own.contains(r#"action="/en/forms/zorgtoeslag/standing""#));
    assert!(own.contains(r#"value="started" aria-pressed="true""#));
    assert!(own.contains(r#"name="tick" value="iban" checked"#));
    assert_eq!(own.matches(" checked").count(), 1);
    assert!(own.contains(r#"name="last""#) && !own.contains(r#"name="anchor""#));
}

#[test]
fn a_form_that_counts_from_a_day_asks_for_that_day_in_its_own_words() {
    for (id, asks) in [
        ("wik", "On which day did you get the letter?"),
        ("brp", "On which day do you move?"),
        ("pip", "Which date is on the PIP?"),
    ] {
        assert!(page(Locale::En, false, id, Some(begun())).contains(asks), "{id}");
    }
}

#[test]
fn staff_read_it_in_the_persons_language_beside_the_dutch() {
    let person = Companion {
        person: PersonRef { id: "p1".to_owned(), name: "Demo <Selam>".to_owned() },
        language: Locale::Ti,
    };
    let html =
        page(Locale::Nl, false, "zorgtoeslag", Some(Mine { person: Some(person), ..begun() }));
    assert!(html.contains("Samen met \u{2068}Demo &lt;Selam&gt;\u{2069}"), "{html}");
    assert!(html.contains(r#"<div lang="ti" dir="ltr">"#));
    for (locale, language) in [(Locale::Nl, "nl"), (Locale::Ti, "ti")] {
        for (id, text) in messages(locale, "forms/zorgtoeslag") {
            let is_there = unlinked(&html).contains(&text);
            assert!(id.ends_with("-name") || is_there, "{id} is missing in {language}");
        }
    }
    assert!(html.contains(r#"action="/nl/people/p1/forms/zorgtoeslag/steps""#));
    assert!(!html.contains(r#"name="last""#), "staff plan deadlines elsewhere");
}

#[test]
fn every_line_can_be_read_beside_its_dutch() {
    let html = page(Locale::Ti, true, "inlichtingen", None);
    for (id, dutch) in messages(Locale::Nl, "forms/inlichtingen") {
        assert!(id.ends_with("-name") || html.contains(&dutch), "{id} is missing in Dutch");
    }
}

#[test]
fn official_words_of_a_text_lead_to_their_meaning_but_not_in_the_dutch_under_it() {
    let html = page(Locale::Ti, true, "zorgtoeslag", None);
    let link = r#"<a href="/ti/glossary#digid" lang="nl">DigiD</a>"#;
    assert!(html.contains(&format!("<li>\u{2068}{link}")), "not in the list of documents");
    assert!(!html.contains(&format!("dir=\"ltr\">{link}")), "the Dutch has a link");
}

#[test]
fn the_list_shows_kept_forms_first_and_those_of_others_last_by_both_names() {
    let mine = [("zorgtoeslag", Standing::Sent), ("kot", Standing::NotMine)];
    let list = FormList {
        mine: mine.map(|(id, standing)| FormStanding { form: id.to_owned(), standing }).into(),
    };
    let html = forms::forms_page(frame(Locale::En, false), list);
    let kept = html.find("/en/forms/zorgtoeslag").expect("the kept form is there");
    let other = html.find("/en/forms/huurtoeslag").expect("another form is there");
    let not_mine = html.find("/en/forms/kot").expect("the form of others is there");
    assert!(kept < other);
    assert_eq!(html.match_indices("/en/forms/").last().map(|(at, _)| at), Some(not_mine));
    assert!(html[kept..other].contains("Sent or handed in"));
    assert!(html.contains("Help with your rent") && html.contains("Huurtoeslag"));
}

#[test]
fn a_municipality_can_add_its_own_term_and_number() {
    let form = forms::find("inlichtingen").expect("the form is there");
    let municipality = Some(Municipality {
        name: "Voorbeeldstad".to_owned(),
        note: "Binnen <5> werkdagen.".to_owned(),
        phone: "088 000 00-00".to_owned(),
        address: "Voorbeeldplein <1>".to_owned(),
        term: Some(TermUnit::Weeks.offset(2, true)),
    });
    let model = FormPage { municipality, ..plain(form) };
    let html = forms::form_page(frame(Locale::Ar, false), model);
    assert!(html.contains("Binnen &lt;5&gt; werkdagen."));
    assert!(html.contains("tel:0880000000"));
    assert!(html.contains("Voorbeeldplein &lt;1&gt;"));
    assert!(html.contains("أسبوعين"), "the term is said in words");
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
        assert!(error.starts_with("app/forms/zorgtoeslag.toml:"), "{error}");
        assert!(error.contains(named), "{named} is not named: {error}");
    }
}
