//! Checks the explained forms and the glossary before the pages are built: a broken file, an
//! unknown anchor, a missing word or message, or a circle of forms stops the build with file and
//! line.

#[cfg(feature = "ssr")]
mod check {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    const LANGUAGES: [&str; 4] = ["nl", "en", "ar", "ti"];

    /// Files with this ending under a folder: their path inside it, and their text.
    fn files(folder: &Path, ending: &str) -> Result<Vec<(String, String)>, String> {
        let said = |path: &Path, error| format!("{}: {error}", path.display());
        let mut found = Vec::new();
        let mut open: Vec<PathBuf> = vec![folder.to_path_buf()];
        while let Some(one) = open.pop() {
            for entry in fs::read_dir(&one).map_err(|error| said(&one, error))? {
                let path = entry.map_err(|error| said(&one, error))?.path();
                if path.is_dir() && ending == "ftl" {
                    open.push(path);
                } else if path.extension().is_some_and(|end| end == ending) {
                    let text = fs::read_to_string(&path).map_err(|error| said(&path, error))?;
                    let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
                    found.push((name, text));
                }
            }
        }
        Ok(found)
    }

    /// Checks everything; the error is one line for the person who builds.
    pub fn forms() -> Result<(), String> {
        let mut messages: Vec<(&'static str, BTreeSet<String>)> = Vec::new();
        for code in LANGUAGES {
            let own = files(&Path::new("../locales").join(code), "ftl")?;
            let texts = own.iter().map(|(path, text)| (path.as_str(), text.as_str()));
            messages.push((code, dag1_locales::read(texts).texts.into_keys().collect()));
        }
        let missing = |id: &str| {
            messages.iter().find(|(_, known)| !known.contains(id)).map(|(code, _)| *code)
        };
        let mut data = files(Path::new("forms"), "toml")?;
        data.retain(|(name, _)| name != "Cargo.toml");
        let glossary = fs::read_to_string("glossary.toml")
            .map_err(|error| format!("app/glossary.toml: {error}"))?;
        dag1_forms::load(&data, &glossary, &missing).map(|_| ()).map_err(|error| error.to_string())
    }
}

fn main() {
    println!("cargo::rerun-if-changed=forms");
    println!("cargo::rerun-if-changed=glossary.toml");
    println!("cargo::rerun-if-changed=../locales");
    #[cfg(feature = "ssr")]
    if let Err(problem) = check::forms() {
        println!("cargo::error={problem}");
    }
}
