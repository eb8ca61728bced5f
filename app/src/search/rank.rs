//! Which entries of the index answer a question, best first.
//!
//! Every word of the question looks for its like among the words of the index: the same, the
//! start of it, a part of a compound. Only a word that stands nowhere is taken for a spelling
//! mistake. Rare words count more.

use super::distance::{Letters, distance};
use super::fold;
use super::index::{Entry, Index};

/// Most words of a question that count.
const WORDS: usize = 12;
/// Most entries that are found.
const FOUND: usize = 24;
/// What scores less than this part of the best, in percent, is not shown.
const CUT: u32 = 30;
/// Most words that a spelling mistake may stand for.
const MEANT: usize = 4;

/// Words that people add to any question; they say little of what is looked for.
const COMMON: &str = "aanvraag aanvragen formulier brief invullen hoe wat ik mijn de het een voor \
    van en of apply application form letter how what is my the for to a and i طلب استمارة رسالة \
    كيف ما هي من في على عن ቅጥዒ ደብዳበ ከመይ እንታይ ናይ ካብ ኣብ ንምሕታት";

/// From this likeness on, in percent, a word of the question is known and no mistake.
const KNOWN: u32 = 55;

impl Index {
    /// The entries that answer a question, best first.
    pub fn find(&self, question: &str) -> Vec<&Entry> {
        let mut asked = fold::words(question);
        asked.truncate(WORDS);
        let (count, common) = (self.entries.len(), fold::words(COMMON));
        let (mut sums, mut covered, mut total) = (vec![0; count], vec![0; count], 0);
        for (at, word) in asked.iter().enumerate() {
            let (values, likes) = self.look_up(&Letters::of(word), at + 1 == asked.len());
            let most = likes.iter().copied().max().unwrap_or_default();
            if most == 0 {
                continue;
            }
            // How rare it is by what is about as near as the nearest.
            let hits = likes.iter().filter(|like| **like * 4 >= most * 3).count();
            let rarity = if common.contains(word) { 1 } else { 1 + (count / hits).ilog2() };
            total += rarity;
            for entry in 0..count {
                sums[entry] += rarity * values[entry];
                covered[entry] += rarity * u32::from(likes[entry] > 0);
            }
        }
        let scores: Vec<u32> =
            sums.iter().zip(&covered).map(|(sum, part)| sum * part / total.max(1)).collect();
        self.best(scores)
    }

    /// The entries with the highest scores, the highest first. Few are wanted, so they are looked
    /// up one by one: sorting would be more code for the phone.
    fn best(&self, mut scores: Vec<u32>) -> Vec<&Entry> {
        let least = scores.iter().copied().max().unwrap_or_default() * CUT / 100;
        let mut found = Vec::new();
        while found.len() < FOUND {
            let mut best = 0;
            for at in 0..scores.len() {
                if scores[at] > scores[best] {
                    best = at;
                }
            }
            let score = scores.get(best).copied().unwrap_or_default();
            if score == 0 || score < least {
                break;
            }
            found.push(&self.entries[best]);
            scores[best] = 0;
        }
        found
    }

    /// For each entry, what a word of the question is worth there, and how like it is to the
    /// nearest word there, in percent. `is_last`: it may still be being typed.
    fn look_up(&self, asked: &Letters, is_last: bool) -> (Vec<u32>, Vec<u32>) {
        let mut found = (vec![0; self.entries.len()], vec![0; self.entries.len()]);
        let best = self.compare(asked, is_last, 100, &mut found);
        if best < KNOWN {
            for (meant, trust) in self.meant(asked) {
                self.compare(meant, false, trust, &mut found);
            }
        }
        found
    }

    /// Compares a word with every word of the index; gives the likeness of the nearest.
    fn compare(
        &self,
        asked: &Letters,
        is_last: bool,
        trust: u32,
        (values, likes): &mut (Vec<u32>, Vec<u32>),
    ) -> u32 {
        let mut best = 0;
        for word in &self.words {
            let like = likeness(asked, &word.letters, is_last) * trust / 100;
            if like == 0 {
                continue;
            }
            best = best.max(like);
            for (at, counts) in &word.places {
                values[*at] = values[*at].max(like * counts);
                likes[*at] = likes[*at].max(like);
            }
        }
        best
    }

