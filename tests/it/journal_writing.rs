//! Notes are written behind the requests, and wait for a database that fails.

use bindery::clock::Clock;
use bindery::crypto::Keyring;
use bindery::journal::{Exchange, Journal, Note, Whose};
use bindery::metrics::Metrics;
use bindery::store::{JournalEntry, JournalFilter, Store};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

fn note() -> Note<'static> {
    Note {
        whose: Whose::person("portal", 7),
        method: "profile",
        status: Some(200),
        outcome: "ok",
        took: Duration::from_millis(12),
    }
}

/// A database that has no tables yet.
async fn unmigrated(folder: &TempDir) -> Store {
    let keyring = Arc::new(Keyring::parse(&Keyring::generate().into()).unwrap());
    let url = format!("sqlite://{}", folder.path().join("a.db").display());
    Store::open(&url, keyring).await.unwrap()
}

async fn written(store: &Store) -> Vec<JournalEntry> {
    let rows = store.journal(&JournalFilter::default(), 1_000).await;
    let mut entries: Vec<_> = rows.unwrap().into_iter().map(|row| row.entry).collect();
    entries.reverse();
    entries
}

#[tokio::test]
async fn notes_are_written_in_their_order_with_what_the_answer_told() {
    let folder = tempfile::tempdir().unwrap();
    let store = unmigrated(&folder).await;
    store.migrate().await.unwrap();
    let journal = Journal::new(store.clone(), Clock::manual(1_000), Metrics::new());

    for number in 0..250 {
        let tell = move || Exchange {
            user_id: Some(number),
            ..Exchange::call(&json!({ "id": number }), Some(&json!(true)))
        };
        journal.note(note(), tell);
    }
    journal.settle().await;

    let entries = written(&store).await;
    let users: Vec<_> = entries.iter().filter_map(|entry| entry.user_id).collect();
    assert_eq!(users, (0..250).collect::<Vec<_>>());
    let expected = JournalEntry {
        at: 1_000,
        member_id: Some("portal".to_owned()),
        user_id: Some(0),
        request_id: None,
        methods: "profile".to_owned(),
        status: Some(200),
        failed: false,
        took_ms: 12,
        exchange: r#"{"params":{"id":0},"result":true}"#.to_owned(),
    };
    assert_eq!(entries.first(), Some(&expected));
    assert_eq!(journal.backlog(), 0);
}

#[tokio::test]
async fn what_a_failing_database_did_not_take_is_written_when_it_is_well_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = unmigrated(&folder).await;
    let journal = Journal::new(store.clone(), Clock::manual(1_000), Metrics::new());

    for _ in 0..3 {
        journal.note(note(), Exchange::default);
    }
    let failing = tokio::time::timeout(Duration::from_millis(300), journal.settle()).await;
    let backlog = journal.backlog();
    journal.note(note(), Exchange::default);
    store.migrate().await.unwrap();
    journal.settle().await;

    assert!(failing.is_err(), "there is no table to write to");
    assert_eq!(backlog, 3);
    assert_eq!(written(&store).await.len(), 4);
    assert_eq!(journal.backlog(), 0);
}
