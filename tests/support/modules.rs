//! Which module of a crate knows which, read from its sources.

use crate::sources::rust_sources;
use regex::{Captures, Regex};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What a front door hands on of its own children: it need not know what that is.
static HANDED_ON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?m)^pub(?:\([a-z]+\))? use (?:self::)?[a-z_]+::[^;]*;").unwrap()
});

/// The beginning of what is handed on.
static HANDS_ON: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?m)^pub(?:\([a-z]+\))? use ").unwrap());

/// A crate's modules, each with the modules it knows.
pub struct Crate {
    sources: BTreeMap<String, String>,
    known: BTreeMap<String, BTreeSet<String>>,
}

impl Crate {
    /// Reads the sources under a folder such as `server/src`. Modules are named as in paths:
    /// `people::store`, and an empty text for the crate's root.
    pub fn read(folder: &str) -> Self {
        let comment = Regex::new(r"(?m)//.*$").unwrap();
        let sources: BTreeMap<String, String> = rust_sources(folder)
            .into_iter()
            .map(|(path, text)| {
                (module_of(&path, folder), comment.replace_all(&text, "").into_owned())
            })
            .collect();
        let mut whole = Self { sources, known: BTreeMap::new() };
        let known = whole.sources.keys().map(|module| (module.clone(), whole.known_by(module)));
        whole.known = known.collect();
        whole
    }

    /// Names of all modules.
    pub fn modules(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    /// Whether there is such a module.
    pub fn has(&self, module: &str) -> bool {
        self.sources.contains_key(module)
    }

    /// Every pair of modules of which the first knows the second.
    pub fn arrows(&self) -> impl Iterator<Item = (&str, &str)> {
        self.known
            .iter()
            .flat_map(|(from, all)| all.iter().map(move |to| (from.as_str(), to.as_str())))
    }

    /// Sets of modules that know each other in a circle.
    pub fn circles(&self) -> Vec<Vec<String>> {
        self.circles_of(|module| module)
    }

    /// As [`Crate::circles`], of groups of modules; the root is left out.
    pub fn circles_of<'a>(&'a self, group: impl Fn(&'a str) -> &'a str) -> Vec<Vec<String>> {
        let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (from, to) in self.arrows().filter(|(from, to)| !from.is_empty() && !to.is_empty()) {
            let (from, to) = (group(from), group(to));
            if from != to {
                graph.entry(from).or_default().insert(to);
            }
        }
        // What nobody in the rest knows, or what knows nobody there, is in no circle.
        loop {
            let targets: BTreeSet<&str> = graph.values().flatten().copied().collect();
            let before = graph.len();
            graph.retain(|from, to| targets.contains(from) && !to.is_empty());
            let left: BTreeSet<&str> = graph.keys().copied().collect();
            for to in graph.values_mut() {
                to.retain(|one| left.contains(one));
            }
            if graph.len() == before {
                break;
            }
        }
        let lines = graph.iter().map(|(from, to)| {
            std::iter::once(*from).chain(to.iter().copied()).map(str::to_owned).collect()
        });
        lines.filter(|line: &Vec<String>| line.len() > 1).collect()
    }

    /// Children of a module that others can reach as modules.
    pub fn open_children(&self, module: &str) -> Vec<String> {
        let open = Regex::new(r"(?m)^pub mod (\w+);").unwrap();
        let text = self.sources.get(module).map(String::as_str).unwrap_or_default();
        open.captures_iter(text).map(|found| found[1].to_owned()).collect()
    }

    fn known_by(&self, module: &str) -> BTreeSet<String> {
        let text = &HANDED_ON.replace_all(&self.sources[module], |found: &Captures<'_>| {
            let of_others = ["use crate::", "use super::"].iter().any(|way| found[0].contains(way));
            if of_others { found[0].to_owned() } else { String::new() }
        });
        let mut known = BTreeSet::new();
        for path in paths(text) {
            known.extend(self.resolve(module, &path));
        }
        for child in self.children(module) {
            let name = child.rsplit("::").next().unwrap_or_default();
            for path in uses(text, name) {
                known.extend(self.follow(module, &path));
            }
        }
        known.remove(module);
        known
    }

