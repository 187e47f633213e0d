//! The journal: written in lots, searched newest first, and pruned.

use super::given::{self, NOW, PORTAL};
use bindery::store::{JournalEnd, JournalEntry, JournalFilter, Store};

const DAY: i64 = 24 * 60 * 60;

fn entry(at: i64, methods: &str) -> JournalEntry {
    JournalEntry {
        at,
        member_id: Some(PORTAL.to_owned()),
        user_id: Some(given::ANNA),
        request_id: None,
        methods: methods.to_owned(),
        status: Some(200),
        failed: false,
        took_ms: 40,
        exchange: "{}".to_owned(),
    }
}

async fn found(store: &Store, filter: JournalFilter) -> Vec<String> {
    let rows = store.journal(&filter, 10).await.unwrap();
    rows.into_iter().map(|row| row.entry.methods).collect()
}

async fn ages(store: &Store) -> Vec<i64> {
    let rows = store.journal(&JournalFilter::default(), 5_000).await;
    let rows = rows.unwrap().into_iter();
    rows.map(|row| (NOW - row.entry.at) / DAY).collect()
}

#[tokio::test]
async fn entries_come_back_as_they_were_written_newest_first() {
    let store = given::store().await;
    let empty = JournalEntry {
        member_id: None,
        user_id: None,
        status: None,
        failed: true,
        ..entry(NOW, "oauth.refresh")
    };
    let entries = [entry(NOW - 1, "batch profile"), empty];

    store.add_journal(&entries).await.unwrap();
    store.add_journal(&[]).await.unwrap();

    let rows = store.journal(&JournalFilter::default(), 10).await.unwrap();
    let [newer, older] = rows.as_slice() else {
        panic!("{rows:?}");
    };
    assert_eq!([&older.entry, &newer.entry], [&entries[0], &entries[1]]);
    assert!(newer.id > older.id);
    let newest = store.journal(&JournalFilter::default(), 1).await.unwrap();
    assert_eq!(&newest, &rows[..1]);
}

#[tokio::test]
async fn each_part_of_a_filter_leaves_out_what_it_does_not_want() {
    let store = given::store().await;
    let others = [
        entry(NOW - 50, "early"),
        JournalEntry {
            member_id: Some("another".to_owned()),
            ..entry(NOW, "another portal")
        },
        JournalEntry {
            user_id: Some(8),
            ..entry(NOW, "another person")
        },
        JournalEntry {
            failed: true,
            request_id: Some("one".to_owned()),
            ..entry(NOW, "batch crm.item.list")
        },
        entry(NOW, "batch crm_item"),
    ];
    store.add_journal(&others).await.unwrap();
    let all = JournalFilter::default;

    let of_portal = JournalFilter {
        member_id: Some("another".to_owned()),
        ..all()
    };
    assert_eq!(found(&store, of_portal).await, ["another portal"]);
    let of_person = JournalFilter {
        user_id: Some(8),
        ..all()
    };
    assert_eq!(found(&store, of_person).await, ["another person"]);
    let of_request = JournalFilter {
        request_id: Some("one".to_owned()),
        ..all()
    };
    assert_eq!(found(&store, of_request).await, ["batch crm.item.list"]);
    let failed = JournalFilter {
        failed: true,
        ..all()
    };
    assert_eq!(found(&store, failed).await, ["batch crm.item.list"]);
    let method = JournalFilter {
        methods_like: Some(r"%crm\_item%".to_owned()),
        ..all()
    };
    assert_eq!(found(&store, method).await, ["batch crm_item"]);
    let since = JournalFilter {
        since: Some(NOW),
        ..all()
    };
    assert_eq!(found(&store, since).await.len(), 4);
    let newest = store.journal(&all(), 1).await.unwrap();
    let before = JournalFilter {
        before: Some(newest[0].id),
        ..all()
    };
    assert_eq!(found(&store, before).await.len(), 4);
}

#[tokio::test]
async fn what_is_too_old_is_deleted_however_much_there_is() {
    let store = given::store().await;
    let old: Vec<_> = (0..2_300).map(|_| entry(NOW - 8 * DAY, "old")).collect();
    for lot in old.chunks(500) {
        store.add_journal(lot).await.unwrap();
    }
    let young = [1, 4, 6].map(|days| entry(NOW - days * DAY, "young"));
    store.add_journal(&young).await.unwrap();
    let end = JournalEnd {
        spared_since: NOW - 3 * DAY,
        kept_since: NOW - 7 * DAY,
        most: 1_000_000,
    };

    let deleted = store.prune_journal(end).await.unwrap();

    assert_eq!(deleted, 2_300);
    assert_eq!(ages(&store).await, [6, 4, 1]);
}

#[tokio::test]
async fn too_much_is_deleted_only_of_what_is_older_than_three_days() {
    let store = given::store().await;
    let entries: Vec<_> = [6, 5, 4, 2, 1]
        .iter()
        .flat_map(|days| (0..1_200).map(move |_| entry(NOW - days * DAY, "a")))
        .collect();
    for lot in entries.chunks(500) {
        store.add_journal(lot).await.unwrap();
    }
    let end = |most| JournalEnd {
        spared_since: NOW - 3 * DAY,
        kept_since: NOW - 7 * DAY,
        most,
    };

    let over = store.prune_journal(end(4_000)).await.unwrap();
    let spared = store.prune_journal(end(10)).await.unwrap();

    assert_eq!(over, 2_000);
    assert_eq!(spared, 1_600);
    let left = ages(&store).await;
    assert_eq!(
        (left.len(), left.first(), left.last()),
        (2_400, Some(&1), Some(&2))
    );
}
