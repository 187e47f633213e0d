//! The changes of who may do what, among the other changes of the portal and in the file.

use crate::support::staff::{LOOKER, common, granted, staff, these};
use crate::support::{ADMIN, LEAD, Page, TestApp, launch};
use bindery::bindings::{Owner, Policy, Rule};
use serde_json::json;

/// A change of a lead, two changes of the grants, and another of the lead, a minute apart, by the
/// administrator, a second one, and one who may not.
async fn changed() -> (TestApp, Page) {
    let app = TestApp::with_staff().await;
    let tab = app.open(ADMIN, "lead", LEAD).await;
    app.act(&tab, "remove", &[("contact_id", "13")]).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    for fields in [
        [
            ("version", "0"),
            ("right", "see"),
            ("edit", "add"),
            ("code", "U7 DR5"),
        ],
        [
            ("version", "1"),
            ("cards", "lead"),
            ("edit", "own"),
            ("code", ""),
        ],
    ] {
        app.advance(60);
        let saved = app.section(&page, "grants", &fields).await;
        assert_eq!((saved.status, saved.code().as_str()), (200, "grants-saved"));
    }
    app.advance(60);
    app.act(&tab, "add", &[("contact_id", "13")]).await;
    (app, page)
}

/// What the list shows, in order: versions of the grants, and actions.
fn shown(page: &Page) -> Vec<String> {
    let entries = page.count(".changes > li");
    let entry = |place| {
        let entry = format!(".changes > li:nth-child({place})");
        let version = page.attributes(&entry, "data-grants").pop();
        version.unwrap_or_else(|| page.words(&format!("{entry} .mark")))
    };
    (1..=entries).map(entry).collect()
}

#[tokio::test]
async fn changes_of_the_grants_stand_among_the_others_with_who_when_and_what() {
    let (app, page) = changed().await;
    app.sandbox.clear_calls();

    let page = app.section(&page, "history", &[]).await;

    assert_eq!(shown(&page), ["adding", "2", "1", "removing"]);
    assert_eq!(
        app.sandbox.calls().len(),
        1,
        "one request for rights and names"
    );
    let added = page.words(".changes > li:nth-child(3)");
    for words in [
        "Ada Admin",
        "Access",
        "All cards, Who may see: Everybody → P7 (U7), House (with subdepartments) (DR5)",
    ] {
        assert!(added.contains(words), "{words} in {added}");
    }
    assert_eq!(page.count(".changes > li:nth-child(2) > ul > li"), 2);
    let times = page.attributes(".changes time", "datetime");
    assert!(times.is_sorted_by(|new, old| new > old), "{times:?}");
}

#[tokio::test]
async fn the_filters_count_for_them_too() {
    let (app, page) = changed().await;
    let (admin, looker, lead) = (ADMIN.to_string(), LOOKER.to_string(), LEAD.to_string());

    for (fields, expected) in [
        (vec![("action", "grants")], vec!["2", "1"]),
        (vec![("action", "add")], vec!["adding"]),
        (
            vec![("owner", "lead")],
            vec!["adding", "2", "1", "removing"],
        ),
        (vec![("owner", "deal")], vec!["1"]),
        (vec![("owner", "deal"), ("action", "grants")], vec!["1"]),
        (vec![("record", lead.as_str())], vec!["adding", "removing"]),
        (vec![("user", looker.as_str())], vec![]),
        (
            vec![("user", admin.as_str()), ("action", "grants")],
            vec!["2", "1"],
        ),
        (vec![("to", "2020-01-01")], vec![]),
        (
            vec![("from", "2020-01-01"), ("action", "grants")],
            vec!["2", "1"],
        ),
    ] {
        let page = app.section(&page, "history", &fields).await;

        assert_eq!(
            (page.status, shown(&page)),
            (200, expected.iter().map(ToString::to_string).collect()),
            "{fields:?}"
        );
    }
    let chosen = app.section(&page, "history", &[("action", "grants")]).await;
    assert_eq!(
        chosen.attribute("select[name=action] option[selected]", "value"),
        "grants"
    );
}

#[tokio::test]
async fn no_change_is_lost_or_shown_twice_where_pages_meet() {
    let app = TestApp::with_staff().await;
    let tab = app.open(ADMIN, "lead", LEAD).await;
    let mut expected = Vec::new();
    for round in 0..16 {
        app.advance(1);
        if round % 3 == 0 {
            let action = if round % 2 == 0 { "remove" } else { "add" };
            let done = app.act(&tab, action, &[("contact_id", "13")]).await;
            assert_eq!(done.status, 200, "{}", done.text);
            expected.push(if round % 2 == 0 { "removing" } else { "adding" }.to_owned());
        }
        for code in ["U7", "U9"] {
            app.grant(&common(&[code], &[])).await;
            expected.push(app.policy_changes().await[0].version.to_string());
        }
    }
    expected.reverse();
    let mut page = app.post_launch("/app", &launch(ADMIN)).await;

    let mut seen = Vec::new();
    let mut before = String::new();
    for length in [20, 18] {
        page = app.section(&page, "history", &[("before", &before)]).await;
        let shown = shown(&page);
        assert_eq!(shown.len(), length);
        seen.extend(shown);
        before = page
            .attributes("button[name=before]", "value")
            .pop()
            .unwrap_or_default();
    }

    assert_eq!(before, "", "nothing is left");
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn the_file_has_them_with_codes_and_without_names() {
    let (app, page) = changed().await;

    let file = app.section(&page, "export", &[]).await;
    let only = app.section(&page, "export", &[("action", "grants")]).await;

    let lines: Vec<&str> = file.text.lines().collect();
    assert_eq!(
        (lines.len(), only.text.lines().count()),
        (5, 3),
        "{}",
        file.text
    );
    assert!(lines[2].starts_with("\"grants-2\",\""), "{}", lines[2]);
    assert!(lines[2].contains("\"1\",\"lead\",\"\",\"grants\",\"done\","));
    let sides = "\"all see: everybody\",\"all see: U7; DR5\"";
    assert!(lines[3].ends_with(sides), "{}", lines[3]);
    let cells = |line: &str| line.matches("\",\"").count();
    assert!(lines.iter().all(|line| cells(line) == cells(lines[0])));
    assert!(!file.text.contains("P7") && !file.text.contains("House"));
}

#[tokio::test]
async fn a_history_full_of_codes_is_named_as_far_as_one_request_goes() {
    let app = TestApp::with_staff().await;
    let groups = (1..=1_300).map(|id| json!({ "id": id, "name": format!("G{id}") }));
    let mut state = staff();
    state["groups"] = groups.collect();
    app.sandbox.put_state(&state).unwrap();
    for lot in 0..12 {
        let codes = (1..=100).map(|id| format!("SG{}", lot * 100 + id));
        let codes: Vec<String> = codes.collect();
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let own = Rule {
            see: these(&codes),
            change: these(&codes),
        };
        app.grant(&Policy {
            own: [(Owner::Lead, own)].into(),
            ..granted()
        })
        .await;
    }
    let page = app.post_launch("/app", &launch(ADMIN)).await;

    let page = app.section(&page, "history", &[]).await;

    assert_eq!((page.status, shown(&page).len()), (200, 12));
    assert!(page.text.contains("G1 (SG1)") && page.text.contains("SG1200"));
}
