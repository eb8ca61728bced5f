//! Which letter a text is from. Pure: text in, answer out.
//!
//! The words that tell a form from others (`clues`), its official name and the names of its
//! senders are looked for in the text. A whole word counts more than one inside another word, a
//! long one more than a short one, one that belongs to many forms less; the line that says what
//! the letter is about counts double.

use super::{days, senders};
use dag1_app::forms::data::{Sender, Topic};
use dag1_app::forms::{self, Form};
use dag1_app::letters::{Answer, Asked};
use dag1_app::search;
use std::sync::LazyLock;

/// Fewest points at which a letter is known.
const KNOWN: usize = 40;
/// Who has this part of the best one's points, in percent, may be meant as well.
const TIE: usize = 75;
/// Most forms that are offered.
const OFFERED: usize = 3;
/// Shortest word that also counts inside another one, in bytes.
const INSIDE: usize = 7;
/// What the sender's name is worth.
const SENDER: usize = 20;

/// All forms of a sender, by the code in addresses; nothing for an unknown code.
pub(super) fn of_sender(code: &str) -> Option<Answer> {
    let sender = Sender::ALL.into_iter().find(|sender| sender.code() == code)?;
    let forms = all().filter(|form| form.senders.contains(&sender)).collect();
    Some(Answer { asked: Asked::Sender(sender), forms, sender: Some(sender), days: Vec::new() })
}

/// All forms about a topic, by the code in addresses; nothing for an unknown code.
pub(super) fn of_topic(code: &str) -> Option<Answer> {
    let topic = Topic::ALL.into_iter().find(|topic| topic.code() == code)?;
    let forms = all().filter(|form| form.topic == topic).collect();
    Some(Answer { asked: Asked::Topic(topic), forms, sender: None, days: Vec::new() })
}

/// The forms that a letter may be, the likeliest first, and the days that stand in it.
pub fn look(text: &str) -> Answer {
    let letter = Letter::read(text);
    let mut likely: Vec<(usize, &'static Form)> =
        KNOWN_FORMS.iter().map(|known| (letter.points(known), known.form)).collect();
    likely.sort_by_key(|(points, form)| (std::cmp::Reverse(*points), &form.id));
    let best = likely.first().map_or(0, |(points, _)| *points);
    likely.retain(|(points, _)| *points >= KNOWN && *points * 100 >= best * TIE);
    likely.truncate(OFFERED);
    let forms = likely.into_iter().map(|(_, form)| form).collect();
    let sender = letter.senders.first().copied();
    Answer { asked: Asked::Words, forms, sender, days: days::of(text) }
}

fn all() -> impl Iterator<Item = &'static Form> {
    forms::ids().filter_map(forms::find)
}

/// A text, folded, with a space before, between and after its words.
fn folded(text: &str) -> String {
    format!(" {} ", search::words(text).join(" "))
}

/// Words that tell a form from others, folded, with what they are worth inside another word.
struct Phrase {
    whole: String,
    worth: usize,
}

/// A form with the words that tell it from others.
struct Known {
    form: &'static Form,
    phrases: Vec<Phrase>,
}

static KNOWN_FORMS: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let of = |form: &'static Form| {
        let phrases = form.clues.iter().chain([&form.official_name]);
        Known { form, phrases: phrases.filter_map(|phrase| known(phrase)).collect() }
    };
    all().map(of).collect()
});

/// A phrase that says something: not the name of a sender, who may write of many things, and not
/// a few short words that stand in every letter.
fn known(phrase: &str) -> Option<Phrase> {
    let whole = folded(phrase);
    let bare = whole.trim();
    let is_sender =
        |sender: &Sender| senders::names(*sender).iter().any(|name| folded(name) == whole);
    if bare.split(' ').all(|word| word.len() < 3) || Sender::ALL.iter().any(is_sender) {
        return None;
    }
    let forms = all().filter(|form| form.clues.iter().any(|clue| clue == phrase)).count();
    let worth = (4 + bare.len().min(20)) / forms.max(1);
    Some(Phrase { whole, worth })
}

/// A letter as it is looked at.
struct Letter {
    text: String,
    /// The lines that say what it is about.
    subject: String,
    /// Who seems to have sent it; the municipality, which stands in most letters, last.
    senders: Vec<Sender>,
}

impl Letter {
    fn read(text: &str) -> Self {
        let is_subject = |line: &&str| {
            let line = line.trim_start().to_lowercase();
            ["betreft", "onderwerp", "betreffende"].iter().any(|word| line.starts_with(word))
        };
        let subject: Vec<&str> = text.lines().filter(is_subject).collect();
        let own: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
        let whole = folded(text);
        let mut senders: Vec<Sender> = Sender::ALL
            .into_iter()
            .filter(|sender| {
                senders::names(*sender).iter().any(|name| {
                    let is_short = name.chars().all(char::is_uppercase);
                    if is_short { own.contains(name) } else { whole.contains(&folded(name)) }
                })
            })
            .collect();
        senders.sort_by_key(|sender| *sender == Sender::Gemeente);
        Self { text: whole, subject: folded(&subject.join("\n")), senders }
    }

    fn points(&self, known: &Known) -> usize {
        let words: usize = known.phrases.iter().map(|phrase| self.worth(phrase)).sum();
        let sent = known.form.senders.iter().any(|sender| self.senders.contains(sender));
        words + if sent && words > 0 { SENDER } else { 0 }
    }

    /// What a phrase of a form is worth in this letter.
    fn worth(&self, phrase: &Phrase) -> usize {
        let bare = phrase.whole.trim();
        let found = |text: &str| {
            let is_inside = bare.len() >= INSIDE && text.contains(bare);
            if text.contains(&phrase.whole) { 2 } else { usize::from(is_inside) }
        };
        (found(&self.text) + found(&self.subject)) * phrase.worth
    }
}
