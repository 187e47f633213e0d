//! Holds the documents to what is really there: the codes that pages say, and the files named.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_codes_on_pages_are_the_ones_that_the_architecture_lists() {
    let listed = listed();

    let said = said();

    let missing: Vec<&String> = said.difference(&listed).collect();
    let gone: Vec<&String> = listed.difference(&said).collect();
    assert!(missing.is_empty(), "not listed: {missing:?}");
    assert!(gone.is_empty(), "listed, but never said: {gone:?}");
}

#[test]
fn every_language_has_a_sentence_for_every_code() {
    let english = sentences("en");

    for language in fs::read_dir(root("locales")).expect("there are catalogues") {
        let name = language.expect("a folder").file_name();
        let name = name.to_string_lossy();
        assert_eq!(sentences(&name), english, "locales/{name}/notices.ftl");
    }
}

#[test]
fn the_files_that_the_documents_name_exist() {
    for document in ["README.md", "docs/ARCHITECTURE.md", "sandbox/README.md"] {
        let text = read(document);

        let gone: Vec<&str> = files_named(&text)
            .filter(|file| {
                let folders = ["", "src", "sandbox"];
                folders
                    .iter()
                    .all(|folder| !root(folder).join(file).exists())
            })
            .collect();

        assert!(gone.is_empty(), "{document} names {gone:?}");
    }
}

/// What stands in backticks and looks like a file or folder of ours.
fn files_named(text: &str) -> impl Iterator<Item = &str> {
    let endings = [".rs", ".html", ".js", ".css", ".md", ".toml"];
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|name| name.contains('/') && !name.starts_with('/'))
        .filter(|name| !name.contains(|mark: char| mark.is_whitespace() || "{}*:…$".contains(mark)))
        .filter(move |name| name.ends_with('/') || endings.iter().any(|end| name.ends_with(end)))
}

/// The first column of the table of codes.
fn listed() -> BTreeSet<String> {
    let page = read("docs/ARCHITECTURE.md");
    let (_, table) = page.split_once("| Code |").expect("the table of codes");
    table
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|row| row.split_once('`'))
        .map(|(code, _)| code.to_owned())
        .collect()
}

/// What handlers can say, which all have a sentence, and what templates say by themselves.
fn said() -> BTreeSet<String> {
    let mut codes = sentences("en");
    for template in fs::read_dir(root("templates")).expect("there are templates") {
        let text = fs::read_to_string(template.expect("a file").path()).expect("text");
        let spelled_out = text.split("data-code=\"").skip(1);
        let spelled_out = spelled_out.filter_map(|rest| rest.split_once('"'));
        let spelled_out = spelled_out
            .map(|(code, _)| code)
            .filter(|code| !code.contains('{'));
        codes.extend(spelled_out.map(str::to_owned));
    }
    codes
}

fn sentences(language: &str) -> BTreeSet<String> {
    read(&format!("locales/{language}/notices.ftl"))
        .lines()
        .filter_map(|line| line.strip_prefix("notice-"))
        .filter_map(|line| line.split_once(" ="))
        .map(|(code, _)| code.to_owned())
        .collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(root(file)).expect("a file of ours")
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
