//! The catalogues say the same things, and everything that is asked of them.

use super::{BITRIX_CODES, Lang, NAMES_SHOWN, TextArg, Texts, tab_titles};
use crate::bindings::Owner;
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Key → the places that are filled in what people read. A variable that only chooses a variant
/// is no such place: languages differ in what they have to tell apart.
fn catalogue(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for source in lang.sources() {
        assert!(
            FluentResource::try_new(source.to_owned()).is_ok(),
            "{lang:?}"
        );
        for message in messages(source) {
            let (key, pattern) = message.split_once('=').unwrap();
            let places = pattern
                .split('{')
                .skip(1)
                .filter_map(|part| part.split_once('}'))
                .map(|(place, _)| place.trim())
                .filter(|place| place.starts_with('$') && !place.contains("->"))
                .map(str::to_owned)
                .collect();
            let before = keys.insert(key.trim().to_owned(), places);
            assert!(before.is_none(), "{lang:?} has {key} twice");
        }
    }
    keys
}

/// The messages of a catalogue, each from its key to the line before the next one.
fn messages(source: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            messages.push(line.to_owned());
        } else if let Some(last) = messages.last_mut() {
            last.push_str(line);
        }
    }
    messages
}

/// Every `.rs` and `.html` file of ours, as text.
fn sources() -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if !path.ends_with("text/tests.rs") {
                found.push(std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["src/app", "src/bindings", "src/web", "templates"] {
        walk(&root.join(folder), &mut found);
    }
    found
}

/// The literals that directly follow `call(` in our sources.
fn literals(call: &str) -> BTreeSet<String> {
    sources()
        .iter()
        .flat_map(|source| source.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_languages_have_the_same_texts_with_the_same_places() {
    let english = catalogue(Lang::En);

    assert!(english.len() > 100, "the catalogue was not read");
    assert_eq!(catalogue(Lang::Ru), english);
}

#[test]
fn every_text_that_is_asked_for_exists() {
    let keys = catalogue(Lang::En);
    let asked: BTreeSet<String> = [".t(", ".of(", ".with(", ".get("]
        .into_iter()
        .flat_map(|call| {
            literals(&format!("self{call}"))
                .into_iter()
                .chain(literals(&format!("Texts::of(self.lang){call}")))
        })
        .collect();

    assert!(
        asked.contains("tab-title") && asked.contains("unreadable"),
        "{asked:?}"
    );
    for key in asked {
        assert!(keys.contains_key(&key), "no text for {key}");
    }
}

#[test]
fn every_notice_in_the_sources_has_a_text() {
    /// What stands before a code, on the same line.
    const BEFORE: [&str; 7] = [
        ".say(",
        ".say_of(",
        ".counted(",
        "StatusCode::",
        "(unavailable, ",
        "message(status, ",
        "} => ",
    ];
    let keys = catalogue(Lang::En);
    let sources = sources();
    let codes: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter_map(|line| BEFORE.iter().find_map(|before| line.split_once(before)))
        .filter_map(|(_, rest)| rest.split_once('"'))
        .filter(|(between, _)| !between.contains(|c: char| c.is_ascii_lowercase() || c == '('))
        .filter_map(|(_, rest)| rest.split('"').next())
        .filter(|code| code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        .collect();

    assert!(codes.contains("bad-id") && codes.contains("busy") && codes.contains("added"));
    for code in codes {
        assert!(
            keys.contains_key(&format!("notice-{code}")),
            "no text for {code}"
        );
    }
}

#[test]
fn numbers_choose_the_plural_form() {
    let clear = |lang, count| {
        let args = [
            ("bound", TextArg::Word("contact")),
            ("count", TextArg::Number(count)),
        ];
        Texts::of(lang).with("clear-hint", &args)
    };

    assert!(clear(Lang::En, 1).starts_with("1 contact will"));
    assert!(clear(Lang::En, 2).starts_with("2 contacts will"));
    for (count, form) in [
        (1, "контакт."),
        (3, "контакта."),
        (11, "контактов."),
        (21, "контакт."),
        (112, "контактов."),
    ] {
        assert!(
            clear(Lang::Ru, count).contains(&format!("{count} {form}")),
            "{count}"
        );
    }
}

#[test]
fn a_long_list_of_names_is_cut_short() {
    let names: Vec<String> = (0..NAMES_SHOWN + 2).map(|n| format!("N{n}")).collect();

    let text = Texts::of(Lang::En).with("notice-removed", &[("names", TextArg::Names(&names))]);

    assert!(text.contains("N4") && !text.contains("N5"));
    assert!(text.ends_with("and 2 more."));
}

#[test]
fn every_interface_language_of_the_portal_gets_a_title() {
    let titles: BTreeMap<_, _> = tab_titles(Owner::Company).into_iter().collect();

    assert_eq!(titles.len(), BITRIX_CODES.len());
    assert_eq!(titles["ru"], "Связанные контакты");
    assert_eq!(titles["de"], "Linked contacts");
    assert_ne!(tab_titles(Owner::Contact), tab_titles(Owner::Lead));
}

#[test]
fn an_unknown_language_reads_english() {
    assert_eq!(Lang::from_bitrix("ru"), Lang::Ru);
    for code in ["en", "kz", "la", "xx", ""] {
        assert_eq!(Lang::from_bitrix(code), Lang::En, "{code}");
    }
}
