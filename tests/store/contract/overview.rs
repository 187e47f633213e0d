//! Portals as an operator sees them, and erasing everything about one.

use super::given::{ANNA, APP, NOW, PORTAL, database, empty_store, lone, pair, portal, store};
use bindery::bindings::Id;
use bindery::clock::Clock;
use bindery::store::{
    Chain, Closing, EventKind, JournalEntry, JournalFilter, NewChain, NewEvent, PortalLine,
    SESSION_PORTALS, Sessions, Store, TokenPair,
};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use time::OffsetDateTime;
use tower_sessions::SessionStore as _;
use tower_sessions::session::{Id as SessionId, Record};

async fn chain(store: &Store, user_id: Id, pair: &TokenPair, admin: bool) -> Chain {
    let chain = NewChain {
        member_id: PORTAL,
        user_id,
        client_id: APP,
        pair,
        admin,
    };
    store.add_chain(chain, NOW).await.unwrap()
}

fn entry(member_id: &str, at: i64, request_id: Option<&str>) -> JournalEntry {
    JournalEntry {
        at,
        member_id: Some(member_id.to_owned()),
        user_id: None,
        request_id: request_id.map(str::to_owned),
        methods: "batch".to_owned(),
        status: Some(200),
        failed: false,
        took_ms: 1,
        exchange: "{}".to_owned(),
    }
}

async fn event(store: &Store, member_id: &str) {
    let event = NewEvent {
        member_id,
        kind: EventKind::Update,
        matched: true,
        body: &"body".into(),
        due_at: NOW,
    };
    store.add_event(event, NOW).await.unwrap();
}

async fn line(store: &Store, now: i64) -> PortalLine {
    let lines = store.portal_lines(APP, now).await.unwrap();
    lines.into_iter().next().unwrap()
}

#[tokio::test]
async fn only_what_an_administrator_can_still_use_counts_as_a_live_chain() {
    let store = store().await;
    let ended = chain(&store, 1, &pair("a"), true).await;
    let lease = store.take_lease(&ended, APP, "holder", NOW, NOW + 40).await;
    let lease = lease.unwrap().unwrap();
    assert!(store.end_chain(&lease, APP, None).await.unwrap());
    chain(&store, 1, &pair("b"), true).await;
    chain(&store, 2, &lone("c"), true).await;
    chain(&store, 3, &pair("d"), false).await;

    assert_eq!(line(&store, NOW).await.admin_chains, 2);
    assert_eq!(line(&store, NOW + 4_000).await.admin_chains, 1);
    let of_another_app = store.portal_lines("another", NOW).await.unwrap();
    assert_eq!(of_another_app.first().unwrap().admin_chains, 3);
}

#[tokio::test]
async fn the_last_use_is_what_somebody_asked_for_and_not_what_was_done_by_itself() {
    let store = store().await;
    let unused = line(&store, NOW).await.last_use;
    chain(&store, ANNA, &pair("a"), false).await;
    let opened = line(&store, NOW).await.last_use;
    let entries = [
        entry("another", NOW + 30, Some("r")),
        entry(PORTAL, NOW + 10, Some("r")),
        entry(PORTAL, NOW + 20, None),
    ];
    store.add_journal(&entries).await.unwrap();

    let used = line(&store, NOW).await.last_use;

    assert_eq!((unused, opened, used), (None, Some(NOW), Some(NOW + 10)));
}

