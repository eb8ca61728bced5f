//! The licences of everything the project is made of, held to the list in `deny.toml`: the
//! packages of the server, of the islands and of these chores, and those that come by npm.

use crate::command::{Failure, Outcome, While, cargo, failure, output, root};
use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};
use std::fs;

/// Where npm wrote down what it gets.
const NPM: [&str; 2] = ["xtask/package-lock.json", "tests/browser/package-lock.json"];

/// A package with what it says of its licence.
struct Package {
    name: String,
    licence: Option<String>,
}

/// What `deny.toml` says of licences.
struct List {
    targets: Vec<String>,
    allowed: Vec<Licensee>,
}

/// Fails when a package can't be had under a licence of the list.
pub fn licences() -> Outcome {
    let list = List::read(&fs::read_to_string(root().join("deny.toml")).during("deny.toml")?)?;
    let mut metadata = cargo();
    metadata.args(["metadata", "--format-version=1"]);
    for target in &list.targets {
        metadata.args(["--filter-platform", target]);
    }
    let mut packages = of_cargo(&output(&mut metadata)?)?;
    for lock in NPM {
        let text = fs::read_to_string(root().join(lock)).during(lock)?;
        packages.extend(of_npm(&text).during(lock)?);
    }
    let refused = list.refused(&packages);
    if refused.is_empty() {
        println!("    {} packages", packages.len());
        return Ok(());
    }
    failure(format!("not under a licence that deny.toml allows: {}", refused.join(", ")))
}

impl List {
    fn read(text: &str) -> Outcome<Self> {
        let file: toml::Table = toml::from_str(text).during("deny.toml")?;
        let strings = |table: &str, key: &str| -> Outcome<Vec<String>> {
            let list = file.get(table).and_then(|table| table.get(key)?.as_array());
            let list = list.ok_or_else(|| Failure(format!("deny.toml has no {table}.{key}")))?;
            Ok(list.iter().filter_map(|entry| entry.as_str().map(str::to_owned)).collect())
        };
        let allowed = strings("licenses", "allow")?
            .iter()
            .map(|name| Licensee::parse(name).during(format!("deny.toml: {name}")))
            .collect::<Outcome<_>>()?;
        Ok(Self { targets: strings("graph", "targets")?, allowed })
    }

    /// The packages that can't be had under a licence of this list, each with what it says.
    fn refused(&self, packages: &[Package]) -> Vec<String> {
        let is_fine = |licence: &str| {
            // Older packages write `MIT/Apache-2.0` for a choice.
            Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| {
                expression
                    .evaluate(|asked| self.allowed.iter().any(|allowed| allowed.satisfies(asked)))
            })
        };
        packages
            .iter()
            .filter(|package| !package.licence.as_deref().is_some_and(is_fine))
            .map(|Package { name, licence }| {
                format!("{name} ({})", licence.as_deref().unwrap_or("names no licence"))
            })
            .collect()
    }
}

fn of_cargo(metadata: &str) -> Outcome<Vec<Package>> {
    let metadata: Value = serde_json::from_str(metadata).during("reading cargo metadata")?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    Ok(packages
        .map(|package| Package {
            name: format!(
                "{} {}",
                package["name"].as_str().unwrap_or_default(),
                package["version"].as_str().unwrap_or_default()
            ),
            licence: package["license"].as_str().map(str::to_owned),
        })
        .collect())
}

fn of_npm(lock: &str) -> Result<Vec<Package>, serde_json::Error> {
    let lock: Value = serde_json::from_str(lock)?;
    let packages = lock["packages"].as_object().into_iter().flatten();
    Ok(packages
        .map(|(path, package)| Package {
            name: if path.is_empty() { "the folder itself".into() } else { path.clone() },
            licence: package["license"].as_str().map(str::to_owned),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"
        [graph]
        targets = ["one"]
        [licenses]
        allow = ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"]
    "#;

    fn refused(licence: Option<&str>) -> Vec<String> {
        let package = Package { name: "some 1.0".into(), licence: licence.map(str::to_owned) };
        List::read(LIST).unwrap().refused(&[package])
    }

    #[test]
    fn one_allowed_licence_is_enough_where_there_is_a_choice() {
        assert!(refused(Some("GPL-3.0-only OR MIT")).is_empty());
        assert!(refused(Some("GPL-3.0-only/MIT")).is_empty());
        assert!(refused(Some("Apache-2.0 WITH LLVM-exception")).is_empty());
    }

    #[test]
    fn all_licences_count_where_all_hold() {
        assert!(refused(Some("MIT AND Unicode-3.0")).is_empty());
        assert_eq!(refused(Some("MIT AND ISC")), ["some 1.0 (MIT AND ISC)"]);
        assert_eq!(refused(Some("Apache-2.0")), ["some 1.0 (Apache-2.0)"]);
    }

    #[test]
    fn a_package_that_names_no_known_licence_is_refused() {
        assert_eq!(refused(None), ["some 1.0 (names no licence)"]);
        assert_eq!(refused(Some("as you like it")), ["some 1.0 (as you like it)"]);
    }

    #[test]
    fn the_packages_of_both_kinds_are_read() {
        let cargo = r#"{"packages": [{"name": "a", "version": "1.0.0", "license": "MIT"}]}"#;
        let found = of_cargo(cargo).unwrap();
        assert_eq!((found[0].name.as_str(), found[0].licence.as_deref()), ("a 1.0.0", Some("MIT")));
        let npm = r#"{"packages": {"node_modules/b": {"version": "2.0.0", "license": "ISC"}}}"#;
        let found = of_npm(npm).unwrap();
        let first = (found[0].name.as_str(), found[0].licence.as_deref());
        assert_eq!(first, ("node_modules/b", Some("ISC")));
    }
}
