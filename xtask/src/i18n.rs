//! `cargo xtask i18n`: what is missing, wrong or older than the Dutch in the message files, and
//! writing from which Dutch a translation was made.

use crate::command::{Outcome, While, failure, root};
use dag1_locales::{Finding, LANGUAGES, Language, compare, read, stamp};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// What to write. With nothing, only a report is printed.
#[derive(clap::Args)]
pub struct Options {
    /// Write today's Dutch version above messages that have none yet: they are new
    #[arg(long)]
    stamp: bool,
    /// These were looked at beside today's Dutch and are right: a file (`ar/forms/wik`) or one
    /// message of it (`ar/forms/wik:wik-what`)
    #[arg(long, value_name = "FILE[:ID]")]
    made: Vec<String>,
}

/// The files of a language: path inside its folder, and text.
type Files = BTreeMap<String, String>;

/// Writes what was asked for, then reports; fails when a message is missing or wrong.
pub fn i18n(options: &Options) -> Outcome {
    let mut files = BTreeMap::new();
    for code in LANGUAGES {
        files.insert(code, files_of(code)?);
    }
    let dutch = language(&files["nl"]);
    for made in &options.made {
        let file = made.split(':').next().unwrap_or(made);
        let is_there = LANGUAGES.iter().skip(1).any(|code| {
            let own = files[code].keys();
            own.clone().any(|path| format!("{code}/{}", path.trim_end_matches(".ftl")) == file)
        });
        if !is_there {
            return failure(format!("there is no translated file `{file}`"));
        }
    }
    for code in LANGUAGES.into_iter().skip(1) {
        let own = files.get_mut(code).into_iter().flatten();
        for (path, text) in own {
            let file = format!("{code}/{}", path.trim_end_matches(".ftl"));
            let stamped = stamp(text, |id, standing| {
                let is_made = || options.made.iter().any(|made| names(made, &file, id));
                let is_new = || options.stamp && standing.is_none();
                let version = dutch.texts.get(id).map(|original| original.version.clone());
                if is_new() || is_made() { version } else { None }
            });
            if stamped != *text {
                let place = folder(code).join(path);
                fs::write(&place, &stamped).during(place.display())?;
                *text = stamped;
            }
        }
    }
    report(&dutch, &files)
}

fn names(made: &str, file: &str, id: &str) -> bool {
    match made.split_once(':') {
        Some((in_file, one)) => in_file == file && one == id,
        None => made == file,
    }
}

fn report(dutch: &Language, files: &BTreeMap<&str, Files>) -> Outcome {
    let (mut wrong, mut outdated) = (0, 0);
    for code in LANGUAGES {
        let own = language(&files[code]);
        for problem in &own.wrong {
            wrong += 1;
            println!("locales/{code}/{problem}");
        }
        for (file, id, finding) in compare(dutch, code, &own) {
            if finding == Finding::Outdated {
                outdated += 1;
            } else {
                wrong += 1;
            }
            println!("locales/{code}/{file}.ftl: {id} {finding}");
        }
        let unread: Vec<&str> = files[code]
            .iter()
            .filter(|(_, text)| !text.starts_with("### reviewed: yes"))
            .map(|(path, _)| path.trim_end_matches(".ftl"))
            .collect();
        let (unread, all) = (unread.len(), files[code].len());
        println!(
            "{code}: {} messages; {unread} of {all} files not read by a native speaker",
            own.texts.len()
        );
    }
    println!("{wrong} wrong or missing, {outdated} older than the Dutch");
    if wrong == 0 { Ok(()) } else { failure("the message files are not complete and right") }
}

fn language(files: &Files) -> Language {
    read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

fn folder(code: &str) -> PathBuf {
    root().join("locales").join(code)
}

fn files_of(code: &str) -> Outcome<Files> {
    let found = dag1_locales::files(&folder(code)).during("reading the message files")?;
    Ok(found.into_iter().collect())
}
