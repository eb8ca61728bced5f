//! The code of an invitation: four characters that find it, ten that prove it. 50 bits of the
//! proof are random, so that guessing is hopeless long before the limits of [`super::rules`].

use super::token::hash;
use rand::Rng;
use std::fmt;
use subtle::ConstantTimeEq;

/// Crockford's base32: no I, L, O and U, which are mistaken for others or make words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOKUP: usize = 4;
const SECRET: usize = 10;

/// A whole code. Its `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A new one, from the system's cryptographic randomness.
    pub fn random() -> Self {
        let mut random = rand::rng();
        let sign = |_| char::from(ALPHABET[random.random_range(0..ALPHABET.len())]);
        Self((0..LOOKUP + SECRET).map(sign).collect())
    }

    /// Reads what a person typed: any case, with or without dashes and spaces, O for 0, I and L
    /// for 1, digits of an Arabic keyboard. Nothing when it can't be a code.
    pub fn read(typed: &str) -> Option<Self> {
        let signs: String = typed.chars().filter(|sign| !is_between(*sign)).map(plain).collect();
        let is_code =
            signs.len() == LOOKUP + SECRET && signs.bytes().all(|sign| ALPHABET.contains(&sign));
        is_code.then_some(Self(signs))
    }

    /// The part that finds the invitation; no secret.
    pub fn lookup(&self) -> &str {
        self.0.split_at(LOOKUP).0
    }

    /// What is stored of the part that proves it.
    pub fn secret_hash(&self) -> String {
        // The lookup goes in as a salt: one search can't break two stolen hashes.
        hash(&format!("invitation {}", self.0))
    }

    /// Whether this is the code of which the hash was stored, in the same time for yes and no.
    pub fn is_of(&self, secret_hash: &str) -> bool {
        self.secret_hash().as_bytes().ct_eq(secret_hash.as_bytes()).into()
    }
}

/// In groups that one can read over the phone: `K7QD-9M2XF-4TB8W`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lookup, secret) = self.0.split_at(LOOKUP);
        let (first, second) = secret.split_at(SECRET / 2);
        write!(f, "{lookup}-{first}-{second}")
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// What people and keyboards put between the groups: spaces, any dash, marks of direction.
fn is_between(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(
            sign,
            '-' | '_' | '.' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}'
                | '\u{2010}'..='\u{2015}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
                | '\u{2212}' | '\u{FEFF}'
        )
}

fn plain(sign: char) -> char {
    match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        digit @ '\u{0660}'..='\u{0669}' => figure(digit, '\u{0660}'),
        digit @ '\u{06F0}'..='\u{06F9}' => figure(digit, '\u{06F0}'),
        other => other,
    }
}

fn figure(digit: char, zero: char) -> char {
    char::from_digit(u32::from(digit) - u32::from(zero), 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_four_and_twice_five_signs_without_those_that_are_mistaken() {
        for _ in 0..200 {
            let shown = Code::random().to_string();
            let lengths: Vec<usize> = shown.split('-').map(str::len).collect();
            assert_eq!(lengths, [4, 5, 5]);
            assert!(!shown.contains(['I', 'L', 'O', 'U']), "{shown}");
            assert_eq!(Code::read(&shown).map(|code| code.to_string()), Some(shown));
        }
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let card = Code::read("K7Q1-9M20F-4TB8W");
        assert!(card.is_some());
        for typed in [
            "k7q1-9m20f-4tb8w",
            "  K7QI 9M2OF 4TB8W ",
            "k7ql9m2of4tb8w",
            "K7Q1–9M20F—4TB8W",
            "\u{200E}K7Q1-9M20F-4TB8W\u{200F}",
            "K٧Q١-٩M٢٠F-٤TB٨W",
        ] {
            assert_eq!(Code::read(typed), card, "{typed}");
        }
    }

    #[test]
    fn what_can_be_no_code_is_none() {
        for typed in
            ["", "K7Q1", "K7Q1-9M20F-4TB8WX", "K7Q1-9M20F-4TB8U", "ኣበበ", "K7Q1/9M20F/4TB8W"]
        {
            assert_eq!(Code::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn only_the_same_code_is_of_a_stored_hash() {
        let (code, other) = (Code::random(), Code::random());
        assert!(code.is_of(&code.secret_hash()));
        assert!(!other.is_of(&code.secret_hash()));
        assert!(!code.is_of(""));
    }

    #[test]
    fn a_code_does_not_slip_into_a_log() {
        assert_eq!(format!("{:?}", Code::random()), "[redacted]");
    }
}
