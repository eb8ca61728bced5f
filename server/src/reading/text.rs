//! Text that people typed: cleaned before it is kept, and told when it is too long.

use dag1_app::ui::Wrong;

/// Longest name, in characters.
pub const NAME: usize = 120;
/// Longest place or address, in characters.
pub const PLACE: usize = 200;
/// Longest note, in characters.
pub const NOTE: usize = 1000;
/// Longest phone number, in characters.
pub const PHONE: usize = 40;

/// One line of text, fit to be kept: no control signs, no signs that turn the direction of what
/// stands around it, single spaces, none at the ends.
pub fn line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let visible: String = spaced.chars().filter(|sign| !turns_direction(*sign)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text of several lines, fit to be kept: as [`line()`], line by line.
pub fn lines(text: &str) -> String {
    let lines: Vec<String> = text.replace("\r\n", "\n").split('\n').map(line).collect();
    lines.join("\n").trim().to_owned()
}

/// A text by [`line()`] of at most `longest` characters; it may be empty.
pub fn short(text: &str, longest: usize) -> Result<String, Wrong> {
    bounded(line(text), longest)
}

/// A text by [`short`], which may not be empty.
pub fn required(text: &str, longest: usize) -> Result<String, Wrong> {
    let text = short(text, longest)?;
    if text.is_empty() { Err(Wrong::Required) } else { Ok(text) }
}

/// A text by [`lines()`] of at most `longest` characters; it may be empty.
pub fn note(text: &str, longest: usize) -> Result<String, Wrong> {
    bounded(lines(text), longest)
}

fn bounded(text: String, longest: usize) -> Result<String, Wrong> {
    if text.chars().count() > longest { Err(Wrong::TooLong) } else { Ok(text) }
}

/// A phone number, which may be empty: digits with the signs that people write between them.
pub fn phone(text: &str) -> Result<String, Wrong> {
    let text = short(text, PHONE)?;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = (3..=15).contains(&digits)
        && text.chars().all(|sign| sign.is_ascii_digit() || "+-/(). ".contains(sign));
    if text.is_empty() || is_number { Ok(text) } else { Err(Wrong::PhoneWrong) }
}

/// Marks and embeddings of direction, and signs that can't be seen: with them a name could make
/// the line around it read differently.
fn turns_direction(sign: char) -> bool {
    matches!(
        sign,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_turn_the_direction_do_not_stay() {
        assert_eq!(line("  Anna\u{202E}  de\tVries\u{0} "), "Anna de Vries");
        assert_eq!(lines("een\r\n\u{2067}twee\u{2069}\n"), "een\ntwee");
    }

    #[test]
    fn joiners_of_arabic_and_persian_words_stay() {
        assert_eq!(line("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn text_that_is_too_long_is_told_and_not_cut() {
        let told = required(&"x".repeat(121), NAME).map_err(Wrong::message);
        assert_eq!(told, Err("field-too-long"));
        assert_eq!(required(&"x".repeat(120), NAME).map(|name| name.len()), Ok(120));
    }

    #[test]
    fn a_phone_number_is_digits_with_usual_signs() {
        let told = |number: &str| phone(number).err().map(Wrong::message);
        assert_eq!(told("06 12345678"), None);
        assert_eq!(told("+31 (0)20-1234567"), None);
        assert_eq!(told(""), None);
        assert_eq!(told("bel mij"), Some("field-phone-wrong"));
        assert_eq!(told("06 12345678 <script>"), Some("field-phone-wrong"));
    }
}
