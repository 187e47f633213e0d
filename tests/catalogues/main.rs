//! Holds every catalogue in `locales/` to the English one: the same messages, each with the same
//! places to fill and the plural forms of its language, and none that nothing says.

#![expect(unreachable_pub, reason = "test modules share their helpers")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod read;

use bindery::web::text::Lang;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use read::{Catalogue, Message, PLURALS, catalogue, languages};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Fails with everything that `judge` finds wrong with a language.
#[track_caller]
fn hold_to_english(judge: impl Fn(&str, &Catalogue, &Catalogue) -> Vec<String>) {
    let mut problems = Vec::new();
    let english = catalogue("en", &mut problems);
    assert!(english.len() > 100, "the catalogue was not read");
    for language in languages() {
        let texts = catalogue(&language, &mut problems);
        let wrong = judge(&language, &texts, &english);
        problems.extend(wrong.into_iter().map(|what| format!("{language}/{what}")));
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// The plural forms that whole numbers have in a language.
fn plural_forms(language: &str) -> BTreeSet<String> {
    let tag = Lang::from_bitrix(language).bcp47().parse().unwrap();
    let mut bundle = FluentBundle::new(vec![tag]);
    let variants = PLURALS
        .map(|form| format!("    [{form}] {form}\n"))
        .concat();
    let source = format!("form = {{ $count ->\n{variants}   *[none] none\n}}\n");
    bundle
        .add_resource(FluentResource::try_new(source).unwrap())
        .unwrap();
    let pattern = bundle.get_message("form").unwrap().value().unwrap();
    let form = |count: i64| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    };
    (0..=2_000).map(form).collect()
}

#[test]
fn every_catalogue_is_that_of_a_language_of_the_pages() {
    let spoken: BTreeSet<String> = Lang::ALL
        .iter()
        .map(|lang| lang.code().to_owned())
        .collect();

    assert_eq!(languages(), spoken);
}

#[test]
fn no_language_lacks_a_message_or_has_one_more() {
    hold_to_english(|_, texts, english| {
        let keys = |catalogue: &Catalogue| -> BTreeSet<(String, String)> {
            let key = |(key, message): (&String, &Message)| (message.file.clone(), key.clone());
            catalogue.iter().map(key).collect()
        };
        let (here, there) = (keys(texts), keys(english));
        let missing = there
            .difference(&here)
            .map(|(file, key)| format!("{file}: {key} is missing"));
        let extra = here
            .difference(&there)
            .map(|(file, key)| format!("{file}: {key} is one too many"));
        missing.chain(extra).collect()
    });
}

#[test]
fn the_places_in_a_text_are_the_same_in_every_language() {
    hold_to_english(|_, texts, english| {
        let mut problems = Vec::new();
        for (key, text, model) in pairs(texts, english) {
            for lost in model.places.difference(&text.places) {
                problems.push(format!("{}: {key} lacks {{ ${lost} }}", text.file));
            }
            for lost in model.mentions.difference(&text.mentions) {
                problems.push(format!("{}: {key} lacks {{ {lost} }}", text.file));
            }
            let choosers = text.choices.iter().map(|choice| &choice.variable);
            for used in text
                .places
                .iter()
                .chain(choosers)
                .filter(|used| !model.knows(used))
            {
                problems.push(format!("{}: {key} is not told ${used}", text.file));
            }
        }
        problems
    });
}

#[test]
fn every_choice_is_between_what_there_is_and_knows_every_plural_form() {
    hold_to_english(|language, texts, english| {
        let forms = plural_forms(language);
        let is_extra = |form: &String| !forms.contains(form) && form != "other";
        let mut problems = Vec::new();
        for (key, text, model) in pairs(texts, english) {
            for choice in &text.choices {
                let wrong = match choice.forms() {
                    Some(mine) => (!mine.is_superset(&forms) || mine.iter().any(is_extra))
                        .then(|| format!("has the forms {mine:?}, and needs {forms:?}")),
                    None => model.unknown_word(choice).map(|word| {
                        format!(
                            "knows a ${} called {word}, which there is not",
                            choice.variable
                        )
                    }),
                };
                problems.extend(wrong.map(|wrong| format!("{}: {key} {wrong}", text.file)));
            }
        }
        problems
    });
}

#[test]
fn no_text_is_empty_and_few_are_left_in_english() {
    hold_to_english(|language, texts, english| {
        let mut problems = Vec::new();
        let mut same = Vec::new();
        for (key, text, model) in pairs(texts, english) {
            if text.texts.iter().any(|text| text.trim().is_empty()) {
                problems.push(format!("{}: {key} is empty", text.file));
            }
            let is_worth_it = text.texts.concat().contains(' ');
            if language != "en" && is_worth_it && text.texts == model.texts {
                same.push(key);
            }
        }
        if same.len() > english.len() / 20 {
            problems.push(format!(" says the same as English: {}", same.join(", ")));
        }
        problems
    });
}

#[test]
fn every_message_is_said_somewhere() {
    let mut problems = Vec::new();
    let english = catalogue("en", &mut problems);
    let mentioned: BTreeSet<&String> = english.values().flat_map(|m| &m.mentions).collect();
    let mut sources = String::new();
    for folder in ["src", "templates"] {
        collect(Path::new(folder), &mut sources);
    }

    // Of `section-{}` the first part is said.
    let is_begun = |key: &str| {
        let mut parts = key.match_indices('-').map(|(end, _)| &key[..end]);
        !key.starts_with("notice-") && parts.any(|part| sources.contains(&format!("\"{part}-{{")))
    };
    let is_said = |key: &str| {
        let names = [Some(key), key.strip_prefix("notice-")];
        names
            .into_iter()
            .flatten()
            .any(|name| sources.contains(&format!("\"{name}\"")))
    };
    let unsaid = english
        .keys()
        .filter(|key| !mentioned.contains(key) && !is_said(key) && !is_begun(key));
    let unsaid: Vec<&String> = unsaid.collect();

    assert!(unsaid.is_empty(), "nothing says {unsaid:?}");
}

/// Everything that stands in `folder`, but for what only tests say.
fn collect(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_test = ["tests", "tests.rs", "samples.rs"]
            .iter()
            .any(|name| path.ends_with(name));
        if is_test {
            continue;
        }
        if path.is_dir() {
            collect(&path, sources);
        } else {
            sources.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// The messages that a language shares with English.
fn pairs<'a>(
    texts: &'a Catalogue,
    english: &'a Catalogue,
) -> impl Iterator<Item = (&'a str, &'a Message, &'a Message)> {
    let both =
        |(key, text): (&'a String, &'a Message)| Some((key.as_str(), text, english.get(key)?));
    texts.iter().filter_map(both)
}
