//! What a request for help may say, and how many there may be.

use crate::reading::text;
use dag1_app::ui::Wrongs;
use jiff::SignedDuration;

/// Longest message, in characters.
const MESSAGE: usize = 500;

/// Most open requests of one person.
pub const MOST_OPEN: u64 = 20;

/// How long a request that is done is still there for the person to see.
pub const DONE_SHOWN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What the person wrote, which may be nothing.
pub fn decide(message: &str) -> Result<String, Wrongs> {
    text::note(message, MESSAGE).map_err(|wrong| Wrongs::one("message", wrong))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        decide(text).ok()
    }

    #[test]
    fn a_message_has_at_most_five_hundred_characters_in_any_script() {
        assert_eq!(read(&"ሀ".repeat(500)).map(|text| text.chars().count()), Some(500));
        assert_eq!(read(&"ሀ".repeat(501)), None);
        assert_eq!(read("  \r\n "), Some(String::new()));
    }
}
