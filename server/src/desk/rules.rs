//! How names are searched for.

use crate::people::folded;

/// The words of what was searched for, as patterns of SQL's LIKE with `\` as escape.
pub fn patterns(query: &str) -> Vec<String> {
    let escaped = |word: &str| word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    folded(query).split(' ').filter(|word| !word.is_empty()).map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_with_a_meaning_in_patterns_stand_for_themselves() {
        assert_eq!(patterns(" 50%  a_b "), ["50\\%", "a\\_b"]);
        assert!(patterns("  ").is_empty());
    }
}
