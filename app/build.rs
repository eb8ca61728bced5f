//! Checks the explained forms and the glossary before the pages are built: a broken file, an
//! unknown anchor, a missing word or message, or a circle of forms stops the build with file and
//! line.

#[cfg(feature = "ssr")]
mod check {
    use dag1_locales::LANGUAGES;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// What went wrong with a file, for the person who builds.
    fn said(file: &str) -> impl Fn(std::io::Error) -> String {
        move |error| format!("{file}: {error}")
    }

    /// The form files: the name of each, and its text.
    fn data() -> Result<Vec<(String, String)>, String> {
        let mut found = Vec::new();
        for entry in fs::read_dir("forms").map_err(said("app/forms"))? {
            let path = entry.map_err(said("app/forms"))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.extension().is_some_and(|end| end == "toml") && name != "Cargo.toml" {
                let text = fs::read_to_string(&path).map_err(said(&name))?;
                found.push((name, text));
            }
        }
        Ok(found)
    }

    /// Checks everything; the error is one line for the person who builds.
    pub fn forms() -> Result<(), String> {
        let mut messages: Vec<(&'static str, BTreeSet<String>)> = Vec::new();
        for code in LANGUAGES {
            let own = dag1_locales::files(&Path::new("../locales").join(code))
                .map_err(said("locales"))?;
            let texts = own.iter().map(|(path, text)| (path.as_str(), text.as_str()));
            messages.push((code, dag1_locales::read(texts).texts.into_keys().collect()));
        }
        let missing = |id: &str| {
            messages.iter().find(|(_, known)| !known.contains(id)).map(|(code, _)| *code)
        };
        let glossary = fs::read_to_string("glossary.toml").map_err(said("app/glossary.toml"))?;
        dag1_forms::load(&data()?, &glossary, &missing)
            .map(|_| ())
            .map_err(|error| error.to_string())
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
