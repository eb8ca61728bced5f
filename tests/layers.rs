//! Who may know whom: README's table of levels is held to the sources. Imports point down, no
//! files of a crate know each other in a circle, and a room is entered through its front door.

use dag1_tests::modules::Crate;
use dag1_tests::sources::workspace;
use std::collections::BTreeMap;
use std::fs;

/// The crates of the workspace, by the folder of their sources.
const CRATES: [&str; 7] = [
    "app/src",
    "app/forms/src",
    "locales/src",
    "migrations/src",
    "server/push/src",
    "server/src",
    "xtask/src",
];

/// The levels of a crate's rooms as README tells them: the first row is the lowest.
fn levels(folder: &str) -> BTreeMap<String, usize> {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let head = format!("| level | rooms of `{folder}/` |");
    let table = readme.split(&head).nth(1).unwrap_or_else(|| panic!("README has no table {head}"));
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let mut levels = BTreeMap::new();
    for (level, row) in rows.enumerate() {
        for room in row.split('`').skip(1).step_by(2) {
            assert!(levels.insert(room.to_owned(), level).is_none(), "{room} has two levels");
        }
    }
    levels
}

/// The room of a module: the longest of the table's that it is in.
fn room<'a>(levels: &'a BTreeMap<String, usize>, module: &str) -> Option<(&'a str, usize)> {
    levels
        .iter()
        .filter(|(room, _)| {
            module
                .strip_prefix(room.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
        .max_by_key(|(room, _)| room.len())
        .map(|(room, level)| (room.as_str(), *level))
}

#[test]
fn imports_point_down_to_lower_levels() {
    for folder in ["server/src", "app/src"] {
        let levels = levels(folder);
        let known = Crate::read(folder);
        let mut wrong = Vec::new();
        for (from, to) in known.arrows() {
            let Some((own, level)) = room(&levels, from) else {
                if !from.is_empty() && from != "main" {
                    wrong.push(format!("{folder}: README gives {from} no level"));
                }
                continue;
            };
            let Some((other, below)) = room(&levels, to) else { continue };
            // Rooms of one level may use each other as long as there is no circle.
            if below > level {
                wrong.push(format!(
                    "{folder}: {from} ({level}, {own}) knows {to} ({below}, {other})"
                ));
            }
        }
        wrong.sort();
        wrong.dedup();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        for room in levels.keys() {
            assert!(known.has(room), "README gives a level to {room}, which is not there");
        }
    }
}

#[test]
fn no_files_know_each_other_in_a_circle() {
    let circles: Vec<_> = CRATES
        .into_iter()
        .flat_map(|folder| {
            let circles = Crate::read(folder).circles();
            circles.into_iter().map(move |circle| format!("{folder}: {}", circle.join(" → ")))
        })
        .collect();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn rooms_know_no_circle_either() {
    let known = Crate::read("server/src");
    let circles = known.circles_of(|module| module.split("::").next().unwrap_or_default());
    assert!(circles.is_empty(), "server/src: {circles:#?}");
}

/// What a feature keeps to itself can't be reached; its `mod.rs` says what it gives.
#[test]
fn a_feature_is_entered_through_its_front_door() {
    let known = Crate::read("server/src");
    let open: Vec<_> = known
        .modules()
        .filter(|module| !module.is_empty())
        .flat_map(|module| {
            known.open_children(module).into_iter().map(move |child| (module, child))
        })
        // Sets of plain functions, named by what they read.
        .filter(|(module, child)| {
            !matches!((*module, child.as_str()), ("reading", "fields" | "text"))
        })
        // Rooms inside a store are its own affair.
        .filter(|(module, _)| !module.ends_with("::store") && !module.contains("::"))
        .collect();
    assert!(open.is_empty(), "these modules can be reached past the front door: {open:?}");
}