    fn children(&self, module: &str) -> Vec<String> {
        self.sources
            .keys()
            .filter(|other| {
                let parent = other.rsplit_once("::").map_or("", |(parent, _)| parent);
                !other.is_empty() && parent == module
            })
            .cloned()
            .collect()
    }

    /// The module in which a path that begins with `crate` or `super` ends.
    fn resolve(&self, module: &str, path: &[String]) -> Option<String> {
        let mut at = module.to_owned();
        let mut rest = path;
        while let Some((first, more)) = rest.split_first() {
            match first.as_str() {
                "crate" => at.clear(),
                "super" => at = at.rsplit_once("::").map_or("", |(parent, _)| parent).to_owned(),
                _ => break,
            }
            rest = more;
        }
        self.follow(&at, rest)
    }

    /// Where a path leads from a module: down its children, and through what it hands on.
    fn follow(&self, at: &str, rest: &[String]) -> Option<String> {
        let Some((first, more)) = rest.split_first() else {
            return self.has(at).then(|| at.to_owned());
        };
        let child = if at.is_empty() { first.clone() } else { format!("{at}::{first}") };
        if self.has(&child) {
            return self.follow(&child, more);
        }
        let text = self.sources.get(at)?;
        for found in HANDS_ON.find_iter(text) {
            for path in tree(&text[found.end()..]).into_iter().flatten() {
                if path.last() == Some(first) && path.len() > 1 {
                    let path: Vec<String> =
                        path.into_iter().filter(|name| name != "self").collect();
                    let to = match path.first().map(String::as_str) {
                        Some("crate" | "super") => self.resolve(at, &path),
                        _ => self.follow(at, &path),
                    };
                    if to.is_some() {
                        return to;
                    }
                }
            }
        }
        Some(at.to_owned())
    }
}

/// Name of the module in a file.
fn module_of(path: &str, folder: &str) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/');
    let name = inside.trim_end_matches(".rs").replace('/', "::");
    let name = name.strip_suffix("::mod").unwrap_or(&name);
    if name == "lib" || (name == "main" && folder == "xtask/src") {
        String::new()
    } else {
        name.to_owned()
    }
}

/// Every path of a text that begins with `crate` or `super`.
fn paths(text: &str) -> Vec<Vec<String>> {
    ["crate", "super"].iter().flat_map(|first| uses(text, first)).collect()
}

/// Every path of a text that begins with a name; not those in which it stands further on.
fn uses(text: &str, name: &str) -> Vec<Vec<String>> {
    let sought = format!("{name}::");
    text.match_indices(&sought)
        .filter(|(at, _)| {
            let before = text[..*at].trim_end_matches("self::").chars().next_back();
            before.is_none_or(|sign| !(sign.is_alphanumeric() || sign == '_' || sign == ':'))
        })
        .filter_map(|(at, _)| tree(&text[at..]))
        .flatten()
        .collect()
}

/// The paths of a tree of imports, or the path at the beginning of an expression.
fn tree(text: &str) -> Option<Vec<Vec<String>>> {
    let mut prefix: Vec<String> = Vec::new();
    let mut rest = text;
    loop {
        let name: String =
            rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
        if !name.is_empty() {
            rest = &rest[name.len()..];
            prefix.push(name);
        } else if let Some(inside) = rest.strip_prefix('{') {
            return Some(
                branches(inside)
                    .iter()
                    .filter_map(|branch| tree(branch))
                    .flatten()
                    .map(|path| prefix.iter().cloned().chain(path).collect())
                    .collect(),
            );
        } else {
            break;
        }
        match rest.strip_prefix("::") {
            Some(more) => rest = more,
            None => break,
        }
    }
    (!prefix.is_empty()).then(|| vec![prefix])
}

/// What stands between commas, until the brace that closes.
fn branches(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(text[start..at].trim());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|branch| !branch.is_empty());
    found
}