#[tokio::test]
async fn the_state_of_a_portal_and_its_chains_is_told_without_any_key() {
    let database = database().await;
    let old = database.open(&["k1"]).await;
    old.save_portal(&portal(PORTAL), NOW).await.unwrap();
    let token = "application-token".into();
    old.set_application_token(PORTAL, &token, NOW)
        .await
        .unwrap();
    chain(&old, ANNA, &lone("a"), true).await;
    let store = database.open(&["another"]).await;

    let state = store.portal_state(PORTAL).await.unwrap().unwrap();
    let chains = store.chain_states(PORTAL).await.unwrap();
    let unknown = store.portal_state("unknown").await.unwrap();

    assert_eq!(state.client_endpoint, "https://acme.example/rest/");
    assert_eq!(state.owners, r#"["company","lead"]"#);
    assert!(state.has_application_token && !state.clean);
    assert_eq!((state.status.as_str(), state.created_at), ("active", NOW));
    assert_eq!(chains.len(), 1);
    let only = chains.first().unwrap();
    assert_eq!(
        (only.user_id, only.admin, only.has_refresh),
        (ANNA, true, false)
    );
    assert_eq!((only.generation, only.refreshed_at), (0, NOW));
    assert_eq!(unknown, None);
}

/// A portal with rows in every table.
async fn fill(store: &Store, member_id: &str, entries: usize) {
    store.save_portal(&portal(member_id), NOW).await.unwrap();
    let new = NewChain {
        member_id,
        user_id: ANNA,
        client_id: APP,
        pair: &pair("a"),
        admin: true,
    };
    store.add_chain(new, NOW).await.unwrap();
    event(store, member_id).await;
    let portals = json!({ member_id: ANNA });
    let mut session = Record {
        id: SessionId::default(),
        data: [(SESSION_PORTALS.to_owned(), portals)].into(),
        expiry_date: OffsetDateTime::from_unix_timestamp(NOW + 60).unwrap(),
    };
    let sessions = Sessions::new(store.clone(), Clock::manual(NOW));
    sessions.create(&mut session).await.unwrap();
    assert!(
        store
            .claim_events(member_id, "holder", NOW, NOW + 1)
            .await
            .unwrap()
    );
    let some = vec![entry(member_id, NOW, None); entries];
    for lot in some.chunks(500) {
        store.add_journal(lot).await.unwrap();
    }
}

#[tokio::test]
async fn erasing_a_portal_leaves_nothing_of_it_and_everything_of_the_others() {
    let store = empty_store().await;
    fill(&store, PORTAL, 2_100).await;
    fill(&store, "portal-two", 3).await;
    let before = store.rows_of(PORTAL).await.unwrap();
    let other = store.rows_of("portal-two").await.unwrap();

    let erased = store.erase_portal(PORTAL).await.unwrap();
    let again = store.erase_portal(PORTAL).await.unwrap();

    assert_eq!(erased, before);
    assert!(before.contains(&("portals", 1)) && before.contains(&("journal", 2_100)));
    assert!(again.iter().all(|(_, rows)| *rows == 0), "{again:?}");
    assert_eq!(store.rows_of("portal-two").await.unwrap(), other);
    assert!(store.portal(PORTAL).await.unwrap().is_none());
}

#[tokio::test]
async fn no_table_is_left_out_when_a_portal_is_erased() {
    let store = empty_store().await;
    let mut tables = BTreeSet::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite");
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for table in text.split("create table ").skip(1) {
            let (name, columns) = table.split_once(" (").unwrap();
            let (columns, _) = columns.split_once(") strict").unwrap();
            if columns
                .lines()
                .any(|line| line.trim().starts_with("member_id "))
            {
                // A session goes with all the portals that it is signed in to.
                tables.insert(name.replace("session_portals", "sessions"));
            }
        }
    }

    let rows = store.rows_of(PORTAL).await.unwrap();

    let erased: BTreeSet<String> = rows.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert!(tables.len() > 4, "{tables:?}");
    assert_eq!(erased, tables);
}

#[tokio::test]
async fn when_a_closed_portals_time_is_over_its_events_and_its_journal_go_with_it() {
    let store = empty_store().await;
    fill(&store, PORTAL, 2).await;
    let closing = Closing {
        at: NOW,
        clean: true,
        purge_at: NOW + 60,
    };
    store.close_portal(PORTAL, closing, i64::MAX).await.unwrap();
    let later = entry(PORTAL, NOW + 61, None);
    store.add_journal(&[later]).await.unwrap();

    assert!(store.purge_portal(PORTAL, NOW + 60).await.unwrap());

    assert!(store.events(PORTAL).await.unwrap().is_empty());
    let left = store.journal(&JournalFilter::default(), 10).await.unwrap();
    let left: Vec<i64> = left.iter().map(|row| row.entry.at).collect();
    assert_eq!(left, [NOW + 61]);
}
