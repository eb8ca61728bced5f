//! The message files as they lie in a folder of the checkout.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Dutch, the original, and the languages made from it.
pub const LANGUAGES: [&str; 4] = ["nl", "en", "ar", "ti"];

/// The message files of a language's folder in order: the path of each inside it, and its text.
/// The error names the file.
pub fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(one) = open.pop() {
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", one.display()));
        if one.is_dir() {
            for entry in fs::read_dir(&one).map_err(named)? {
                open.push(entry.map_err(named)?.path());
            }
        } else if one.extension().is_some_and(|end| end == "ftl") {
            let name = one.strip_prefix(folder).unwrap_or(&one).display().to_string();
            found.push((name, fs::read_to_string(&one).map_err(named)?));
        }
    }
    found.sort();
    Ok(found)
}