    /// The words that a misspelt one may stand for, the nearest ones, with how sure that is in
    /// percent.
    fn meant(&self, asked: &Letters) -> Vec<(&Letters, u32)> {
        let mut near: Vec<(u32, &Letters)> = self
            .words
            .iter()
            .filter_map(|word| Some((distance(asked, &word.letters)?, &word.letters)))
            .collect();
        let nearest = near.iter().map(|(far, _)| *far).min().unwrap_or_default();
        near.retain(|(far, _)| *far == nearest);
        near.truncate(MEANT);
        near.into_iter().map(|(far, letters)| (letters, 80 - far.min(6) * 5)).collect()
    }
}

/// How like a word of the question is to a word of the index, in percent: the same, its start,
/// its end, in the middle of it, or the other way round.
fn likeness(asked: &Letters, word: &Letters, is_last: bool) -> u32 {
    let (length, other) = (asked.len(), word.len());
    let share =
        |part: usize, whole: usize| u32::try_from(part * 100 / whole.max(1)).unwrap_or_default();
    // In Arabic and Ethiopic writing a sign says more.
    let least = if asked.is_latin() { 4 } else { 3 };
    if asked.lacks(word) == 0 && length <= other {
        let place = word.find(asked);
        return match place {
            Some(0) if length == other => 100,
            Some(0) if length >= least || (is_last && length >= 2) => {
                60 + share(length, other) * 35 / 100
            }
            Some(at) if length >= least && at + length == other => {
                50 + share(length, other) * 35 / 100
            }
            Some(at) if length >= least && at > 0 => 35 + share(length, other) * 30 / 100,
            _ => 0,
        };
    }
    // A longer word that is made of this one.
    if other > least && other < length && word.lacks(asked) == 0 && asked.find(word).is_some() {
        return share(other, length) * 65 / 100;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "\
f\thuur\tHelp with your rent\tHuurtoeslag\tMoney for the rent.\tإعانة الإيجار\t\tሓገዝ ክራይ
f\tzorg\tHelp with health insurance\tZorgtoeslag\tMoney for your health insurance.\t\t\tpremie zorgverzekering
l\twik\tReminder to pay\tAanmaning\tYou still have to pay a bill.\t\tincassokosten\t
w\ttoeslag\t\ttoeslag\tMoney from the state.\t\ttoeslagen\t
w\tpremie\t\tpremie\tWhat you pay for your insurance.\t\t\t
a broken line";

    fn ids(question: &str) -> Vec<String> {
        Index::read(SMALL).find(question).into_iter().map(|entry| entry.id.clone()).collect()
    }

    fn first(question: &str) -> String {
        ids(question).first().cloned().unwrap_or_default()
    }

    #[test]
    fn the_word_itself_comes_before_what_is_made_of_it() {
        assert_eq!(first("toeslag"), "toeslag");
        assert_eq!(first("huurtoeslag"), "huur");
        assert_eq!(first("premie"), "premie");
    }

    #[test]
    fn compounds_are_found_by_their_parts_in_any_order() {
        assert_eq!(first("toeslag huur"), "huur");
        assert_eq!(first("huur toeslag"), "huur");
        assert_eq!(first("huurtoeslagaanvraag"), "huur");
        assert_eq!(first("zorgverzekering premie"), "zorg");
    }

    #[test]
    fn spelling_mistakes_and_half_words_are_forgiven() {
        for wrong in ["huurtoeslach", "huurtoelsag", "hurtoeslag", "huurtoes"] {
            assert_eq!(first(wrong), "huur", "{wrong}");
        }
        assert_eq!(first("zorgtoesalg"), "zorg");
        assert_eq!(first("aanmanning"), "wik");
        assert_eq!(first("toeslach huur"), "huur");
    }

    #[test]
    fn other_languages_find_the_same() {
        assert_eq!(first("الايجار"), "huur");
        assert_eq!(first("إيجار"), "huur");
        assert_eq!(first("ክራይ"), "huur");
        assert_eq!(first("ሃገዝ ክራይ"), "huur");
    }

    #[test]
    fn nothing_is_found_for_nothing_and_for_what_is_nowhere() {
        for nothing in ["", " ", "?!", "xyzzyq", "ዘይፍለጥ ቃል"] {
            assert_eq!(ids(nothing), Vec::<String>::new(), "{nothing}");
        }
    }

    #[test]
    fn a_word_that_is_nowhere_does_not_hide_what_the_others_find() {
        assert_eq!(first("huurtoeslag qqqq"), "huur");
    }

    #[test]
    fn a_very_long_question_is_no_burden() {
        let long = "huurtoeslach ".repeat(2000);
        assert_eq!(first(&long), "huur");
        assert_eq!(ids(&"x".repeat(100_000)), Vec::<String>::new());
    }
}
