//! "I got a letter": from words of a letter to the form that explains it, and nothing of them
//! stays behind.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use dag1_app::forms::data::{Sender, Topic};
use dag1_server::letters::look;
use dag1_tests::app::{Answer, Session, TestApp};

/// Made-up letters, as senders write them, and the form each is about.
const LETTERS: [(&str, &str); 16] = [
    (
        "zorgtoeslag",
        "Belastingdienst/Toeslagen\nBetreft: voorschotbeschikking zorgtoeslag 2027\n\
         Geachte mevrouw Voorbeeld,\nU krijgt een voorschot van 120 euro per maand. \
         Wij rekenden met een geschat jaarinkomen van 16.000 euro.",
    ),
    (
        "huurtoeslag",
        "Dienst Toeslagen\nOnderwerp: Voorschotbeschikking huurtoeslag\nU hebt huurtoeslag \
         aangevraagd. Uw rekenhuur is 580 euro: de kale huur en servicekosten.",
    ),
    (
        "kinderbijslag",
        "Sociale Verzekeringsbank\nBetreft: uw aanvraag kinderbijslag\nWij hebben nog gegevens \
         over uw kind nodig. Stuur ze binnen vier weken terug. U ontvangt kinderbijslag per \
         kwartaal.",
    ),
    (
        "kgb",
        "Dienst Toeslagen, Utrecht\nBetreft: kindgebonden budget 2027\nU ontvangt kinderbijslag. \
         Daarom hebt u misschien recht op kindgebonden budget.",
    ),
    (
        "kot",
        "Betreft: Beschikking kinderopvangtoeslag\nU gaf door dat uw kind 20 uren per maand naar \
         het kinderdagverblijf gaat. Het LRK-nummer ontbreekt.",
    ),
    (
        "duo_kennisgeving",
        "Dienst Uitvoering Onderwijs (DUO)\nOnderwerp: Kennisgeving inburgeringsplicht\n\
         U moet inburgeren. Dat staat in de Wet inburgering 2021. Binnenkort nodigt de gemeente \
         u uit.",
    ),
    (
        "duo_verlenging",
        "DUO\nBetreft: Aanvraag verlenging inburgeringstermijn\nU hebt om extra tijd gevraagd \
         vanwege langdurige ziekte.",
    ),
    (
        "pip",
        "Gemeente Voorbeeldstad\nOnderwerp: Persoonlijk plan inburgering en participatie (PIP)\n\
         In dit besluit staat uw leerroute: de B1-route. U kunt binnen zes weken bezwaar maken.",
    ),
    (
        "intake",
        "Gemeente Voorbeeldstad, team Inburgering\nBetreft: Uitnodiging brede intake\n\
         Wij nodigen u uit voor een gesprek en de leerbaarheidstoets.",
    ),
    (
        "bijstand",
        "Gemeente Voorbeeldstad, Werk en Inkomen\nBetreft: aanvraag bijstandsuitkering\n\
         U hebt een uitkering volgens de Participatiewet aangevraagd.",
    ),
    (
        "inlichtingen",
        "Gemeente Voorbeeldstad\nBetreft: wijzigingsformulier\nU moet elke wijziging doorgeven. \
         Dat heet inlichtingenplicht. Lever het statusformulier op tijd in.",
    ),
    (
        "wik",
        "Van Houten Incasso\nBetreft: LAATSTE AANMANING factuur 88123\nOndanks onze herinnering \
         is het openstaand bedrag niet betaald. Betaal binnen veertien dagen nadat deze brief bij \
         u is bezorgd. Anders brengen wij incassokosten in rekening.",
    ),
    (
        "deurwaarder",
        "DAGVAARDING\nHeden, de achtste april 2027, heb ik, gerechtsdeurwaarder te Utrecht, \
         gedagvaard om te verschijnen op de zitting van de kantonrechter.",
    ),
    (
        "verlenging_vv",
        "Immigratie- en Naturalisatiedienst\nBetreft: uw verblijfsvergunning verloopt\nUw \
         verblijfsdocument is geldig tot 12 september 2027. Vraag op tijd verlenging aan.",
    ),
    (
        "nareis",
        "IND\nOnderwerp: aanvraag machtiging tot voorlopig verblijf (mvv) nareis\nU bent de \
         referent voor de gezinshereniging van uw echtgenote.",
    ),
    (
        "energie",
        "Welkom bij Voorbeeld Energie\nHierbij uw leveringsovereenkomst voor stroom en gas. Uw \
         termijnbedrag is 140 euro. Geef uw meterstanden door.",
    ),
];

