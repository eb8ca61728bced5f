//! What may be kept as a recording, and which part of one is asked for. Pure.

use crate::reading::fields;
use dag1_app::Locale;
use dag1_app::ui::{Wrong, Wrongs};
use std::ops::Range;

/// Largest recording, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// Largest request that is read to its end, so that the answer can say in words what is wrong.
pub const READ_TO_THE_END: usize = 16 * 1024 * 1024;

/// What was sent to keep a recording.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// Code of the section that is read aloud.
    pub section: &'a str,
    /// Code of its language.
    pub language: &'a str,
    /// The file; empty when it was too large.
    pub sound: &'a [u8],
    /// Whether the file is larger than [`LARGEST`].
    pub is_too_large: bool,
}

/// What is kept beside the sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Code of the section that is read aloud.
    pub section: String,
    /// Its language.
    pub language: Locale,
    /// Content type of the sound.
    pub kind: &'static str,
}

/// What is kept by a draft.
pub fn decide(draft: Draft<'_>, is_section: impl Fn(&str) -> bool) -> Result<Plan, Wrongs> {
    let mut wrongs = Wrongs::default();
    let section = |code: &str| is_section(code).then(|| code.to_owned());
    let section = wrongs.field("section", fields::choice(draft.section, section));
    let language = wrongs.field("language", fields::choice(draft.language, Locale::from_code));
    let kind = wrongs.field(
        "file",
        if draft.is_too_large {
            Err(Wrong::FileTooLarge)
        } else if draft.sound.is_empty() {
            Err(Wrong::FileEmpty)
        } else {
            kind(draft.sound).ok_or(Wrong::FileWrongKind)
        },
    );
    wrongs.or(|| Some(Plan { section: section?, language: language?, kind: kind? }))
}

/// The content type of a sound, told from its bytes alone; nothing for any other file. What a
/// file is called and says of itself does not count.
pub fn kind(bytes: &[u8]) -> Option<&'static str> {
    match infer::get(bytes)?.mime_type() {
        "audio/mpeg" => Some("audio/mpeg"),
        "audio/ogg" | "audio/opus" => Some("audio/ogg"),
        "audio/aac" => Some("audio/aac"),
        // Phones record sound into these two as well; a player plays their sound alone.
        "audio/m4a" | "video/mp4" => Some("audio/mp4"),
        "video/webm" => Some("audio/webm"),
        _ => None,
    }
}

/// Which bytes of a file are asked for (RFC 9110, section 14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// All of it.
    Whole,
    /// A part.
    Part(Range<usize>),
    /// A part that is not there.
    Nowhere,
}

/// Reads a `Range` header for a file of this length. Phones play no sound without it. What is
/// not understood, or asks for several parts, gets the whole.
pub fn asked(range: Option<&str>, length: usize) -> Asked {
    let Some((from, to)) =
        range.and_then(|range| range.trim().strip_prefix("bytes=")?.split_once('-'))
    else {
        return Asked::Whole;
    };
    let (from, to) = (from.trim(), to.trim());
    let part = match (from.parse::<usize>(), to.parse::<usize>()) {
        (Ok(from), Ok(to)) if from <= to => from..to.saturating_add(1).min(length),
        (Ok(from), Err(_)) if to.is_empty() => from..length,
        (Err(_), Ok(last)) if from.is_empty() => length.saturating_sub(last)..length,
        _ => return Asked::Whole,
    };
    if part.is_empty() { Asked::Nowhere } else { Asked::Part(part) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_is_known_by_its_bytes() {
        let ogg = *b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead";
        assert_eq!(kind(&ogg), Some("audio/ogg"));
        assert_eq!(kind(b"ID3\x04\0\0\0\0\0\0"), Some("audio/mpeg"));
        assert_eq!(kind(b"\xff\xfb\x90\x64\0\0\0\0"), Some("audio/mpeg"));
        assert_eq!(kind(b"\xff\xf1\x50\x80\0\0\0\0"), Some("audio/aac"));
        assert_eq!(kind(b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42isom"), Some("audio/mp4"));
        assert_eq!(kind(b"\0\0\0\x18ftypisom\0\0\0\0isommp42"), Some("audio/mp4"));
        let mut webm = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm".to_vec();
        webm.resize(300, 0);
        assert_eq!(kind(&webm), Some("audio/webm"));
    }

    #[test]
    fn a_recording_needs_a_section_a_language_and_a_sound() {
        let told = |draft| {
            let wrongs = decide(draft, |code| code == "before").err().unwrap_or_default();
            wrongs.all().iter().map(|(field, wrong)| (*field, wrong.message())).collect::<Vec<_>>()
        };
        let whole = Draft {
            section: "before",
            language: "ti",
            sound: b"ID3\x04\0\0\0\0\0\0",
            is_too_large: false,
        };
        assert_eq!(told(whole), []);
        let empty = Draft { section: "after", language: "", sound: b"", is_too_large: false };
        let expected = [
            ("section", "field-choice"),
            ("language", "field-required"),
            ("file", "forms-listen-empty"),
        ];
        assert_eq!(told(empty), expected);
        let too_large = Draft { sound: b"", is_too_large: true, ..whole };
        assert_eq!(told(too_large), [("file", "forms-listen-too-large")]);
        let no_sound = Draft { sound: b"%PDF-1.7", ..whole };
        assert_eq!(told(no_sound), [("file", "forms-listen-wrong-kind")]);
    }

    #[test]
    fn what_is_no_sound_is_none_whatever_it_is_called() {
        for file in [
            &b""[..],
            b"<html><script>alert(1)</script>",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"%PDF-1.7",
            b"PK\x03\x04",
            b"MZ\x90\0",
            b"een brief die recording.mp3 heet",
        ] {
            assert_eq!(kind(file), None, "{file:?}");
        }
    }

    #[test]
    fn a_part_is_given_as_asked_and_never_past_the_end() {
        assert_eq!(asked(None, 10), Asked::Whole);
        assert_eq!(asked(Some("bytes=0-"), 10), Asked::Part(0..10));
        assert_eq!(asked(Some("bytes=0-1"), 10), Asked::Part(0..2));
        assert_eq!(asked(Some("bytes=4-99"), 10), Asked::Part(4..10));
        assert_eq!(asked(Some("bytes=-3"), 10), Asked::Part(7..10));
        assert_eq!(asked(Some("bytes=10-"), 10), Asked::Nowhere);
        assert_eq!(asked(Some("bytes=18446744073709551615-"), 10), Asked::Nowhere);
        for strange in ["bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b", "bytes=-"] {
            assert_eq!(asked(Some(strange), 10), Asked::Whole, "{strange}");
        }
    }
}
