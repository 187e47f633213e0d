//! What holds for every page.

use super::super::samples::pages;
use super::*;

#[test]
fn no_page_holds_inline_code_and_every_form_carries_the_token() {
    for (name, source) in pages() {
        let page = Html::parse_document(&source);

        assert!(
            all(&page, "[style], style, script:not([src])").is_empty(),
            "{name}"
        );
        let inline = all(&page, "*")
            .into_iter()
            .flat_map(|e| e.value().attrs())
            .any(|(a, _)| a.starts_with("on"));
        assert!(!inline, "{name}");
        for form in all(&page, "form:not(#open-app, #sign-in, #sign-out, #find)") {
            assert_eq!(form.attr("method"), Some("post"), "{name}");
            assert_eq!(
                form.select(&Selector::parse("input[name=token]").unwrap())
                    .count(),
                1,
                "{name}"
            );
        }
        for button in all(&page, "button[form]") {
            one(&page, &format!("form#{}", button.attr("form").unwrap()));
        }
        let mut ids: Vec<_> = all(&page, "[id]")
            .iter()
            .filter_map(|e| e.attr("id"))
            .collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}: an id stands twice");
        let html = one(&page, "html");
        assert!(
            html.attr("lang").is_some() && html.attr("dir").is_some(),
            "{name}"
        );
    }
}

#[test]
#[ignore = "writes files to look at"]
fn sample_pages() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, source) in pages() {
        std::fs::write(folder.join(format!("{name}.html")), source).unwrap();
    }
}