#[test]
fn words_of_a_letter_lead_to_its_form() {
    let mut wrong = Vec::new();
    for (form, letter) in LETTERS {
        let found: Vec<&str> = look(letter).forms.iter().map(|form| form.id.as_str()).collect();
        if found.first() != Some(&form) {
            wrong.push(format!("{form}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_ordinary_letter_is_not_taken_for_a_form() {
    for letter in [
        "Beste buurvrouw, kom je zaterdag om drie uur op de koffie? Groet, Anna",
        "Uw pakket is onderweg. U kunt het vanaf 3 mei 2027 ophalen bij de winkel.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "مرحبا، كيف حالك؟",
        "<script>alert(1)</script>",
    ] {
        let found: Vec<&str> = look(letter).forms.iter().map(|form| form.id.as_str()).collect();
        assert_eq!(found, Vec::<&str>::new(), "{letter}");
    }
}

#[test]
fn a_letter_with_only_a_known_sender_says_who_that_may_be() {
    let answer = look("Dienst Uitvoering Onderwijs\nWij nemen binnenkort contact met u op.");
    assert!(answer.forms.is_empty());
    assert_eq!(answer.sender, Some(Sender::Duo));
    // Not a sender: ordinary words.
    assert_eq!(look("het duo zingt, ind is geen woord").sender, None);
}

async fn paste(app: &TestApp, language: &str, text: &str) -> Answer {
    app.post(&format!("/{language}/letters"), &[("text", text)], &Session::nobody()).await
}

#[tokio::test]
async fn a_found_letter_says_what_to_do_first_and_by_when_in_the_readers_language() {
    let app = TestApp::start().await;
    let text = "Laatste aanmaning. Betaal uiterlijk 03-05-2027 of binnen 14 dagen. Incassokosten.";
    let answer = paste(&app, "ti", text).await;
    assert_eq!(answer.status, StatusCode::OK);
    let said = |id: &str| {
        let text = dag1_app::messages::text(dag1_app::Locale::Ti, id);
        assert!(answer.body.contains(&text), "{id} is missing: {text}");
    };
    said("wik-name");
    said("wik-deadline");
    said("letters-first");
    let form = dag1_app::forms::find("wik").unwrap();
    assert!(answer.body.contains("href=\"/ti/forms/wik\""));
    assert!(form.steps.first().is_some_and(|step| {
        let start = dag1_app::messages::text(dag1_app::Locale::Ti, &format!("wik-step-{step}"));
        answer.body.contains(&start)
    }));
    assert!(answer.body.contains("“uiterlijk 03-05-2027”"));
    assert!(answer.body.contains("ሰኑይ፣ 3 ጉንበት 2027"));
    assert!(answer.body.contains("“binnen 14 dagen”"));
    assert!(answer.header("cache-control").contains("no-store"));
    assert!(answer.header("x-dag1-offline").is_empty());
}

#[tokio::test]
async fn legal_advice_comes_before_what_to_do() {
    let app = TestApp::start().await;
    let answer = paste(&app, "en", LETTERS[12].1).await;
    let advice = answer.body.find("Ask a lawyer for help first.").unwrap();
    assert!(advice < answer.body.find("Do this first").unwrap());
}

#[tokio::test]
async fn an_unknown_letter_is_never_thrown_away() {
    let app = TestApp::start().await;
    let answer = paste(&app, "en", "Beste buurvrouw, tot zaterdag").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.contains("We do not know this letter"));
    assert!(answer.body.contains("Never throw a letter away."));
    assert!(answer.body.contains("Beste buurvrouw, tot zaterdag</textarea>"));
}

#[tokio::test]
async fn every_sender_and_topic_leads_to_forms() {
    let app = TestApp::start().await;
    let nobody = Session::nobody();
    let page = app.get("/nl/letters", &nobody).await.body;
    let senders = Sender::ALL.map(|sender| format!("sender={}", sender.code()));
    let topics = Topic::ALL.map(|topic| format!("topic={}", topic.code()));
    for way in senders.iter().chain(&topics) {
        let path = format!("/nl/letters?{way}");
        if page.contains(&format!("href=\"{path}\"")) {
            let list = app.get(&path, &nobody).await;
            assert_eq!(list.status, StatusCode::OK, "{path}");
            assert!(list.body.contains("<article"), "{path}");
        }
    }
    assert!(page.contains("?sender=duo") && page.contains("?topic=health"));
    for unknown in ["sender=nobody", "topic=weather", "sender="] {
        let answer = app.get(&format!("/nl/letters?{unknown}"), &nobody).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
    }
    let both = app.get("/nl/letters?sender=duo&topic=home", &nobody).await;
    assert_eq!(both.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_text_that_is_empty_or_too_long_is_refused_with_what_may_stay() {
    let app = TestApp::start().await;
    let empty = paste(&app, "en", " \n ").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("First type or paste words from the letter."));

    let longest = format!("huurtoeslag {}", "é".repeat(20_000 - 12));
    assert_eq!(paste(&app, "en", &longest).await.status, StatusCode::OK);

    let long = format!("eersteregel {}", "é".repeat(20_000));
    let answer = paste(&app, "ar", &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("<html lang=\"ar\"") && answer.body.contains("eersteregel é"));

    for size in [1024 * 1024, 10 * 1024 * 1024] {
        let answer = paste(&app, "en", &"brief ".repeat(size / 6)).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.body.contains("Paste only the first page."), "{answer:?}");
        assert!(answer.body.len() < 100_000);
    }
}

#[tokio::test]
async fn script_in_a_letter_is_text_and_a_letter_of_another_kind_is_refused() {
    let app = TestApp::start().await;
    let answer =
        paste(&app, "nl", "</textarea><script>alert(1)</script> uiterlijk 3 mei 2027").await;
    assert!(!answer.body.contains("<script>alert"));
    assert!(answer.body.contains("&lt;/textarea&gt;&lt;script&gt;"));
    let request = TestApp::request(Method::POST, "/nl/letters", &Session::nobody())
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/pdf");
    let answer = app.send(request.body(Body::from("%PDF-1.7")).unwrap()).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let request = TestApp::request(Method::POST, "/nl/letters", &Session::nobody())
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = app.send(request.body(Body::from("text=brief")).unwrap()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
