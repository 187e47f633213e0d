//! The help, and the README that repeats it.

use crate::place::Place;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[test]
fn the_readme_lists_the_settings_of_the_help_with_their_defaults() {
    let help = Place::empty().run(&["--help"]).good();

    assert_eq!(in_the_readme(), in_the_help(&help));
}

#[test]
fn the_readme_lists_the_commands_of_the_help() {
    let place = Place::empty();
    let help = |arguments: &[&str]| commands(&place.run(arguments).good());
    let readme = readme();

    let mut named = help(&["--help"]);
    for group in ["keys", "portals"] {
        let inner = help(&[group, "--help"]);
        named.retain(|command| command != group);
        named.extend(inner.iter().map(|one| format!("{group} {one}")));
    }

    assert!(named.len() > 6, "{named:?}");
    for command in named {
        assert!(
            readme.contains(&format!("| `bindery {command}")),
            "{command}"
        );
    }
}

/// The first words of the lines between `Commands:` and the next heading.
fn commands(help: &str) -> Vec<String> {
    let (_, list) = help.split_once("Commands:\n").unwrap();
    let (list, _) = list.split_once("\n\n").unwrap();
    let names = list
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    names
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

fn readme() -> String {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    fs::read_to_string(readme).unwrap()
}

/// Rows of the README's table: variable and default, empty for none.
fn in_the_readme() -> BTreeMap<String, String> {
    readme()
        .lines()
        .filter_map(|line| line.strip_prefix("| `BINDERY_"))
        .map(|row| {
            let mut cells = row.split(" | ");
            let name = cells.next().unwrap_or_default().trim_end_matches('`');
            let default = cells.next().unwrap_or_default();
            let default = default.strip_prefix('`').unwrap_or_default();
            let default = default.split('`').next().unwrap_or_default();
            (format!("BINDERY_{name}"), default.to_owned())
        })
        .collect()
}

/// The same of `--help`, where each setting is a paragraph with `[env: …]` and perhaps `[default: …]`.
fn in_the_help(help: &str) -> BTreeMap<String, String> {
    help.split("\n\n")
        .filter_map(|setting| {
            let name = between(setting, "[env: ", "]")?.split('=').next()?;
            let default = between(setting, "[default: ", "]");
            Some((name.to_owned(), default.unwrap_or_default().to_owned()))
        })
        .collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(found, _)| found)
}
