//! What a request for help may say, how many there may be, and how the list is cut into pages.

use crate::reading::text;
use dag1_app::ui::Form;
use jiff::SignedDuration;

/// Longest message, in characters.
const MESSAGE: usize = 500;

/// Most open requests of one person.
pub const MOST_OPEN: u64 = 20;

/// How long a request that is done is still there for the person to see.
pub const DONE_SHOWN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Requests on one page of the list.
pub const PAGE: u64 = 50;

/// Pages that a number of requests takes; at least one.
pub const fn pages(total: u64) -> u64 {
    let pages = total.div_ceil(PAGE);
    if pages == 0 { 1 } else { pages }
}

/// What the person wrote, which may be nothing. When it is too long that is noted in the form,
/// and there is none.
pub fn message(form: &mut Form) -> Option<String> {
    let text = text::lines(form.value("message"));
    if text.chars().count() > MESSAGE {
        form.reject("message", "field-too-long");
        return None;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        message(&mut Form::default().with("message", text))
    }

    #[test]
    fn a_message_has_at_most_five_hundred_characters_in_any_script() {
        assert_eq!(read(&"ሀ".repeat(500)).map(|text| text.chars().count()), Some(500));
        assert_eq!(read(&"ሀ".repeat(501)), None);
        assert_eq!(read("  \r\n "), Some(String::new()));
    }

    #[test]
    fn a_list_has_at_least_one_page() {
        assert_eq!((pages(0), pages(50), pages(51)), (1, 1, 2));
    }
}
