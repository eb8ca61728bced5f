//! How far apart two words are, for spelling mistakes.

use super::fold;

/// A folded word as its letters, with a sketch of them by which most words are told apart at
/// once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Letters {
    letters: Vec<char>,
    sketch: u64,
}

impl Letters {
    pub fn of(word: &str) -> Self {
        let letters: Vec<char> = word.chars().collect();
        let bit = |letter: &char| {
            let code = u32::from(*letter);
            // Of an Ethiopic letter its row, so that another vowel is no other letter.
            let place = if fold::is_ethiopic(*letter) { code / 8 } else { code };
            1_u64 << (place % u64::BITS)
        };
        let sketch = letters.iter().map(bit).fold(0, |all, one| all | one);
        Self { letters, sketch }
    }

    pub const fn len(&self) -> usize {
        self.letters.len()
    }

    pub fn is_latin(&self) -> bool {
        !self.letters.iter().any(|letter| fold::is_ethiopic(*letter) || fold::is_arabic(*letter))
    }

    /// How many letters stand here that the other word has not, at least.
    pub const fn lacks(&self, other: &Self) -> u32 {
        (self.sketch & !other.sketch).count_ones()
    }

    /// Where another word stands in this one.
    pub fn find(&self, other: &Self) -> Option<usize> {
        self.letters.windows(other.len().max(1)).position(|window| window == other.letters)
    }
}

/// What one mistake costs: a letter too many, missing, wrong, or two that changed places.
const MISTAKE: u32 = 2;
/// What a wrong vowel of an Ethiopic letter costs.
const VOWEL: u32 = 1;
/// Longest word in which mistakes are looked for.
const LONGEST: usize = 40;

/// The most that mistakes may cost in a word of this length.
fn limit(asked: &Letters) -> u32 {
    match (asked.is_latin(), asked.len()) {
        (_, 0..=2) | (true, 3) => 0,
        (false, 3..=4) => VOWEL,
        (true, 4..=7) | (false, 5..=7) => MISTAKE,
        (_, 8..) => 2 * MISTAKE,
    }
}

/// What the mistakes cost with which `asked` stands for `word`, or for its beginning when it is
/// still being typed; nothing when that is too much.
pub(super) fn distance(asked: &Letters, word: &Letters) -> Option<u32> {
    let limit = limit(asked);
    let (length, other) = (asked.len(), word.len());
    if limit == 0
        || length > LONGEST
        || other > LONGEST
        || asked.lacks(word) * VOWEL.max(MISTAKE) > limit
        || other + 2 < length
    {
        return None;
    }
    // Three rows of the table of Damerau and Levenshtein, one column for each letter of `word`.
    let mut before = vec![0; other + 1];
    let mut above: Vec<u32> = (0..).step_by(MISTAKE as usize).take(other + 1).collect();
    for (row, letter) in asked.letters.iter().enumerate() {
        let mut here = vec![above[0] + MISTAKE];
        for (column, there) in word.letters.iter().enumerate() {
            let wrong = match () {
                () if letter == there => 0,
                () if fold::is_same_row(*letter, *there) => VOWEL,
                () => MISTAKE,
            };
            let mut least = (above[column] + wrong)
                .min(above[column + 1] + MISTAKE)
                .min(here[column] + MISTAKE);
            let has_changed_places = row > 0
                && column > 0
                && *letter == word.letters[column - 1]
                && asked.letters[row - 1] == *there;
            if has_changed_places {
                least = least.min(before[column - 1] + MISTAKE);
            }
            here.push(least);
        }
        if here.iter().all(|cost| *cost > limit) {
            return None;
        }
        before = std::mem::replace(&mut above, here);
    }
    let whole = above[other];
    // A beginning is less sure than the whole word.
    let start = above.iter().min().map_or(whole, |cost| cost + VOWEL);
    let least = if length > 4 { whole.min(start) } else { whole };
    (least <= limit + VOWEL && above.iter().any(|cost| *cost <= limit)).then_some(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn far(asked: &str, word: &str) -> Option<u32> {
        distance(&Letters::of(asked), &Letters::of(word))
    }

    #[test]
    fn one_mistake_is_near_and_a_short_word_may_have_none() {
        assert_eq!(far("huurtoeslag", "huurtoeslag"), Some(0));
        assert_eq!(far("zorgtoesalg", "zorgtoeslag"), Some(MISTAKE));
        assert_eq!(far("huurtoeslach", "huurtoeslag"), Some(2 * MISTAKE));
        assert_eq!(far("pip", "pop"), None);
        assert_eq!(far("huur", "zorg"), None);
    }

    #[test]
    fn a_half_word_with_a_mistake_stands_for_the_whole() {
        assert!(far("zorgtoesa", "zorgtoeslag").is_some());
        assert!(far("inbrug", "inburgering").is_some());
    }

    #[test]
    fn another_vowel_is_half_a_mistake_in_ethiopic() {
        assert_eq!(far("ደብዳቤ", "ደብዳበ"), Some(VOWEL));
        assert_eq!(far("ሓገዞ", "ሓገዝ"), Some(VOWEL));
        assert_eq!(far("ሓገር", "ሓገዝ"), None);
    }
}
