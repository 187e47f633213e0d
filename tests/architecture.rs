//! Reads the sources and holds them to the arrows that `docs/ARCHITECTURE.md` draws.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// From, to.
type Edge = (String, String);

const LONGEST_FILE: usize = 300;
const OURS: [&str; 8] = [
    "src",
    "sandbox",
    "tests",
    "examples",
    "benches",
    "templates",
    "static",
    "scripts",
];

#[test]
fn modules_import_only_along_the_arrows_of_the_architecture() {
    let drawn = drawn_edges();

    let undrawn: Vec<String> = imports()
        .into_iter()
        .filter(|(edge, _)| !drawn.contains(edge))
        .map(|((from, to), file)| format!("{from} -> {to} ({file})"))
        .collect();

    assert!(
        undrawn.is_empty(),
        "not drawn in docs/ARCHITECTURE.md: {undrawn:#?}"
    );
}

#[test]
fn every_arrow_that_is_drawn_is_walked() {
    let walked = imports();

    let idle: Vec<Edge> = drawn_edges()
        .into_iter()
        .filter(|edge| !walked.contains_key(edge))
        .collect();

    assert!(
        idle.is_empty(),
        "drawn in docs/ARCHITECTURE.md, but no longer there: {idle:?}"
    );
}

#[test]
fn the_arrows_never_lead_back() {
    let mut edges = drawn_edges();

    while !edges.is_empty() {
        let importing: BTreeSet<String> = edges.iter().map(|(from, _)| from.clone()).collect();
        let before = edges.len();
        edges.retain(|(_, to)| importing.contains(to));

        assert!(edges.len() < before, "these arrows form a ring: {edges:?}");
    }
}

#[test]
fn no_file_climbs_out_of_its_module_by_super() {
    let climbing: Vec<String> = files("src", &["rs"])
        .iter()
        .filter(|file| climbs_out(file))
        .map(|file| shown(file))
        .collect();

    assert!(
        climbing.is_empty(),
        "write these imports from `crate::`: {climbing:?}"
    );
}

#[test]
fn each_outside_system_has_one_place_that_speaks_to_it() {
    for (library, places) in [
        ("sqlx", &["src/store/"][..]),
        ("reqwest", &["src/portal/"]),
        ("oauth2", &["src/portal/"]),
        ("axum", &["src/web/", "src/serve.rs"]),
    ] {
        let elsewhere: Vec<String> = files("src", &["rs"])
            .iter()
            .filter(|file| names(&code(file), library))
            .map(|file| shown(file))
            .filter(|file| !places.iter().any(|place| file.starts_with(place)))
            .collect();

        assert!(
            elsewhere.is_empty(),
            "{library} belongs into {places:?}, not into {elsewhere:?}"
        );
    }
}

#[test]
fn the_app_and_the_sandbox_know_nothing_of_each_other() {
    for (folder, stranger) in [("src", "bitrix24_sandbox"), ("sandbox", "bindery")] {
        let acquainted: Vec<String> = files(folder, &["rs"])
            .iter()
            .filter(|file| names(&code(file), stranger))
            .map(|file| shown(file))
            .collect();

        assert!(
            acquainted.is_empty(),
            "{stranger} is named in {acquainted:?}"
        );
    }
    assert!(!read(&root().join("sandbox/Cargo.toml")).contains("bindery"));
}

#[test]
fn every_module_opens_by_saying_what_it_is_for() {
    let silent: Vec<String> = ["src", "sandbox", "tests", "examples"]
        .iter()
        .flat_map(|folder| files(folder, &["rs"]))
        .filter(|file| !read(file).starts_with("//! "))
        .map(|file| shown(&file))
        // A module's own tests are what their module is for.
        .filter(|file| !file.contains("src/") || !file.contains("/tests"))
        .collect();

    assert!(silent.is_empty(), "no `//!` on top of {silent:?}");
}

