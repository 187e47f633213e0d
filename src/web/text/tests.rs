//! What is asked of the catalogues. Whether they say the same things is for `tests/catalogues/`.

use super::{Lang, NAMES_SHOWN, TextArg, Texts, keys, tab_titles};
use crate::bindings::Owner;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every interface language of Bitrix24, in its own codes.
const BITRIX_CODES: [&str; 20] = [
    "ar", "br", "de", "en", "fr", "id", "in", "it", "ja", "kz", "la", "ms", "pl", "ru", "sc", "tc",
    "th", "tr", "ua", "vn",
];

/// The keys of the English catalogue.
fn english() -> BTreeSet<&'static str> {
    Lang::En
        .facts()
        .sources
        .iter()
        .flat_map(|source| keys(source))
        .collect()
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
fn every_text_that_is_asked_for_exists() {
    let keys = english();
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
        assert!(keys.contains(key.as_str()), "no text for {key}");
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
    let keys = english();
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
            keys.contains(format!("notice-{code}").as_str()),
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
    assert_eq!(titles["en"], "Linked contacts");
    assert_ne!(tab_titles(Owner::Contact), tab_titles(Owner::Lead));
}

#[test]
fn the_portal_names_the_language_in_its_own_codes() {
    let codes: Vec<&str> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    assert_eq!(codes, BITRIX_CODES);
    for lang in Lang::ALL {
        assert_eq!(Lang::from_bitrix(lang.code()), *lang);
    }
    assert_eq!(Lang::from_bitrix(" RU "), Lang::Ru);
    for unknown in ["", "xx", "ru-RU", "uk", "es"] {
        assert_eq!(Lang::from_bitrix(unknown), Lang::En, "{unknown}");
    }
}

#[test]
fn a_browser_gets_the_language_that_it_wants_most() {
    let table = [
        ("", Lang::En),
        ("*", Lang::En),
        ("ru", Lang::Ru),
        ("ru-RU,ru;q=0.9,en;q=0.8", Lang::Ru),
        ("en;q=0.5, ru;q=0.7", Lang::Ru),
        ("nb, nn;q=0.9, ru;q=0.1", Lang::Ru),
        ("ru;q=0, en", Lang::En),
        ("zh-TW, zh;q=0.9", Lang::Tc),
        ("zh-Hant-HK", Lang::Tc),
        ("zh", Lang::Sc),
        ("pt-PT", Lang::Br),
        ("es-MX", Lang::La),
        ("uk", Lang::Ua),
        ("kk-KZ", Lang::Kz),
        ("ru;q=much, ;;, \u{7f}", Lang::En),
    ];
    for (list, lang) in table {
        assert_eq!(Lang::from_accepted(list), lang, "{list}");
    }
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let limit = |lang, limit| {
        let args = [("limit", TextArg::Number(limit))];
        Texts::of(lang).with("notice-too-many", &args)
    };

    assert!(limit(Lang::En, 2_000).contains("at most 2,000 can"));
    assert!(limit(Lang::En, 40).contains("at most 40 can"));
    assert_eq!(Texts::of(Lang::En).number(1_234), "1,234");
    assert!(limit(Lang::Ru, 1_234_567).contains("1\u{a0}234\u{a0}567."));
}
