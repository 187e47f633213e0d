//! `bindery journal`: which entries, and how they look.

use crate::place::{NOW, Place};
use bindery::store::JournalEntry;
use serde_json::{Value, json};

fn entry(at: i64, methods: &str, exchange: &Value) -> JournalEntry {
    JournalEntry {
        at,
        member_id: Some("acme".to_owned()),
        user_id: Some(7),
        request_id: Some("request-1".to_owned()),
        methods: methods.to_owned(),
        status: Some(200),
        failed: false,
        took_ms: 41,
        exchange: exchange.to_string(),
    }
}

/// Two openings and a refresh that failed.
async fn place() -> Place {
    let place = Place::new().await;
    let opening = json!({"commands": [
        {"key": "me", "method": "profile", "result": {"ID": 7}},
        {"key": "bind", "method": "crm.lead.contact.items.get", "params": {"id": 31},
         "error": {"code": "ACCESS_DENIED", "description": "Access denied!"}}]});
    let refresh = json!({"error": {"code": "invalid_grant", "description": ""}});
    let entries = [
        JournalEntry {
            failed: true,
            ..entry(NOW, "batch profile crm.lead.contact.items.get", &opening)
        },
        JournalEntry {
            member_id: Some("other".to_owned()),
            user_id: None,
            request_id: None,
            ..entry(
                NOW + 1,
                "app.info",
                &json!({"result": {"CODE": "x"}, "total": 3}),
            )
        },
        JournalEntry {
            status: None,
            failed: true,
            ..entry(NOW + 2, "oauth.refresh", &refresh)
        },
    ];
    place.store().await.add_journal(&entries).await.unwrap();
    place
}

/// The methods of the lines that belong to requests.
fn requests(out: &str) -> Vec<&str> {
    let lines = out.lines().filter(|line| !line.starts_with(' '));
    lines
        .filter_map(|line| line.split("  ").nth(6)?.split(' ').next())
        .collect()
}

#[tokio::test]
async fn it_is_printed_oldest_first_with_every_command() {
    let place = place().await;

    let out = place.run(&["journal"]).good();

    let expected = "\
2027-01-15T08:00:00Z  acme  user 7  request request-1  41 ms  200  batch
    me: profile -> {\"ID\":7}
    bind: crm.lead.contact.items.get {\"id\":31} FAILED ACCESS_DENIED \"Access denied!\"
2027-01-15T08:00:01Z  other  user -  request -  41 ms  200  app.info -> {\"CODE\":\"x\"} of 3
2027-01-15T08:00:02Z  acme  user 7  request request-1  41 ms  -  oauth.refresh FAILED invalid_grant \"\"
";
    assert_eq!(out, expected);
}

#[tokio::test]
async fn every_filter_leaves_out_what_is_not_wanted() {
    let place = place().await;
    let table: [(&[&str], &[&str]); 9] = [
        (&["--portal", "other"], &["app.info"]),
        (&["--user", "7"], &["batch", "oauth.refresh"]),
        (&["--errors"], &["batch", "oauth.refresh"]),
        (
            &["--request", "request-1", "--method", "oauth.*"],
            &["oauth.refresh"],
        ),
        (&["--method", "crm.*.items.get"], &["batch"]),
        (&["--method", "*.INFO"], &["app.info"]),
        (&["--method", "info"], &[]),
        (
            &["--since", "2027-01-15T08:00:01Z"],
            &["app.info", "oauth.refresh"],
        ),
        (&["--limit", "2"], &["app.info", "oauth.refresh"]),
    ];
    for (arguments, expected) in table {
        let out = place.run(&[&["journal"], arguments].concat()).good();
        assert_eq!(requests(&out), expected, "{arguments:?}");
    }
}

#[tokio::test]
async fn only_the_commands_that_were_asked_for_are_printed() {
    let place = place().await;

    let out = place.run(&["journal", "--method", "crm.*"]).good();

    assert!(out.contains("bind: crm.lead"), "{out}");
    assert!(!out.contains("me: profile"), "{out}");
}

#[tokio::test]
async fn json_is_one_object_a_line() {
    let place = place().await;

    let out = place.run(&["journal", "--json", "--portal", "acme"]).good();

    let objects: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let [opening, refresh] = objects.as_slice() else {
        panic!("{out}");
    };
    let command = |index| opening.pointer(&format!("/commands/{index}/method"));
    assert_eq!(opening.get("time"), Some(&json!("2027-01-15T08:00:00Z")));
    assert_eq!(opening.get("user_id"), Some(&json!(7)));
    assert_eq!(opening.get("duration_ms"), Some(&json!(41)));
    assert_eq!(command(1), Some(&json!("crm.lead.contact.items.get")));
    assert_eq!(refresh.get("status"), Some(&Value::Null));
    assert_eq!(
        refresh.pointer("/error/code"),
        Some(&json!("invalid_grant"))
    );
}

#[tokio::test]
async fn nothing_found_is_said_and_is_no_failure() {
    let place = place().await;

    assert_eq!(
        place.run(&["journal", "--user", "9"]).good(),
        "nothing was found\n"
    );
    assert_eq!(place.run(&["journal", "--user", "9", "--json"]).good(), "");
}

#[tokio::test]
async fn a_search_that_makes_no_sense_is_told_and_exits_with_2() {
    let place = place().await;

    for wrong in [
        ["--since", "yesterday"],
        ["--limit", "0"],
        ["--user", "ann"],
    ] {
        let ran = place.run(&[&["journal"], &wrong[..]].concat());
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("--help"), "{ran:?}");
    }
}

#[tokio::test]
async fn more_entries_than_are_read_at_once_are_all_looked_through() {
    let place = Place::new().await;
    let store = place.store().await;
    let wanted = entry(NOW, "batch crm.item.list", &json!({}));
    let similar = entry(NOW, "batch crm.item.listing", &json!({}));
    store.add_journal(&[wanted]).await.unwrap();
    store.add_journal(&vec![similar; 1_200]).await.unwrap();

    let out = place.run(&["journal", "--method", "crm.item.list"]).good();

    assert_eq!(requests(&out), ["batch"]);
}
