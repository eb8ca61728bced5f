//! README's map is held to the tree: every path it names is there.

use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Paths of the checkout that a text names between backticks: with a slash inside and no space.
fn paths(text: &str) -> BTreeSet<String> {
    let quoted = Regex::new(r"`(\.?[a-z][A-Za-z0-9_./-]*)`").unwrap();
    let names = quoted.captures_iter(text).map(|found| found[1].to_owned());
    names
        .filter(|name| {
            name.contains('/')
                && !name.contains("://")
                && !name.starts_with("dist/")
                && !name.starts_with('/')
        })
        .collect()
}

#[test]
fn every_path_that_readme_names_is_there() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let named = paths(&readme);
    assert!(
        named.contains("app/") && named.contains(".ci/run"),
        "README has lost its map: {named:?}"
    );
    let missing: Vec<_> = named.iter().filter(|path| !root().join(path).exists()).collect();
    assert!(missing.is_empty(), "README names what does not exist: {missing:?}");
}

#[test]
fn every_room_at_the_root_is_on_the_map() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
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
fn every_link_to_a_file_in_readme_leads_somewhere() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for link in Regex::new(r"\]\(([^)#]+)[^)]*\)").unwrap().captures_iter(&readme) {
        if !link[1].contains("://") {
            assert!(root().join(&link[1]).exists(), "README links to {}", &link[1]);
        }
    }
}
