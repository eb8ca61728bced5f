//! What counts, how often, and what staff may see of it. Pure.

use dag1_app::clarity::Count;

/// Answers a section needs before staff see it, so that nobody can be recognised.
pub const LEAST: u64 = 5;

/// Answers of one address in ten minutes that count: some forms from start to end.
pub const ANSWERS_OF_ONE: u64 = 30;

/// Whether an answer says "clear"; nothing when it says neither.
pub fn is_clear(answer: &str) -> Option<bool> {
    match answer {
        "clear" => Some(true),
        "unclear" => Some(false),
        _ => None,
    }
}

/// The sections with enough answers, those first of which the largest part was "not clear", then
/// those with the most answers.
pub fn worst_first(mut counts: Vec<Count>) -> Vec<Count> {
    let total = |count: &Count| count.clear + count.unclear;
    counts.retain(|count| total(count) >= LEAST);
    counts.sort_by(|a, b| {
        // a.unclear / total(a) against b.unclear / total(b), without fractions.
        let (of_a, of_b) = (a.unclear * total(b), b.unclear * total(a));
        of_b.cmp(&of_a).then(total(b).cmp(&total(a)))
    });
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::{Locale, forms};

    fn count(section: &str, clear: u64, unclear: u64) -> Option<Count> {
        let form = forms::find("zorgtoeslag")?;
        Some(Count { form, section: section.to_owned(), language: Locale::Ti, clear, unclear })
    }

    #[test]
    fn what_is_least_clear_comes_first_and_what_few_answered_not_at_all() {
        let counts = [
            count("before", 90, 10),
            count("steps", 1, 4),
            count("after", 0, 4),
            count("start", 10, 40),
            count("nothing", 5, 0),
        ];
        let sorted = worst_first(counts.into_iter().flatten().collect());
        let order: Vec<_> = sorted.iter().map(|count| count.section.as_str()).collect();
        assert_eq!(order, ["start", "steps", "before", "nothing"]);
    }
}
