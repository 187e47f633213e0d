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
    for document in [
        "README.md",
        "docs/ARCHITECTURE.md",
        "docs/market/README.md",
        "sandbox/README.md",
    ] {
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

#[test]
fn the_tests_and_commands_that_the_checklist_of_the_market_names_exist() {
    let page = read("docs/market/README.md");
    let (_, checklist) = page.split_once("| Requirement |").expect("the checklist");
    let readme = read("README.md");
    let mut found = 0;

    for row in checklist.lines().filter(|line| line.starts_with("| ")) {
        let shown = row.trim_end_matches([' ', '|']).rsplit(" | ").next();
        for proof in shown.expect("a last cell").split("; ") {
            let Some(named) = proof.split('`').nth(1) else {
                continue;
            };
            let tests = proof.split('“').skip(1);
            let tests: Vec<&str> = tests.filter_map(|rest| rest.split('”').next()).collect();
            found += tests.len();
            let text = if tests.is_empty() {
                String::new()
            } else {
                read(named)
            };
            for test in tests {
                let declared = [format!("fn {test}("), format!("\"{test}\"")];
                let is_there = declared.iter().any(|form| text.contains(form));
                assert!(is_there, "{named} has no test “{test}”");
            }
            assert!(can_be_run(named, &readme), "there is no {named}");
        }
    }

    assert!(found > 20, "only {found} tests were found in the checklist");
}

/// Whether this is a file, a command of a script, or one of the app that the README explains.
fn can_be_run(command: &str, readme: &str) -> bool {
    let mut words = command.split(' ');
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    match first {
        "bindery" => readme.contains(&format!("`bindery {second}`")),
        "node" => root(second).is_file(),
        _ => root(first).is_file(),
    }
}

#[test]
fn the_pictures_have_the_sizes_that_the_market_takes() {
    let mut pictures = 0;

    for file in fs::read_dir(root("docs/market")).expect("the Market's folder") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|kind| kind != "png") {
            continue;
        }
        let bytes = fs::read(&path).expect("a picture");
        let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("4 bytes"));
        let (width, height) = (side(16), side(20));
        if path.ends_with("icon.png") {
            assert!(width == height && (250..=650).contains(&width), "{width}");
        } else {
            assert_eq!((width, height), (1280, 720), "{}", path.display());
        }
        assert!(bytes.len() < 150_000, "{} is too large", path.display());
        pictures += 1;
    }

    assert!(pictures > 3, "there are only {pictures}");
}

#[test]
fn the_images_context_has_what_its_build_reads() {
    let ignored = read(".dockerignore");
    let context: BTreeSet<&str> = ignored
        .lines()
        .filter_map(|line| line.strip_prefix('!'))
        .collect();
    let ours = root("").canonicalize().expect("our folder");
    let mut read_by_it: BTreeSet<String> = ["Cargo.lock", "locales", "migrations", "templates"]
        .map(str::to_owned)
        .into();
    // Cargo refuses a manifest that names a bench which is not there.
    read_by_it.extend(
        read("Cargo.toml")
            .contains("[[bench]]")
            .then(|| "benches".to_owned()),
    );

    for source in sources(&root("src")) {
        let text = fs::read_to_string(&source).expect("text");
        let folder = source.parent().expect("a folder");
        for rest in text.split("include_str!(\"").skip(1) {
            let (path, _) = rest.split_once('"').expect("a whole path");
            let file = folder.join(path).canonicalize().expect("an included file");
            let within = file.strip_prefix(&ours).expect("a file of ours");
            let top = within.iter().next().expect("a name");
            read_by_it.insert(top.to_string_lossy().into_owned());
        }
    }

    let missing: Vec<_> = read_by_it
        .iter()
        .filter(|name| !context.contains(name.as_str()))
        .collect();
    assert!(read_by_it.contains("LICENSE"), "{read_by_it:?}");
    assert!(missing.is_empty(), ".dockerignore leaves out {missing:?}");
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of ours");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs"))
        .collect()
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
