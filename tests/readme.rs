//! The documents for developers are held to the tree: every path they name is there, every link
//! leads somewhere, and README leads to all of them.

use dag1_tests::sources::workspace;
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The documents, from the workspace's folder.
const DOCUMENTS: [&str; 8] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "LOGGING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "LICENCE",
    "migrations/README.md",
];

fn text(document: &str) -> String {
    fs::read_to_string(workspace().join(document))
        .unwrap_or_else(|error| panic!("{document} is missing: {error}"))
}

/// Paths of the checkout that a text names between backticks: with a slash inside and no space.
/// Of a path in which a word in capitals stands for what a reader chooses, the folder before it.
fn paths(text: &str) -> BTreeSet<String> {
    let quoted = Regex::new(r"`(\.?[a-z][A-Za-z0-9_./-]*)`").unwrap();
    let chosen = Regex::new(r"/(FEATURE|FORM|CODE)\b.*$").unwrap();
    let names = quoted.captures_iter(text).map(|found| found[1].to_owned());
    names
        .filter(|name| {
            name.contains('/')
                && !name.contains("://")
                && !name.starts_with("dist/")
                && !name.starts_with('/')
        })
        .map(|name| chosen.replace(&name, "/").into_owned())
        .collect()
}

/// Files that a document links to, as seen from its own folder.
fn links(text: &str) -> BTreeSet<String> {
    let link = Regex::new(r"\]\(([^)#]+)[^)]*\)").unwrap();
    let links = link.captures_iter(text).map(|found| found[1].to_owned());
    links.filter(|link| !link.contains("://")).collect()
}

#[test]
fn every_path_that_a_document_names_is_there() {
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let named = paths(&text(document));
        let gone = named.iter().filter(|path| !workspace().join(path).exists());
        missing.extend(gone.map(|path| format!("{document}: {path}")));
    }
    assert!(missing.is_empty(), "what documents name is not there: {missing:#?}");
}

#[test]
fn the_maps_are_really_read() {
    let readme = paths(&text("README.md"));
    assert!(
        readme.contains("app/") && readme.contains(".ci/run"),
        "README has lost its map: {readme:?}"
    );
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "LOGGING.md", "SECURITY.md"] {
        let named = paths(&text(document));
        assert!(named.len() > 4, "{document} has lost its map: {named:?}");
    }
}

#[test]
fn every_room_at_the_root_is_on_the_map() {
    let readme = text("README.md");
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members")).unwrap();
    for member in Regex::new(r#""([^"]+)""#).unwrap().captures_iter(members) {
        assert!(
            paths(&readme).contains(&format!("{}/", &member[1])),
            "README's map has no {}",
            &member[1]
        );
    }
}

#[test]
fn every_link_to_a_file_leads_somewhere() {
    let mut broken = Vec::new();
    for document in DOCUMENTS {
        let folder = workspace().join(document).parent().map(Path::to_owned).unwrap();
        let gone = links(&text(document)).into_iter().filter(|link| !folder.join(link).exists());
        broken.extend(gone.map(|link| format!("{document} links to {link}")));
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn readme_leads_to_every_document_and_every_document_is_on_the_list() {
    let linked = links(&text("README.md"));
    for document in DOCUMENTS.iter().filter(|document| **document != "README.md") {
        assert!(linked.contains(*document), "README does not lead to {document}");
    }
    for entry in fs::read_dir(workspace()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let is_document = Path::new(&name).extension().is_some_and(|end| end == "md");
        assert!(!is_document || DOCUMENTS.contains(&name.as_str()), "{name} is not on the list");
    }
}

#[test]
fn the_licence_is_whole() {
    let licence = text("LICENCE");
    for article in 1..=15 {
        let head = Regex::new(&format!(r"(?m)^{article}\. [A-Z]")).unwrap();
        assert!(head.is_match(&licence), "article {article} is missing");
    }
    assert!(licence.contains("\nAppendix\n") && licence.contains("LiLiQ-R+"));
}
