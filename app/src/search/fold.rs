//! Folding: what a reader may write in several ways becomes one.
//!
//! Small letters without accents; Arabic without vowel signs and article, its letter variants as
//! one; Ethiopic letters that sound alike as one. By rules of the blocks, without big tables, so
//! that it is small on the phone.

/// What becomes of a sign.
enum Sign {
    /// Stays, as this letter.
    Letter(char),
    /// Stays, as these two letters.
    Two(char, char),
    /// Goes, and the word goes on.
    Nothing,
    /// Ends the word.
    Break,
}

/// The words of a text, folded, in their order.
///
/// ```
/// use dag1_app::search::words;
/// assert_eq!(words("Één toeslag!"), ["een", "toeslag"]);
/// assert_eq!(words("إِعَانَة"), words("اعانه"));
/// assert_eq!(words("ሐኪም"), words("ሃኪም"));
/// ```
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    for sign in text.chars().chain([' ']) {
        match sign_of(sign) {
            Sign::Letter(letter) => word.push(letter),
            Sign::Two(first, second) => word.extend([first, second]),
            Sign::Nothing => {}
            Sign::Break => {
                if !word.is_empty() {
                    found.push(stem(&word).to_owned());
                    word.clear();
                }
            }
        }
    }
    found
}

fn sign_of(sign: char) -> Sign {
    let letter = match sign {
        'a'..='z' | '0'..='9' | '\u{2D80}'..='\u{2DDF}' | '\u{AB00}'..='\u{AB2F}' => sign,
        'A'..='Z' => sign.to_ascii_lowercase(),
        // Apostrophes; marks on letters, marks of direction, joiners.
        '\u{AD}'
        | '\''
        | '`'
        | '´'
        | '’'
        | '‘'
        | 'ʼ'
        | '\u{300}'..='\u{36F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => return Sign::Nothing,
        'À'..='ɏ' => return latin(sign),
        '\u{600}'..='\u{6FF}' => return arabic(sign),
        '\u{1200}'..='\u{139F}' => return ethiopic(sign),
        _ => return Sign::Break,
    };
    Sign::Letter(letter)
}

/// Latin letters with accents.
fn latin(sign: char) -> Sign {
    Sign::Letter(match sign {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' | 'Ð' | 'ð' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ł' | 'ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' => 's',
        'Ţ'..='ŧ' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => 'y',
        'Ź'..='ž' => 'z',
        'Æ' | 'æ' => return Sign::Two('a', 'e'),
        'Œ' | 'œ' => return Sign::Two('o', 'e'),
        'Ĳ' | 'ĳ' => return Sign::Two('i', 'j'),
        'ß' => return Sign::Two('s', 's'),
        '×' | '÷' => return Sign::Break,
        other => other,
    })
}

/// Arabic letters: the forms of alef, yeh, kaf and the marked teh as one; no vowel signs.
fn arabic(sign: char) -> Sign {
    Sign::Letter(match sign {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(sign, '٠'),
        '۰'..='۹' => digit(sign, '۰'),
        'ء'
        | 'ـ'
        | '\u{610}'..='\u{61A}'
        | '\u{61C}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6ED}' => return Sign::Nothing,
        'ا'..='ي' | '\u{66E}'..='\u{6D3}' | '\u{6FA}'..='\u{6FC}' => sign,
        _ => return Sign::Break,
    })
}

fn digit(sign: char, zero: char) -> char {
    let value = u32::from(sign) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(sign)
}

/// Letters of a consonant lie in a row of eight, one for each vowel.
const ROW: u32 = 8;

