//! Text that people typed: cleaned before it is kept, and told when it is too long.

use dag1_app::ui::Form;

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

/// A field's text by [`line()`]; empty, and noted in the form, when it is longer than `longest`
/// characters.
pub fn short(form: &mut Form, field: &str, longest: usize) -> String {
    let text = line(form.value(field));
    if text.chars().count() > longest {
        form.reject(field, "field-too-long");
        return String::new();
    }
    text
}

/// A field's text by [`short`], which may not be empty.
pub fn required(form: &mut Form, field: &str, longest: usize) -> String {
    let text = short(form, field, longest);
    if text.is_empty() && form.error(field).is_none() {
        form.reject(field, "field-required");
    }
    text
}

/// A phone number in a field, which may be empty: digits with the signs that people write
/// between them.
pub fn phone(form: &mut Form, field: &str) -> String {
    let text = short(form, field, PHONE);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = (3..=15).contains(&digits)
        && text.chars().all(|sign| sign.is_ascii_digit() || "+-/(). ".contains(sign));
    if !text.is_empty() && !is_number {
        form.reject(field, "field-phone-wrong");
    }
    text
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
        let mut form = Form::default().with("name", "x".repeat(121));
        assert_eq!(required(&mut form, "name", NAME), "");
        assert_eq!(form.error("name"), Some("field-too-long"));
        assert_eq!(form.value("name").len(), 121);
    }

    #[test]
    fn a_phone_number_is_digits_with_usual_signs() {
        let told = |number: &str| {
            let mut form = Form::default().with("phone", number);
            phone(&mut form, "phone");
            form.error("phone").map(str::to_owned)
        };
        assert_eq!(told("06 12345678"), None);
        assert_eq!(told("+31 (0)20-1234567"), None);
        assert_eq!(told(""), None);
        assert_eq!(told("bel mij").as_deref(), Some("field-phone-wrong"));
        assert_eq!(told("06 12345678 <script>").as_deref(), Some("field-phone-wrong"));
    }
}
