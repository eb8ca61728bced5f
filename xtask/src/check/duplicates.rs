//! Packages that are built in several versions, held to the list that says why.

use crate::command::{Outcome, While, cargo, failure, output, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Compares the packages that come in several versions with the list that says why.
pub fn duplicates() -> Outcome {
    let list = root().join("xtask/duplicates.txt");
    let known = fs::read_to_string(&list).during(list.display())?;
    let known: BTreeSet<&str> = known
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let tree = output(cargo().args([
        "tree",
        "--workspace",
        "--duplicates",
        "--depth=0",
        "--edges=normal,build",
        "--prefix=none",
        "--format={p}",
    ]))?;
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    // A package built twice in one version, for host and for target, is no duplicate.
    versions.retain(|_, versions| versions.len() > 1);
    let new: Vec<_> = versions
        .iter()
        .filter(|(name, _)| !known.contains(*name))
        .map(|(name, versions)| format!("{name} {versions:?}"))
        .collect();
    let gone: Vec<_> = known.iter().filter(|name| !versions.contains_key(*name)).collect();
    match (new.is_empty(), gone.is_empty()) {
        (true, true) => Ok(()),
        (false, _) => failure(format!(
            "in several versions, but not in xtask/duplicates.txt: {}",
            new.join(", ")
        )),
        (true, false) => failure(format!(
            "no longer in several versions, so strike from xtask/duplicates.txt: {gone:?}"
        )),
    }
}