/// Ethiopic letters: those that sound alike as one.
fn ethiopic(sign: char) -> Sign {
    match sign {
        // Marks of length and of vowels.
        '\u{135D}'..='\u{135F}' => return Sign::Nothing,
        '፠'..='፨' | '\u{1390}'..='\u{1399}' => return Sign::Break,
        'ቈ' => return Sign::Letter('ቆ'),
        'ኈ' => return Sign::Letter('ሆ'),
        'ኰ' => return Sign::Letter('ኮ'),
        'ጐ' => return Sign::Letter('ጎ'),
        _ => {}
    }
    let row = u32::from(sign) / ROW * ROW;
    let vowel = u32::from(sign) % ROW;
    let alike = |row: char| u32::from(row);
    let (row, is_throat) = match char::from_u32(row) {
        Some('ሀ' | 'ሐ' | 'ኀ') => (alike('ሀ'), true),
        Some('አ' | 'ዐ') => (alike('አ'), true),
        Some('ሠ' | 'ሰ') => (alike('ሰ'), false),
        Some('ጸ' | 'ፀ') => (alike('ጸ'), false),
        _ => (row, false),
    };
    // In the throat, the first vowel sounds like the fourth.
    let vowel = if is_throat && vowel == 0 { 3 } else { vowel };
    Sign::Letter(char::from_u32(row + vowel).unwrap_or(sign))
}

/// Whether a letter is Ethiopic.
pub(super) fn is_ethiopic(letter: char) -> bool {
    matches!(letter, '\u{1200}'..='\u{139F}' | '\u{2D80}'..='\u{2DDF}' | '\u{AB00}'..='\u{AB2F}')
}

/// Whether a letter is Arabic.
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}')
}

/// Whether two Ethiopic letters differ in their vowel only.
pub(super) fn is_same_row(one: char, other: char) -> bool {
    is_ethiopic(one) && u32::from(one) / ROW == u32::from(other) / ROW
}

/// Fewest letters that stay of an Arabic word.
const STEM: usize = 3;

/// An Arabic word without its article and without the end of a feminine or plural; any other
/// word as it is.
fn stem(word: &str) -> &str {
    if !word.starts_with(is_arabic) {
        return word;
    }
    let is_enough = |rest: &&str| rest.chars().count() >= STEM;
    let bare = ["وال", "بال", "فال", "كال", "لل", "ال"]
        .iter()
        .find_map(|start| word.strip_prefix(start).filter(is_enough))
        .unwrap_or(word);
    ["ات", "ه"].iter().find_map(|end| bare.strip_suffix(end).filter(is_enough)).unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::words;

    fn same(one: &str, other: &str) {
        assert_eq!(words(one), words(other), "{one} and {other}");
    }

    #[test]
    fn arabic_is_found_however_it_is_written() {
        same("أُسْرَة", "اسره");
        same("إعانة الإيجار", "اعانات الايجار");
        same("مسؤول", "مسوول");
        same("مصطفى", "مصطفي");
        same("رســـالة", "رسالة");
        same("شيء", "شي");
        same("١٤ يومًا", "14 يوما");
        same("آخر", "اخر");
        same("والبلدية", "بلدية");
    }

    #[test]
    fn ethiopic_letters_that_sound_alike_are_one() {
        for (one, other) in
            [("ሀ", "ሐ"), ("ሀ", "ኀ"), ("ሀ", "ኃ"), ("ሃ", "ሓ"), ("ሰ", "ሠ"), ("አ", "ዐ"), ("ጸ", "ፀ")]
        {
            same(one, other);
        }
        same("ሓገዝ", "ሀገዝ");
        same("ዓመት", "አመት");
        same("ጽሑፍ", "ፅሁፍ");
        same("ኰነ", "ኮነ");
        same("ገ\u{135F}ዛ", "ገዛ");
        assert_ne!(words("ቤት"), words("ቦት"));
    }

    #[test]
    fn dutch_is_found_without_its_accents_capitals_and_apostrophes() {
        same("Één coördinator", "een coordinator");
        same("foto’s", "fotos");
        same("ĲSSEL", "ijssel");
        same("cafe\u{301}", "café");
    }

    #[test]
    fn marks_end_words_and_marks_of_direction_do_not() {
        assert_eq!(words("B1-route (14 dagen)"), ["b1", "route", "14", "dagen"]);
        assert_eq!(words("\u{2068}DigiD\u{2069}።"), ["digid"]);
        assert_eq!(words("ደብዳበ፣ ገዛ፧"), ["ደብዳበ", "ገዛ"]);
        assert_eq!(words("—…!؟ "), Vec::<String>::new());
    }
}
