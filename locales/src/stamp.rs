//! Writing versions into a message file, with every other line left as it is.

use crate::MARK;

/// The text of a message file with new versions above its messages. `version` is given the id of
/// a message and the version that stands there, and gives the one to write; with nothing, what
/// stands there stays.
pub fn stamp(source: &str, version: impl Fn(&str, Option<&str>) -> Option<String>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in source.lines() {
        if let Some(id) = id_of(line) {
            // The mark is the last comment line above the message, if there is one.
            let standing = lines.last().and_then(|last| mark_of(last)).map(str::to_owned);
            if let Some(new) = version(id, standing.as_deref()) {
                if standing.is_some() {
                    lines.pop();
                }
                lines.push(format!("# {MARK}{new}"));
            }
        }
        lines.push(line.to_owned());
    }
    lines.join("\n") + "\n"
}

fn mark_of(line: &str) -> Option<&str> {
    line.strip_prefix("# ")?.trim().strip_prefix(MARK).map(str::trim)
}

/// The id of the message that begins at a line.
fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    is_id.then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_version_takes_the_place_of_the_old_and_the_rest_stays() {
        let source = "### reviewed: no\n\n# A note.\n# nl:11111111\na = A\n\n# Another.\nb =\n    { $n ->\n       *[other] x = y\n    }\n";
        let stamped = stamp(source, |id, _| Some(format!("{id}{id}{id}{id}")));
        let expected = "### reviewed: no\n\n# A note.\n# nl:aaaa\na = A\n\n# Another.\n# nl:bbbb\nb =\n    { $n ->\n       *[other] x = y\n    }\n";
        assert_eq!(stamped, expected);
        assert_eq!(stamp(source, |_, _| None), source);
    }
}