#[test]
fn no_file_is_longer_than_one_can_read_at_a_sitting() {
    let long: Vec<String> = OURS
        .iter()
        .flat_map(|folder| files(folder, &["rs", "js", "mjs", "css", "html"]))
        .map(|file| (read(&file).lines().count(), shown(&file)))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, file)| format!("{file}: {lines} lines"))
        .collect();

    assert!(
        long.is_empty(),
        "more than {LONGEST_FILE} lines in {long:#?}"
    );
}

/// The arrows of the block marked `imports`: one module a line, `from -> to, to`.
fn drawn_edges() -> BTreeSet<Edge> {
    let page = read(&root().join("docs/ARCHITECTURE.md"));
    let (_, block) = page
        .split_once("```imports\n")
        .expect("docs/ARCHITECTURE.md has a block of imports");
    let (block, _) = block.split_once("```").expect("the block of imports ends");

    block
        .lines()
        .filter_map(|line| line.split_once("->"))
        .flat_map(|(from, to)| to.split(',').map(move |to| (from, to)))
        .map(|(from, to)| (from.trim().to_owned(), to.trim().to_owned()))
        .collect()
}

/// Every edge between top-level modules, with one file that has it.
fn imports() -> BTreeMap<Edge, String> {
    let mut edges = BTreeMap::new();
    for file in files("src", &["rs"]) {
        let from = module_of(&file);
        let own_crate = if from == "main" { "bindery" } else { "crate" };
        for to in roots_named(&code(&file), own_crate) {
            if to != from && from != "lib" {
                edges.insert((from.clone(), to), shown(&file));
            }
        }
    }
    edges
}

/// `web` for `src/web/view/card.rs`, `serve` for `src/serve.rs`.
fn module_of(file: &Path) -> String {
    let within = file
        .strip_prefix(root().join("src"))
        .expect("a file of src/");
    let top = within.iter().next().expect("a path has a first part");
    top.to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The first names after each `crate::`, those of `crate::{a::B, c}` too.
fn roots_named(code: &str, own_crate: &str) -> BTreeSet<String> {
    let prefix = format!("{own_crate}::");
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(&prefix) {
        let (before, rest) = code.split_at(at);
        if before.ends_with(is_name_part) {
            continue;
        }
        let rest = rest.trim_start_matches(prefix.as_str());
        match rest.strip_prefix('{') {
            Some(group) => found.extend(members(group)),
            None => found.extend(first_name(rest)),
        }
    }
    found
}

/// The first names of the members of `{…}`, whose opening brace is already read.
fn members(group: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut starts = vec![group];
    for (at, mark) in group.char_indices() {
        match mark {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => starts.push(group.split_at(at + 1).1),
            _ => {}
        }
    }
    starts.into_iter().filter_map(first_name).collect()
}

fn first_name(text: &str) -> Option<String> {
    let name: String = text
        .trim_start()
        .chars()
        .take_while(|letter| is_name_part(*letter))
        .collect();
    (!name.is_empty()).then_some(name)
}

fn is_name_part(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Whether a chain of `super::` reaches the crate's root. Only code inside an inline module, which is
/// indented, may have one `super::` more.
fn climbs_out(file: &Path) -> bool {
    let path = file.strip_prefix(root().join("src")).expect("in src/");
    let depth = path.iter().count() - usize::from(path.ends_with("mod.rs"));
    code(file).lines().any(|line| {
        let steps = line.matches("super::").count();
        let inline = usize::from(line.starts_with(' '));
        steps >= depth + inline && steps > 0
    })
}

/// Whether `name` is used as a path's beginning or imported whole.
fn names(code: &str, name: &str) -> bool {
    [format!("{name}::"), format!("use {name};")]
        .iter()
        .flat_map(|pattern| code.match_indices(pattern.as_str()))
        .any(|(at, _)| !code.split_at(at).0.ends_with(is_name_part))
}

/// The file without its comment lines, where paths are only links.
fn code(file: &Path) -> String {
    let text = read(file);
    let lines = text.lines();
    let lines: Vec<&str> = lines
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    lines.join("\n")
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("node_modules") {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|end| endings.iter().any(|known| end == *known))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn shown(file: &Path) -> String {
    file.strip_prefix(root())
        .expect("a file of ours")
        .to_string_lossy()
        .into_owned()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
